use crate::runtime::json;

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Always `Cat`.
    pub kind: String,
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
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
            kind: "Cat".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn friend(mut self, friend: impl Into<super::Pet>) -> Self {
        self.friend = Some(Box::new(friend.into()));
        self
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
    name: optional "name",
    friend: optional "friend",
    lives: optional "lives",
    ..unknown_members
});
