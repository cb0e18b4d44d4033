use crate::runtime::json;

/// The schema `Nested`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nested {
    /// The property `inner`.
    pub inner: Option<Box<super::Shape>>,
}

impl Nested {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `inner`.
    #[must_use]
    pub fn inner(mut self, inner: impl Into<super::Shape>) -> Self {
        self.inner = Some(Box::new(inner.into()));
        self
    }
}

json::object!(Nested {
    inner: optional "inner",
});
