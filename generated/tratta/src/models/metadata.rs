use crate::runtime::json;

/// One key of the caller's own data, with its value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetadataEntry {
    /// The key.
    pub attribute: Option<String>,
    /// The value that belongs to the key.
    pub value: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MetadataEntry {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

json::object!(MetadataEntry {
    attribute: optional "attribute",
    value: optional "value",
    ..unknown_members
});
