use crate::runtime::json;

/// The schema `SetBookBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBookBody {
    /// The property `book`.
    pub book: Option<super::Book>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetBookBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `book`.
    #[must_use]
    pub fn book(mut self, book: impl Into<super::Book>) -> Self {
        self.book = Some(book.into());
        self
    }
}

json::object!(SetBookBody {
    book: optional "book",
    ..unknown_members
});
