use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// The schema `Filters`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Filters {
    pub holder_role: Option<FiltersHolderRole>,
    pub junction: Option<FiltersJunction>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Filters {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn holder_role(mut self, holder_role: impl Into<FiltersHolderRole>) -> Self {
        self.holder_role = Some(holder_role.into());
        self
    }

    #[must_use]
    pub fn junction(mut self, junction: impl Into<FiltersJunction>) -> Self {
        self.junction = Some(junction.into());
        self
    }
}

json::object!(Filters {
    holder_role: optional "holder_role",
    junction: optional "junction",
    ..unknown_members
});

/// The schema `FiltersHolderRole`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FiltersHolderRole {
    pub conditions: Option<BTreeMap<String, Vec<String>>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl FiltersHolderRole {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions<How>(
        mut self,
        conditions: impl IntoMap<Vec<String>, How>,
    ) -> Self {
        self.conditions = Some(IntoMap::into_map(conditions));
        self
    }
}

json::object!(FiltersHolderRole {
    conditions: optional "conditions",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FiltersJunction {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(FiltersJunction {
    And = "and",
    Or = "or",
});
