use std::collections::BTreeMap;
use crate::runtime::{File, IntoList, IntoMap, json, xml};

/// The schema `AddBookBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddBookBody {
    pub book: super::Book,
    pub note: Option<AddBookNote>,
    pub others: Option<Vec<super::Book>>,
    pub raw: Option<String>,
    pub any: Option<BTreeMap<String, json::Value>>,
    pub cover: Option<File>,
    pub plain: Option<super::Book>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AddBookBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(book: impl Into<super::Book>) -> Self {
        Self {
            book: book.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<AddBookNote>) -> Self {
        self.note = Some(note.into());
        self
    }

    #[must_use]
    pub fn others<How>(mut self, others: impl IntoList<super::Book, How>) -> Self {
        self.others = Some(IntoList::into_list(others));
        self
    }

    #[must_use]
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    #[must_use]
    pub fn any<How>(mut self, any: impl IntoMap<json::Value, How>) -> Self {
        self.any = Some(IntoMap::into_map(any));
        self
    }

    #[must_use]
    pub fn cover(mut self, cover: impl Into<File>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    #[must_use]
    pub fn plain(mut self, plain: impl Into<super::Book>) -> Self {
        self.plain = Some(plain.into());
        self
    }
}

impl xml::Described for AddBookBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("book", xml::Shape::of::<super::Book>())
                .named(xml::Name::new("book").within("urn:books")),
            xml::Member::element("note", xml::Shape::of::<AddBookNote>()),
            xml::Member::element(
                "others",
                xml::Shape::List(
                    &xml::List::of(
                        xml::Name::new("others").within("urn:books"),
                        xml::Shape::of::<super::Book>(),
                    ),
                ),
            ),
            xml::Member::element("raw", xml::Shape::Text),
            xml::Member::element("any", xml::Shape::Map(&xml::Shape::Any)),
            xml::Member::element("cover", xml::Shape::Text),
            xml::Member::element("plain", xml::Shape::of::<super::Book>())
                .named(xml::Name::new("plain").within("urn:books")),
        ],
    );
}

json::object!(AddBookBody {
    book: required "book",
    note: optional "note",
    others: optional "others",
    raw: optional "raw",
    any: optional "any",
    cover: optional "cover",
    plain: optional "plain",
    ..unknown_members
});

/// The schema `AddBookNote`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddBookNote {
    pub id: Option<i64>,
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AddBookNote {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl xml::Described for AddBookNote {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::attribute("id", xml::Shape::Number),
            xml::Member::element("text", xml::Shape::Text),
        ],
    );
}

json::object!(AddBookNote {
    id: optional "id",
    text: optional "text",
    ..unknown_members
});
