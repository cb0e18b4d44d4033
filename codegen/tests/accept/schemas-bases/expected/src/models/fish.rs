use crate::runtime::json;

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// Always `Fish`.
    pub kind: String,
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Fish {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "Fish".to_owned(),
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
}

impl Default for Fish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Fish {
    kind: required "kind",
    name: optional "name",
    friend: optional "friend",
    ..unknown_members
});
