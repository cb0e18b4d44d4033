use crate::runtime::json;

/// The schema `CreateOrderAddressLinesItem`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrderAddressLinesItem {
    /// The property `text`.
    pub text: Option<String>,
}

impl CreateOrderAddressLinesItem {
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

json::object!(CreateOrderAddressLinesItem {
    text: optional "text",
});
