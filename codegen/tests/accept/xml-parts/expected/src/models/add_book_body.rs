use std::collections::BTreeMap;
use crate::runtime::{File, json, xml};

/// The schema `AddBookBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddBookBody {
    /// The property `book`.
    pub book: super::Book,
    /// The property `note`.
    pub note: Option<super::AddBookBodyNote>,
    /// The property `others`.
    pub others: Option<Vec<super::Book>>,
    /// The property `raw`.
    pub raw: Option<String>,
    /// The property `any`.
    pub any: Option<BTreeMap<String, json::Value>>,
    /// The property `cover`.
    pub cover: Option<File>,
    /// The property `plain`.
    pub plain: Option<super::Book>,
}

impl AddBookBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(book: impl Into<super::Book>) -> Self {
        Self {
            book: book.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<super::AddBookBodyNote>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `others`.
    #[must_use]
    pub fn others(
        mut self,
        others: impl IntoIterator<Item = impl Into<super::Book>>,
    ) -> Self {
        self.others = Some(others.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `raw`.
    #[must_use]
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn any(
        mut self,
        any: impl IntoIterator<Item = (impl Into<String>, impl Into<json::Value>)>,
    ) -> Self {
        self.any = Some(
            any.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `cover`.
    #[must_use]
    pub fn cover(mut self, cover: impl Into<File>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets `plain`.
    #[must_use]
    pub fn plain(mut self, plain: impl Into<super::Book>) -> Self {
        self.plain = Some(plain.into());
        self
    }
}

impl json::Object for AddBookBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("book"),
        json::Property::optional("note"),
        json::Property::optional("others"),
        json::Property::optional("raw"),
        json::Property::optional("any"),
        json::Property::optional("cover"),
        json::Property::optional("plain"),
    ];

    fn blank() -> Self {
        Self {
            book: json::Read::blank(),
            note: None,
            others: None,
            raw: None,
            any: None,
            cover: None,
            plain: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.book),
            1 => reader.read_into(&mut self.note),
            2 => reader.read_into(&mut self.others),
            3 => reader.read_into(&mut self.raw),
            4 => reader.read_into(&mut self.any),
            5 => reader.read_into(&mut self.cover),
            6 => reader.read_into(&mut self.plain),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("book", &self.book);
        object.optional("note", &self.note);
        object.optional("others", &self.others);
        object.optional("raw", &self.raw);
        object.optional("any", &self.any);
        object.optional("cover", &self.cover);
        object.optional("plain", &self.plain);
    }
}

json::object!(AddBookBody);

impl xml::Described for AddBookBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("book", xml::Shape::of::<super::Book>())
                .named(xml::Name::new("book").within("urn:books")),
            xml::Member::element("note", xml::Shape::of::<super::AddBookBodyNote>()),
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
