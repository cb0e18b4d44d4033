use crate::runtime::json;

/// The schema `DogsSize`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DogsSize {
    pub height: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DogsSize {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
}

json::object!(DogsSize {
    height: optional "height",
    ..unknown_members
});
