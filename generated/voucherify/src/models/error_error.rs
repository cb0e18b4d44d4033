use crate::runtime::{Nullable, json};

/// The text that a validation rule carries.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorError {
    /// The text as entered with the rule.
    pub message: Nullable<String>,
}

impl ErrorError {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `message`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Nullable::Value(message.into());
        self
    }
}

json::object!(ErrorError {
    message: optional "message",
});
