use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `Into`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Into {
    pub a: Vec<String>,
    pub b: Option<BTreeMap<String, String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Into {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(a: impl IntoList<String, How>) -> Self {
        Self {
            a: IntoList::into_list(a),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn b<How>(mut self, b: impl IntoMap<String, How>) -> Self {
        self.b = Some(IntoMap::into_map(b));
        self
    }
}

json::object!(Into {
    a: required "a",
    b: optional "b",
    ..unknown_members
});

/// The schema `IntoIterator`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IntoIterator {
    pub l: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl IntoIterator {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn l<How>(mut self, l: impl IntoList<String, How>) -> Self {
        self.l = Some(IntoList::into_list(l));
        self
    }
}

json::object!(IntoIterator {
    l: optional "l",
    ..unknown_members
});
