use crate::runtime::{IntoList, json};

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Always `#Dog`.
    pub kind: String,
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
    pub tricks: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "#Dog".to_owned(),
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
    pub fn tricks<How>(mut self, tricks: impl IntoList<String, How>) -> Self {
        self.tricks = Some(IntoList::into_list(tricks));
        self
    }
}

impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Dog {
    kind: required "kind",
    name: optional "name",
    friend: optional "friend",
    tricks: optional "tricks",
    ..unknown_members
});
