use crate::runtime::{IntoList, Nullable, OrNull, json};

/// The schema `Segment`.
///
/// In JSON an array, whose elements are these in their order.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    /// Where something is.
    ///
    /// Minimum number of items: `2`.
    pub first: super::Position,
    /// Element 1 of the array.
    pub second: Option<String>,
    /// Element 2 of the array.
    pub third: Option<i64>,
    /// Element 3 of the array.
    pub fourth: Nullable<bool>,
    /// Elements after these.
    pub rest: Vec<json::Value>,
}

impl Segment {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        first: impl Into<super::Position>,
        second: impl OrNull<String, How>,
    ) -> Self {
        Self {
            first: first.into(),
            second: OrNull::or_null(second),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn third(mut self, third: i64) -> Self {
        self.third = Some(third);
        self
    }

    /// Sets `fourth`; `None` is null.
    #[must_use]
    pub fn fourth(mut self, fourth: impl Into<Option<bool>>) -> Self {
        self.fourth = Nullable::from(fourth.into());
        self
    }

    /// Sets `fourth` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_fourth(mut self) -> Self {
        self.fourth = Nullable::Null;
        self
    }

    /// Sets the elements after these.
    #[must_use]
    pub fn rest<How>(mut self, rest: impl IntoList<json::Value, How>) -> Self {
        self.rest = IntoList::into_list(rest);
        self
    }
}

impl<T0: Into<super::Position>> From<(T0, Option<String>)> for Segment {
    #[inline]
    fn from((first, second): (T0, Option<String>)) -> Self {
        Self::new(first, second)
    }
}

json::tuple!(Segment {
    first: required "first",
    second: required "second",
    third: optional "third",
    fourth: optional "fourth",
    ..rest
});
