use std::collections::BTreeMap;
use crate::runtime::{Date, DecimalText, IntoList, collect, json, xml};

/// The schema `Book`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub id: i64,
    pub lang: Option<String>,
    pub title: String,
    pub price: Option<DecimalText>,
    pub authors: Vec<String>,
    pub keywords: Option<Vec<String>>,
    pub ratings: Option<Vec<i64>>,
    pub publisher: Option<super::Publisher>,
    pub sequel: Option<Box<Book>>,
    pub printed: Option<super::Place>,
    pub bound: Option<super::Place>,
    pub chapters: Option<Vec<super::Chapter>>,
    pub binding: Option<BookBinding>,
    pub lent: Option<bool>,
    pub since: Option<Date>,
    pub medium: Option<BookMedium>,
    pub extra: Option<BTreeMap<String, i64>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Book {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(
        id: i64,
        title: impl Into<String>,
        authors: impl IntoList<String, How>,
    ) -> Self {
        Self {
            id,
            title: title.into(),
            authors: IntoList::into_list(authors),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    #[must_use]
    pub fn price(mut self, price: impl Into<DecimalText>) -> Self {
        self.price = Some(price.into());
        self
    }

    #[must_use]
    pub fn keywords<How>(mut self, keywords: impl IntoList<String, How>) -> Self {
        self.keywords = Some(IntoList::into_list(keywords));
        self
    }

    #[must_use]
    pub fn ratings(mut self, ratings: impl IntoIterator<Item = i64>) -> Self {
        self.ratings = Some(collect::list(ratings));
        self
    }

    #[must_use]
    pub fn publisher(mut self, publisher: impl Into<super::Publisher>) -> Self {
        self.publisher = Some(publisher.into());
        self
    }

    #[must_use]
    pub fn sequel(mut self, sequel: impl Into<Book>) -> Self {
        self.sequel = Some(Box::new(sequel.into()));
        self
    }

    #[must_use]
    pub fn printed(mut self, printed: impl Into<super::Place>) -> Self {
        self.printed = Some(printed.into());
        self
    }

    #[must_use]
    pub fn bound(mut self, bound: impl Into<super::Place>) -> Self {
        self.bound = Some(bound.into());
        self
    }

    #[must_use]
    pub fn chapters<How>(
        mut self,
        chapters: impl IntoList<super::Chapter, How>,
    ) -> Self {
        self.chapters = Some(IntoList::into_list(chapters));
        self
    }

    #[must_use]
    pub fn binding(mut self, binding: impl Into<BookBinding>) -> Self {
        self.binding = Some(binding.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn lent(mut self, lent: bool) -> Self {
        self.lent = Some(lent);
        self
    }

    #[must_use]
    pub fn since(mut self, since: impl Into<Date>) -> Self {
        self.since = Some(since.into());
        self
    }

    #[must_use]
    pub fn medium(mut self, medium: impl Into<BookMedium>) -> Self {
        self.medium = Some(medium.into());
        self
    }

    #[must_use]
    pub fn extra(
        mut self,
        extra: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.extra = Some(collect::map(extra));
        self
    }
}

impl xml::Described for Book {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::attribute("id", xml::Shape::Number),
            xml::Member::attribute("lang", xml::Shape::Text)
                .named(xml::Name::new("xml:lang")),
            xml::Member::element("title", xml::Shape::Text)
                .named(xml::Name::new("Title")),
            xml::Member::element("price", xml::Shape::Text)
                .named(xml::Name::new("m:price").within("urn:money")),
            xml::Member::element(
                    "authors",
                    xml::Shape::List(
                        &xml::List::of(xml::Name::new("author"), xml::Shape::Text)
                            .wrapped(),
                    ),
                )
                .always(),
            xml::Member::element(
                "keywords",
                xml::Shape::List(
                    &xml::List::of(xml::Name::new("keyword"), xml::Shape::Text),
                ),
            ),
            xml::Member::element(
                    "ratings",
                    xml::Shape::List(
                        &xml::List::of(xml::Name::new("rating"), xml::Shape::Number)
                            .wrapped(),
                    ),
                )
                .named(xml::Name::new("rating")),
            xml::Member::element("publisher", xml::Shape::of::<super::Publisher>())
                .named(xml::Name::new("Publisher")),
            xml::Member::element("sequel", xml::Shape::of::<Book>())
                .named(xml::Name::new("book").within("urn:books")),
            xml::Member::element("printed", xml::Shape::of::<super::Place>()),
            xml::Member::element("bound", xml::Shape::of::<super::Place>()),
            xml::Member::element(
                "chapters",
                xml::Shape::List(
                    &xml::List::of(
                        xml::Name::new("chapters"),
                        xml::Shape::of::<super::Chapter>(),
                    ),
                ),
            ),
            xml::Member::element("binding", xml::Shape::Text),
            xml::Member::element("lent", xml::Shape::Boolean),
            xml::Member::element("since", xml::Shape::Text),
            xml::Member::element("medium", xml::Shape::of::<BookMedium>()),
            xml::Member::element("extra", xml::Shape::Map(&xml::Shape::Number)),
        ],
    );
}

json::object!(Book {
    id: required "id",
    lang: optional "lang",
    title: required "title",
    price: optional "price",
    authors: required "authors",
    keywords: optional "keywords",
    ratings: optional "ratings",
    publisher: optional "publisher",
    sequel: optional "sequel",
    printed: optional "printed",
    bound: optional "bound",
    chapters: optional "chapters",
    binding: optional "binding",
    lent: optional "lent",
    since: optional "since",
    medium: optional "medium",
    extra: optional "extra",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookBinding {
    /// `hard`
    Hard,
    /// `soft`
    Soft,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(BookBinding {
    Hard = "hard",
    Soft = "soft",
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookMedium {
    /// [`Paper`](super::Paper).
    Paper(super::Paper),
    /// [`Film`](super::Film).
    Film(super::Film),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for BookMedium {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Paper as json::Read>::PROPERTIES),
            json::Shape::Object(<super::Film as json::Read>::PROPERTIES),
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Paper),
                1 => raw.try_read().map(Self::Film),
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.unknown(SHAPES).map(Self::Unknown)
    }

    #[inline]
    fn blank() -> Self {
        Self::Unknown(json::Value::Null)
    }
}

impl json::Write for BookMedium {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Paper(value) => json::Write::write(value, writer),
            Self::Film(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Paper> for BookMedium {
    #[inline]
    fn from(value: super::Paper) -> Self {
        Self::Paper(value)
    }
}

impl From<super::Film> for BookMedium {
    #[inline]
    fn from(value: super::Film) -> Self {
        Self::Film(value)
    }
}

impl xml::Described for BookMedium {
    const SHAPE: xml::Shape = xml::Shape::OneOf(
        &[xml::Shape::of::<super::Paper>(), xml::Shape::of::<super::Film>()],
    );
}

json::bridge!(BookMedium);
