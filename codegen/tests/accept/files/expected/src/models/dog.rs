use crate::runtime::{collect, json};

/// The schema `dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `size`.
    pub size: Option<super::DogsSize>,
    /// The property `friends`.
    pub friends: Option<Vec<Dog>>,
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

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<super::DogsSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `friends`.
    #[must_use]
    pub fn friends(mut self, friends: impl IntoIterator<Item = impl Into<Dog>>) -> Self {
        self.friends = Some(collect::list(friends));
        self
    }
}

json::object!(Dog {
    kind: required "kind",
    size: optional "size",
    friends: optional "friends",
    ..unknown_members
});
