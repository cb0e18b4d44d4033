use crate::runtime::json;

/// The schema `CreateOrderBodyAddressLinesItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderBodyAddressLinesItem {
    /// The property `text`.
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateOrderBodyAddressLinesItem {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

json::object!(CreateOrderBodyAddressLinesItem {
    text: optional "text",
    ..unknown_members
});
