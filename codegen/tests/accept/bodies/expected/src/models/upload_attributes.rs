use crate::runtime::json;

/// The schema `UploadAttributes`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UploadAttributes {
    /// The property `colour`.
    pub colour: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UploadAttributes {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

json::object!(UploadAttributes {
    colour: optional "colour",
    ..unknown_members
});
