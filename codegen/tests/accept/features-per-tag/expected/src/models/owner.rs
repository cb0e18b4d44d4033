use crate::runtime::json;

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    pub favourite: Option<super::Animal>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Owner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn favourite(mut self, favourite: impl Into<super::Animal>) -> Self {
        self.favourite = Some(favourite.into());
        self
    }
}

json::object!(Owner {
    favourite: optional "favourite",
    ..unknown_members
});
