use crate::runtime::json;

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    pub id: Option<super::Id>,
    pub part: Option<Box<super::Part>>,
    pub inner: Option<ThingInner>,
    pub again: Option<ThingInner>,
    pub outer: Option<super::Tree>,
    /// Said here.
    pub noted: Option<ThingInner>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<super::Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn part(mut self, part: impl Into<super::Part>) -> Self {
        self.part = Some(Box::new(part.into()));
        self
    }

    #[must_use]
    pub fn inner(mut self, inner: impl Into<ThingInner>) -> Self {
        self.inner = Some(inner.into());
        self
    }

    #[must_use]
    pub fn again(mut self, again: impl Into<ThingInner>) -> Self {
        self.again = Some(again.into());
        self
    }

    #[must_use]
    pub fn outer(mut self, outer: impl Into<super::Tree>) -> Self {
        self.outer = Some(outer.into());
        self
    }

    #[must_use]
    pub fn noted(mut self, noted: impl Into<ThingInner>) -> Self {
        self.noted = Some(noted.into());
        self
    }
}

json::object!(Thing {
    id: optional "id",
    part: optional "part",
    inner: optional "inner",
    again: optional "again",
    outer: optional "outer",
    noted: optional "noted",
    ..unknown_members
});

/// The schema `ThingInner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ThingInner {
    pub a: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ThingInner {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

json::object!(ThingInner {
    a: optional "a",
    ..unknown_members
});
