use crate::runtime::{Nullable, collect, json, xml};

/// The schema `SetShelfResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetShelfResponse {
    /// The property `ticket`.
    pub ticket: Option<i64>,
}

impl SetShelfResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ticket`.
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
});

/// The schema `Shelf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Shelf {
    /// The property `name`.
    pub name: Nullable<String>,
    /// The property `books`.
    pub books: Option<Vec<super::Book>>,
}

impl Shelf {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `books`.
    #[must_use]
    pub fn books(
        mut self,
        books: impl IntoIterator<Item = impl Into<super::Book>>,
    ) -> Self {
        self.books = Some(collect::list(books));
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
});
