use crate::runtime::json;

/// The schema `Elsewhere`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Elsewhere {
    pub region: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Elsewhere {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn region(mut self, region: i64) -> Self {
        self.region = Some(region);
        self
    }
}

json::object!(Elsewhere {
    region: optional "region",
    ..unknown_members
});
