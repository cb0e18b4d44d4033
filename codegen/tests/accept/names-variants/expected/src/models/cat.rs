use crate::runtime::json;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Always `feline`.
    pub kind: String,
    pub lives: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "feline".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Cat {
    kind: required "kind",
    lives: optional "lives",
    ..unknown_members
});
