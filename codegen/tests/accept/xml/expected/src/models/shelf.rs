use crate::runtime::{IntoList, Nullable, OrNull, json, xml};

/// The schema `SetShelfResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetShelfResponse {
    pub ticket: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetShelfResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn ticket(mut self, ticket: i64) -> Self {
        self.ticket = Some(ticket);
        self
    }
}

impl xml::Described for SetShelfResponse {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("ticket", xml::Shape::Number)],
    );
}

json::object!(SetShelfResponse {
    ticket: optional "ticket",
    ..unknown_members
});

/// The schema `Shelf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Shelf {
    pub name: Nullable<String>,
    pub books: Option<Vec<super::Book>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Shelf {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`; `None` is null.
    #[must_use]
    pub fn name<How>(mut self, name: impl OrNull<String, How>) -> Self {
        self.name = Nullable::from(OrNull::or_null(name));
        self
    }

    /// Sets `name` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    #[must_use]
    pub fn books<How>(mut self, books: impl IntoList<super::Book, How>) -> Self {
        self.books = Some(IntoList::into_list(books));
        self
    }
}

impl xml::Described for Shelf {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("name", xml::Shape::Text),
            xml::Member::element(
                "books",
                xml::Shape::List(
                    &xml::List::of(
                        xml::Name::new("book").within("urn:books"),
                        xml::Shape::of::<super::Book>(),
                    ),
                ),
            ),
        ],
    );
}

json::object!(Shelf {
    name: optional "name",
    books: optional "books",
    ..unknown_members
});
