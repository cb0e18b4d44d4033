use std::collections::BTreeMap;
use crate::runtime::{collect, json};

/// The schema `InList`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InList {
    /// The property `more`.
    pub more: Vec<InList>,
    /// The property `named`.
    pub named: BTreeMap<String, InList>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InList {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        more: impl IntoIterator<Item = impl Into<InList>>,
        named: impl IntoIterator<Item = (impl Into<String>, impl Into<InList>)>,
    ) -> Self {
        Self {
            more: collect::list(more),
            named: collect::map(named),
            ..json::Read::blank()
        }
    }
}

json::object!(InList {
    more: required "more",
    named: required "named",
    ..unknown_members
});
