use crate::runtime::{IntoList, json, xml};

/// The schema `Book`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub isbn: Option<String>,
    pub title: String,
    pub authors: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Book {
    /// A value of the required properties.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn isbn(mut self, isbn: impl Into<String>) -> Self {
        self.isbn = Some(isbn.into());
        self
    }

    #[must_use]
    pub fn authors<How>(mut self, authors: impl IntoList<String, How>) -> Self {
        self.authors = Some(IntoList::into_list(authors));
        self
    }
}

impl xml::Described for Book {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::attribute("isbn", xml::Shape::Text),
            xml::Member::element("title", xml::Shape::Text),
            xml::Member::element(
                "authors",
                xml::Shape::List(
                    &xml::List::of(xml::Name::new("author"), xml::Shape::Text).wrapped(),
                ),
            ),
        ],
    );
}

json::object!(Book {
    isbn: optional "isbn",
    title: required "title",
    authors: optional "authors",
    ..unknown_members
});

/// The schema `SetBookBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBookBody {
    pub book: Option<Book>,
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

    #[must_use]
    pub fn book(mut self, book: impl Into<Book>) -> Self {
        self.book = Some(book.into());
        self
    }
}

json::object!(SetBookBody {
    book: optional "book",
    ..unknown_members
});
