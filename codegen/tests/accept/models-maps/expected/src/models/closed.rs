use crate::runtime::json;

/// The schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    pub known: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Closed {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }
}

json::object!(Closed {
    known: optional "known",
    ..unknown_members
});
