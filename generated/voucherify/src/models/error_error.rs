use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `message`; `None` is null.
    #[must_use]
    pub fn message<How>(mut self, message: impl OrNull<String, How>) -> Self {
        self.message = Nullable::from(OrNull::or_null(message));
        self
    }

    /// Sets `message` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_message(mut self) -> Self {
        self.message = Nullable::Null;
        self
    }
}

json::object!(ErrorError {
    message: optional "message",
});
