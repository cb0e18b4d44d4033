use crate::runtime::{collect, json};

/// Any pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `name`.
    pub name: Option<String>,
    /// Any pet.
    pub friend: Option<Box<super::Pet>>,
    /// The property `tricks`.
    pub tricks: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `friend`.
    #[must_use]
    pub fn friend(mut self, friend: impl Into<super::Pet>) -> Self {
        self.friend = Some(Box::new(friend.into()));
        self
    }

    /// Sets `tricks`.
    #[must_use]
    pub fn tricks(
        mut self,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(collect::list(tricks));
        self
    }
}

json::object!(Dog {
    kind: required "kind",
    name: optional "name",
    friend: optional "friend",
    tricks: optional "tricks",
    ..unknown_members
});
