use crate::runtime::{IntoList, json};

/// The schema `tree`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: String,
    pub children: Option<Vec<Tree>>,
    pub parent: Option<Box<Tree>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Tree {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn children<How>(mut self, children: impl IntoList<Tree, How>) -> Self {
        self.children = Some(IntoList::into_list(children));
        self
    }

    #[must_use]
    pub fn parent(mut self, parent: impl Into<Tree>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }
}

json::object!(Tree {
    name: required "name",
    children: optional "children",
    parent: optional "parent",
    ..unknown_members
});
