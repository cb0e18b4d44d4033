use crate::runtime::{IntoList, json};

/// The schema `SearchThingsBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsBody {
    pub text: Option<String>,
    pub page: Option<SearchThingsPage>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SearchThingsBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[must_use]
    pub fn page(mut self, page: impl Into<SearchThingsPage>) -> Self {
        self.page = Some(page.into());
        self
    }
}

json::object!(SearchThingsBody {
    text: optional "text",
    page: optional "page",
    ..unknown_members
});

/// The schema `SearchThingsPage`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsPage {
    pub after: Option<String>,
    /// Default: `2`.
    pub size: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SearchThingsPage {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = Some(after.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

json::object!(SearchThingsPage {
    after: optional "after",
    size: optional "size",
    ..unknown_members
});

/// The schema `SearchThingsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchThingsResponse {
    pub more: Option<bool>,
    pub things: Option<Vec<super::Thing>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SearchThingsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }

    #[must_use]
    pub fn things<How>(mut self, things: impl IntoList<super::Thing, How>) -> Self {
        self.things = Some(IntoList::into_list(things));
        self
    }
}

json::object!(SearchThingsResponse {
    more: optional "more",
    things: optional "things",
    ..unknown_members
});
