use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Tree {
    pub children: Option<Vec<Tree>>,
    pub named: Option<BTreeMap<String, Tree>>,
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
    pub fn named<How>(mut self, named: impl IntoMap<Tree, How>) -> Self {
        self.named = Some(IntoMap::into_map(named));
        self
    }
}

json::object!(Tree {
    children: optional "children",
    named: optional "named",
    ..unknown_members
});
