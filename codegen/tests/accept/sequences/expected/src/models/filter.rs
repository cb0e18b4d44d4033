use crate::runtime::{IntoList, json};

/// The schema `Filter`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Filter {
    pub level: Option<i64>,
    pub words: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Filter {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    #[must_use]
    pub fn words<How>(mut self, words: impl IntoList<String, How>) -> Self {
        self.words = Some(IntoList::into_list(words));
        self
    }
}

json::object!(Filter {
    level: optional "level",
    words: optional "words",
    ..unknown_members
});
