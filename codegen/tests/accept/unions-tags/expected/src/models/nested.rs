use crate::runtime::json;

/// The schema `Nested`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nested {
    pub inner: Option<Box<super::Shape>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Nested {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn inner(mut self, inner: impl Into<super::Shape>) -> Self {
        self.inner = Some(Box::new(inner.into()));
        self
    }
}

json::object!(Nested {
    inner: optional "inner",
    ..unknown_members
});
