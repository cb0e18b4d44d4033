use crate::runtime::json;

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lion {
    /// Always `Lion`.
    pub kind: String,
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
    pub lives: Option<i64>,
    pub mane: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Lion {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Lion".to_owned(),
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

    #[must_use]
    #[inline]
    pub fn mane(mut self, mane: bool) -> Self {
        self.mane = Some(mane);
        self
    }
}

impl Default for Lion {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Lion {
    kind: required "kind",
    name: optional "name",
    friend: optional "friend",
    lives: optional "lives",
    mane: optional "mane",
    ..unknown_members
});
