use crate::runtime::{ListOrNull, json};

/// The schema `Rank`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Rank {
    /// The property `rank`.
    pub rank: Option<i64>,
    /// The property `names`.
    pub names: Option<Vec<String>>,
}

impl Rank {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How2>(
        rank: impl Into<Option<i64>>,
        names: impl ListOrNull<String, How2>,
    ) -> Self {
        Self {
            rank: rank.into(),
            names: ListOrNull::list_or_null(names),
        }
    }
}

json::object!(Rank {
    rank: required "rank",
    names: required "names",
});
