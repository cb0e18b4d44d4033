use crate::runtime::json;

/// The schema `Part`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Part {
    pub whole: Option<Box<super::Thing>>,
    pub inner: Option<PartOther>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Part {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn whole(mut self, whole: impl Into<super::Thing>) -> Self {
        self.whole = Some(Box::new(whole.into()));
        self
    }

    #[must_use]
    pub fn inner(mut self, inner: impl Into<PartOther>) -> Self {
        self.inner = Some(inner.into());
        self
    }
}

json::object!(Part {
    whole: optional "whole",
    inner: optional "inner",
    ..unknown_members
});

/// The schema `PartOther`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartOther {
    pub b: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PartOther {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

json::object!(PartOther {
    b: optional "b",
    ..unknown_members
});
