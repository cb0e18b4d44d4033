use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `InList`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InList {
    /// The property `more`.
    pub more: Vec<InList>,
    /// The property `named`.
    pub named: BTreeMap<String, InList>,
}

impl InList {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How, How2>(
        more: impl IntoList<InList, How>,
        named: impl IntoMap<InList, How2>,
    ) -> Self {
        Self {
            more: IntoList::into_list(more),
            named: IntoMap::into_map(named),
        }
    }
}

json::object!(InList {
    more: required "more",
    named: required "named",
});
