use crate::runtime::{Nullable, OrNull, json};

/// Addresses of the pages around this one.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageLinks {
    /// Address of the page before this one; null on the first page.
    pub prev: Nullable<String>,
    /// Address of the page after this one; null on the last page.
    pub next: Nullable<String>,
    /// Address of the first page.
    pub first: Option<String>,
    /// Address of the last page.
    pub last: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PageLinks {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `prev`; `None` is null.
    #[must_use]
    pub fn prev<How>(mut self, prev: impl OrNull<String, How>) -> Self {
        self.prev = Nullable::from(OrNull::or_null(prev));
        self
    }

    /// Sets `prev` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_prev(mut self) -> Self {
        self.prev = Nullable::Null;
        self
    }

    /// Sets `next`; `None` is null.
    #[must_use]
    pub fn next<How>(mut self, next: impl OrNull<String, How>) -> Self {
        self.next = Nullable::from(OrNull::or_null(next));
        self
    }

    /// Sets `next` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_next(mut self) -> Self {
        self.next = Nullable::Null;
        self
    }

    #[must_use]
    pub fn first(mut self, first: impl Into<String>) -> Self {
        self.first = Some(first.into());
        self
    }

    #[must_use]
    pub fn last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self
    }
}

json::object!(PageLinks {
    prev: optional "prev",
    next: optional "next",
    first: optional "first",
    last: optional "last",
    ..unknown_members
});

/// Where a page stands in its list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PageMeta {
    /// Start of the period that a list of transactions covers; absent elsewhere.
    pub from_submitted_date: Option<String>,
    /// End of the period that a list of transactions covers; absent elsewhere.
    pub to_submitted_date: Option<String>,
    /// Position in the list of the first entry on this page, counted from 1.
    pub from: Option<i64>,
    /// Number of this page.
    pub current_page: Option<i64>,
    /// Number of entries on all pages together.
    pub total: Option<i64>,
    /// Position in the list of the last entry on this page.
    pub to: Option<i64>,
    /// Number of the last page.
    pub last_page: Option<i64>,
    /// Number of entries that a page may hold, written as a string in Tratta's sample.
    ///
    /// A number or a boolean is read as its text, too.
    pub per_page: Option<String>,
    /// Address of the list without its query.
    pub path: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PageMeta {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn from_submitted_date(
        mut self,
        from_submitted_date: impl Into<String>,
    ) -> Self {
        self.from_submitted_date = Some(from_submitted_date.into());
        self
    }

    #[must_use]
    pub fn to_submitted_date(mut self, to_submitted_date: impl Into<String>) -> Self {
        self.to_submitted_date = Some(to_submitted_date.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn from(mut self, from: i64) -> Self {
        self.from = Some(from);
        self
    }

    #[must_use]
    #[inline]
    pub fn current_page(mut self, current_page: i64) -> Self {
        self.current_page = Some(current_page);
        self
    }

    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    #[must_use]
    #[inline]
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }

    #[must_use]
    #[inline]
    pub fn last_page(mut self, last_page: i64) -> Self {
        self.last_page = Some(last_page);
        self
    }

    #[must_use]
    pub fn per_page(mut self, per_page: impl Into<String>) -> Self {
        self.per_page = Some(per_page.into());
        self
    }

    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

json::object!(PageMeta {
    from_submitted_date: optional "from_submitted_date",
    to_submitted_date: optional "to_submitted_date",
    from: optional "from",
    current_page: optional "current_page",
    total: optional "total",
    to: optional "to",
    last_page: optional "last_page",
    per_page: optional "per_page" lenient_text,
    path: optional "path",
    ..unknown_members
});
