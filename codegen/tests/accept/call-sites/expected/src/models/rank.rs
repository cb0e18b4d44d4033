use crate::runtime::{ListOrNull, json};

/// The schema `Rank`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Rank {
    pub rank: Option<i64>,
    pub names: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Rank {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        rank: impl Into<Option<i64>>,
        names: impl ListOrNull<String, How>,
    ) -> Self {
        Self {
            rank: rank.into(),
            names: ListOrNull::list_or_null(names),
            ..json::Read::blank()
        }
    }
}

json::object!(Rank {
    rank: required "rank",
    names: required "names",
    ..unknown_members
});
