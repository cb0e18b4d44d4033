use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Tree`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub name: String,
    pub left: Option<Box<Tree>>,
    pub all: Option<BTreeMap<String, Vec<Tree>>>,
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
    pub fn left(mut self, left: impl Into<Tree>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }

    #[must_use]
    pub fn all<How>(mut self, all: impl IntoMap<Vec<Tree>, How>) -> Self {
        self.all = Some(IntoMap::into_map(all));
        self
    }
}

json::object!(Tree {
    name: required "name",
    left: optional "left",
    all: optional "all",
    ..unknown_members
});
