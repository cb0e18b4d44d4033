use crate::runtime::{IntoList, json};

/// The schema `dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// Always `dog`.
    pub kind: String,
    pub size: Option<super::DogsSize>,
    pub friends: Option<Vec<Dog>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "dog".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<super::DogsSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    #[must_use]
    pub fn friends<How>(mut self, friends: impl IntoList<Dog, How>) -> Self {
        self.friends = Some(IntoList::into_list(friends));
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
    size: optional "size",
    friends: optional "friends",
    ..unknown_members
});
