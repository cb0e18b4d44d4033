use crate::runtime::json;

/// The schema `Box`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Box {
    pub inner: Option<::std::boxed::Box<Box>>,
    pub s: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Box {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn inner(mut self, inner: impl Into<Box>) -> Self {
        self.inner = Some(::std::boxed::Box::new(inner.into()));
        self
    }

    #[must_use]
    pub fn s(mut self, s: impl Into<String>) -> Self {
        self.s = Some(s.into());
        self
    }
}

json::object!(Box {
    inner: optional "inner",
    s: optional "s",
    ..unknown_members
});
