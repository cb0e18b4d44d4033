use crate::runtime::{IntoList, json};

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    pub children: Option<Vec<Tree>>,
    pub leaf: Option<super::Leaf>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Tree {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn children<How>(mut self, children: impl IntoList<Tree, How>) -> Self {
        self.children = Some(IntoList::into_list(children));
        self
    }

    #[must_use]
    pub fn leaf(mut self, leaf: impl Into<super::Leaf>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }
}

json::object!(Tree {
    children: optional "children",
    leaf: optional "leaf",
    ..unknown_members
});
