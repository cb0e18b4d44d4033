use crate::runtime::{IntoList, Nullable, OrNull, json};

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    pub weird: Option<super::Weird>,
    pub sloppy: Nullable<super::Sloppy>,
    pub numbers: Option<super::Numbers>,
    pub untyped: Option<HolderUntyped>,
    pub list: Option<Vec<HolderListItem>>,
    /// Always `fixed`.
    pub only: Option<HolderOnly>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Holder {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

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

    #[must_use]
    pub fn numbers(mut self, numbers: impl Into<super::Numbers>) -> Self {
        self.numbers = Some(numbers.into());
        self
    }

    #[must_use]
    pub fn untyped(mut self, untyped: impl Into<HolderUntyped>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<HolderListItem, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }

    /// Sets `only`, which has one value only.
    #[must_use]
    #[inline]
    pub fn only(mut self) -> Self {
        self.only = Some(HolderOnly::Fixed);
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
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderListItem {
    /// `p`
    P,
    /// `q`
    Q,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderListItem {
    P = "p",
    Q = "q",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderOnly {
    /// `fixed`
    Fixed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderOnly {
    Fixed = "fixed",
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderUntyped {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(HolderUntyped {
    X = "x",
    Y = "y",
});
