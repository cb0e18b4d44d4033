use crate::runtime::json;

/// The schema `Wrong`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Wrong {
    pub data: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Wrong {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

json::object!(Wrong {
    data: optional "data",
    ..unknown_members
});
