use crate::runtime::json;

/// The schema `InServer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InServer {
    /// The property `more`.
    ///
    /// Read-only: the server sets it.
    pub more: Option<Box<InServer>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InServer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: impl Into<InServer>) -> Self {
        self.more = Some(Box::new(more.into()));
        self
    }
}

json::object!(InServer {
    more: optional "more",
    ..unknown_members
});
