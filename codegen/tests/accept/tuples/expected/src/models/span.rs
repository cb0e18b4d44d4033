use crate::runtime::{Date, json};

/// The schema `SetSpanBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetSpanBody {
    /// Minimum number of items: `2`. Maximum number of items: `2`.
    pub span: Option<Span>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetSpanBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn span(mut self, span: impl Into<Span>) -> Self {
        self.span = Some(span.into());
        self
    }
}

json::object!(SetSpanBody {
    span: optional "span",
    ..unknown_members
});

/// The schema `Span`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Span {
    /// Element 0 of the array.
    pub first: Date,
    /// Element 1 of the array.
    pub second: Date,
    /// Elements after these, which the document does not know, kept to be sent back.
    pub rest: json::UnknownElements,
}

impl Span {
    /// A value of the required properties.
    #[must_use]
    pub fn new(first: impl Into<Date>, second: impl Into<Date>) -> Self {
        Self {
            first: first.into(),
            second: second.into(),
            ..json::Read::blank()
        }
    }
}

impl<T0: Into<Date>, T1: Into<Date>> From<(T0, T1)> for Span {
    #[inline]
    fn from((first, second): (T0, T1)) -> Self {
        Self::new(first, second)
    }
}

json::tuple!(Span {
    first: required "first",
    second: required "second",
    ..rest
});
