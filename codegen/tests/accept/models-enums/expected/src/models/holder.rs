use crate::runtime::{IntoList, Nullable, OrNull, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The property `weird`.
    pub weird: Option<super::Weird>,
    /// The property `sloppy`.
    pub sloppy: Nullable<super::Sloppy>,
    /// The property `numbers`.
    pub numbers: Option<super::Numbers>,
    /// The property `untyped`.
    pub untyped: Option<super::HolderUntyped>,
    /// The property `list`.
    pub list: Option<Vec<super::HolderListItem>>,
    /// The property `only`.
    ///
    /// Always `fixed`.
    pub only: Option<super::HolderOnly>,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `weird`.
    #[must_use]
    pub fn weird(mut self, weird: impl Into<super::Weird>) -> Self {
        self.weird = Some(weird.into());
        self
    }

    /// Sets `sloppy`; `None` is null.
    #[must_use]
    pub fn sloppy<How>(mut self, sloppy: impl OrNull<super::Sloppy, How>) -> Self {
        self.sloppy = Nullable::from(OrNull::or_null(sloppy));
        self
    }

    /// Sets `sloppy` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_sloppy(mut self) -> Self {
        self.sloppy = Nullable::Null;
        self
    }

    /// Sets `numbers`.
    #[must_use]
    pub fn numbers(mut self, numbers: impl Into<super::Numbers>) -> Self {
        self.numbers = Some(numbers.into());
        self
    }

    /// Sets `untyped`.
    #[must_use]
    pub fn untyped(mut self, untyped: impl Into<super::HolderUntyped>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<super::HolderListItem, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }

    /// Sets `only`, which has one value only.
    #[must_use]
    #[inline]
    pub fn only(mut self) -> Self {
        self.only = Some(super::HolderOnly::Fixed);
        self
    }
}

json::object!(Holder {
    weird: optional "weird",
    sloppy: optional "sloppy",
    numbers: optional "numbers",
    untyped: optional "untyped",
    list: optional "list",
    only: optional "only",
});
