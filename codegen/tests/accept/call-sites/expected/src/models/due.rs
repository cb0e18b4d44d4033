use crate::runtime::{DateTime, OrNull, json};

/// The schema `Due`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Due {
    pub at: Option<DateTime>,
    pub mood: Option<super::Mood>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Due {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How, How2>(
        at: impl OrNull<DateTime, How>,
        mood: impl OrNull<super::Mood, How2>,
    ) -> Self {
        Self {
            at: OrNull::or_null(at),
            mood: OrNull::or_null(mood),
            ..json::Read::blank()
        }
    }
}

json::object!(Due {
    at: required "at",
    mood: required "mood",
    ..unknown_members
});
