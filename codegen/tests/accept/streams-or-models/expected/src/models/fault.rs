use crate::runtime::json;

/// The schema `Fault`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fault {
    pub message: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Fault {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

json::object!(Fault {
    message: optional "message",
    ..unknown_members
});
