use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, ListOrNull, MapOrNull, Nullable, OrNull, json};

/// The schema `Book`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// Read-only: the server sets it.
    pub id: String,
    pub title: String,
    pub subtitle: Option<String>,
    pub author: super::Author,
    pub editors: Option<Vec<super::Author>>,
    pub by_role: Option<BTreeMap<String, super::Author>>,
    pub cover: Option<BookCover>,
    /// Read-only: the server sets it.
    pub readers: i64,
    pub sequel: Option<Box<Book>>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Book {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        author: impl Into<super::Author>,
        readers: i64,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            author: author.into(),
            readers,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    #[must_use]
    pub fn editors<How>(mut self, editors: impl IntoList<super::Author, How>) -> Self {
        self.editors = Some(IntoList::into_list(editors));
        self
    }

    #[must_use]
    pub fn by_role<How>(mut self, by_role: impl IntoMap<super::Author, How>) -> Self {
        self.by_role = Some(IntoMap::into_map(by_role));
        self
    }

    #[must_use]
    pub fn cover(mut self, cover: impl Into<BookCover>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    #[must_use]
    pub fn sequel(mut self, sequel: impl Into<Book>) -> Self {
        self.sequel = Some(Box::new(sequel.into()));
        self
    }

    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoMap<String, How>) -> Self {
        self.labels = Some(IntoMap::into_map(labels));
        self
    }
}

json::object!(Book {
    id: required "id",
    title: required "title",
    subtitle: optional "subtitle",
    author: required "author",
    editors: optional "editors",
    by_role: optional "byRole",
    cover: optional "cover",
    readers: required "readers",
    sequel: optional "sequel",
    labels: optional "labels",
    ..unknown_members
});

/// One of some known types, or another that the server may add.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookCover {
    /// [`Image`](super::Image).
    Image(super::Image),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for BookCover {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::Image as json::Read>::PROPERTIES),
            json::Shape::String,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Image),
                1 => raw.try_read().map(Self::String),
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

impl json::Write for BookCover {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Image(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::Image> for BookCover {
    #[inline]
    fn from(value: super::Image) -> Self {
        Self::Image(value)
    }
}

impl From<String> for BookCover {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for BookCover {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

json::bridge!(BookCover);

/// One of some known types, or another that the server may add.
///
/// What is sent of `BookCover`: without what only the server sets. Wherever this is asked for, `BookCover` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookCoverInput {
    /// [`ImageInput`](super::ImageInput).
    Image(super::ImageInput),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for BookCoverInput {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::ImageInput as json::Read>::PROPERTIES),
            json::Shape::String,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Image),
                1 => raw.try_read().map(Self::String),
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

impl json::Write for BookCoverInput {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Image(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ImageInput> for BookCoverInput {
    #[inline]
    fn from(value: super::ImageInput) -> Self {
        Self::Image(value)
    }
}

impl From<String> for BookCoverInput {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for BookCoverInput {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<BookCover> for BookCoverInput {
    #[inline]
    fn from(value: BookCover) -> Self {
        match value {
            BookCover::Image(value) => Self::Image(value.into()),
            BookCover::String(value) => Self::String(value),
            BookCover::Unknown(value) => Self::Unknown(value),
        }
    }
}

json::bridge!(BookCoverInput);

/// One of some known types, or another that the server may add.
///
/// A change of `BookCover` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `BookCover` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BookCoverPatch {
    /// [`ImagePatch`](super::ImagePatch).
    Image(super::ImagePatch),
    /// Text.
    String(String),
    /// A value that is not known to this version of the crate.
    Unknown(json::Value),
}

impl json::Read for BookCoverPatch {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<super::ImagePatch as json::Read>::PROPERTIES),
            json::Shape::String,
        ];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                0 => raw.try_read().map(Self::Image),
                1 => raw.try_read().map(Self::String),
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

impl json::Write for BookCoverPatch {
    #[inline]
    fn write(&self, writer: &mut dyn json::Writer) {
        match self {
            Self::Image(value) => json::Write::write(value, writer),
            Self::String(value) => json::Write::write(value, writer),
            Self::Unknown(value) => json::Write::write(value, writer),
        }
    }
}

impl From<super::ImagePatch> for BookCoverPatch {
    #[inline]
    fn from(value: super::ImagePatch) -> Self {
        Self::Image(value)
    }
}

impl From<String> for BookCoverPatch {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for BookCoverPatch {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<BookCover> for BookCoverPatch {
    #[inline]
    fn from(value: BookCover) -> Self {
        match value {
            BookCover::Image(value) => Self::Image(value.into()),
            BookCover::String(value) => Self::String(value),
            BookCover::Unknown(value) => Self::Unknown(value),
        }
    }
}

json::bridge!(BookCoverPatch);

/// What is sent of `Book`: without what only the server sets. Wherever this is asked for, `Book` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookInput {
    pub title: String,
    pub subtitle: Option<String>,
    pub author: super::AuthorInput,
    pub editors: Option<Vec<super::AuthorInput>>,
    pub by_role: Option<BTreeMap<String, super::AuthorInput>>,
    pub cover: Option<BookCoverInput>,
    pub sequel: Option<Box<BookInput>>,
    pub labels: Option<BTreeMap<String, String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BookInput {
    /// A value of the required properties.
    #[must_use]
    pub fn new(title: impl Into<String>, author: impl Into<super::AuthorInput>) -> Self {
        Self {
            title: title.into(),
            author: author.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    #[must_use]
    pub fn editors<How>(
        mut self,
        editors: impl IntoList<super::AuthorInput, How>,
    ) -> Self {
        self.editors = Some(IntoList::into_list(editors));
        self
    }

    #[must_use]
    pub fn by_role<How>(
        mut self,
        by_role: impl IntoMap<super::AuthorInput, How>,
    ) -> Self {
        self.by_role = Some(IntoMap::into_map(by_role));
        self
    }

    #[must_use]
    pub fn cover(mut self, cover: impl Into<BookCoverInput>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    #[must_use]
    pub fn sequel(mut self, sequel: impl Into<BookInput>) -> Self {
        self.sequel = Some(Box::new(sequel.into()));
        self
    }

    #[must_use]
    pub fn labels<How>(mut self, labels: impl IntoMap<String, How>) -> Self {
        self.labels = Some(IntoMap::into_map(labels));
        self
    }
}

impl From<Book> for BookInput {
    #[inline]
    fn from(value: Book) -> Self {
        Self {
            title: value.title,
            subtitle: value.subtitle,
            author: value.author.into(),
            editors: value
                .editors
                .map(|value| value.into_iter().map(|value| value.into()).collect()),
            by_role: value
                .by_role
                .map(|value| {
                    value.into_iter().map(|(name, value)| (name, value.into())).collect()
                }),
            cover: value.cover.map(|value| value.into()),
            sequel: value.sequel.map(|value| Box::new((*value).into())),
            labels: value.labels,
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(BookInput {
    title: required "title",
    subtitle: optional "subtitle",
    author: required "author",
    editors: optional "editors",
    by_role: optional "byRole",
    cover: optional "cover",
    sequel: optional "sequel",
    labels: optional "labels",
    ..unknown_members
});

/// A change of `Book` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `Book` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookPatch {
    pub title: String,
    pub subtitle: Nullable<String>,
    pub author: super::AuthorPatch,
    pub editors: Nullable<Vec<super::AuthorInput>>,
    pub by_role: Nullable<BTreeMap<String, Option<super::AuthorPatch>>>,
    pub cover: Nullable<BookCoverPatch>,
    pub sequel: Nullable<Box<BookPatch>>,
    pub labels: Nullable<BTreeMap<String, Option<String>>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BookPatch {
    /// A value of the required properties.
    #[must_use]
    pub fn new(title: impl Into<String>, author: impl Into<super::AuthorPatch>) -> Self {
        Self {
            title: title.into(),
            author: author.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `subtitle`; `None` is null.
    #[must_use]
    pub fn subtitle<How>(mut self, subtitle: impl OrNull<String, How>) -> Self {
        self.subtitle = Nullable::from(OrNull::or_null(subtitle));
        self
    }

    /// Sets `subtitle` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_subtitle(mut self) -> Self {
        self.subtitle = Nullable::Null;
        self
    }

    /// Sets `editors`; `None` is null.
    #[must_use]
    pub fn editors<How>(
        mut self,
        editors: impl ListOrNull<super::AuthorInput, How>,
    ) -> Self {
        self.editors = Nullable::from(ListOrNull::list_or_null(editors));
        self
    }

    /// Sets `editors` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_editors(mut self) -> Self {
        self.editors = Nullable::Null;
        self
    }

    /// Sets `byRole`; `None` is null.
    #[must_use]
    pub fn by_role<How>(
        mut self,
        by_role: impl MapOrNull<Option<super::AuthorPatch>, How>,
    ) -> Self {
        self.by_role = Nullable::from(MapOrNull::map_or_null(by_role));
        self
    }

    /// Sets `byRole` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_by_role(mut self) -> Self {
        self.by_role = Nullable::Null;
        self
    }

    /// Sets `cover`; `None` is null.
    #[must_use]
    pub fn cover<How>(mut self, cover: impl OrNull<BookCoverPatch, How>) -> Self {
        self.cover = Nullable::from(OrNull::or_null(cover));
        self
    }

    /// Sets `cover` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_cover(mut self) -> Self {
        self.cover = Nullable::Null;
        self
    }

    /// Sets `sequel`; `None` is null.
    #[must_use]
    pub fn sequel<How>(mut self, sequel: impl OrNull<BookPatch, How>) -> Self {
        self.sequel = Nullable::from(OrNull::or_null(sequel).map(Box::new));
        self
    }

    /// Sets `sequel` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_sequel(mut self) -> Self {
        self.sequel = Nullable::Null;
        self
    }

    /// Sets `labels`; `None` is null.
    #[must_use]
    pub fn labels<How>(mut self, labels: impl MapOrNull<Option<String>, How>) -> Self {
        self.labels = Nullable::from(MapOrNull::map_or_null(labels));
        self
    }

    /// Sets `labels` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_labels(mut self) -> Self {
        self.labels = Nullable::Null;
        self
    }
}

impl From<Book> for BookPatch {
    #[inline]
    fn from(value: Book) -> Self {
        Self {
            title: value.title,
            subtitle: value.subtitle.map_or(Nullable::Absent, Nullable::Value),
            author: value.author.into(),
            editors: value
                .editors
                .map_or(
                    Nullable::Absent,
                    |value| Nullable::Value(
                        value.into_iter().map(|value| value.into()).collect(),
                    ),
                ),
            by_role: value
                .by_role
                .map_or(
                    Nullable::Absent,
                    |value| Nullable::Value(
                        value
                            .into_iter()
                            .map(|(name, value)| (name, Some(value.into())))
                            .collect(),
                    ),
                ),
            cover: value
                .cover
                .map_or(Nullable::Absent, |value| Nullable::Value(value.into())),
            sequel: value
                .sequel
                .map_or(
                    Nullable::Absent,
                    |value| Nullable::Value(Box::new((*value).into())),
                ),
            labels: value
                .labels
                .map_or(
                    Nullable::Absent,
                    |value| Nullable::Value(
                        value
                            .into_iter()
                            .map(|(name, value)| (name, Some(value)))
                            .collect(),
                    ),
                ),
            unknown_members: value.unknown_members,
        }
    }
}

json::object!(BookPatch {
    title: required "title",
    subtitle: optional "subtitle",
    author: required "author",
    editors: optional "editors",
    by_role: optional "byRole",
    cover: optional "cover",
    sequel: optional "sequel",
    labels: optional "labels",
    ..unknown_members
});

/// The schema `BookPage`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookPage {
    pub items: Vec<Book>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BookPage {
    /// A value of the required properties.
    #[must_use]
    pub fn new<How>(items: impl IntoList<Book, How>) -> Self {
        Self {
            items: IntoList::into_list(items),
            ..json::Read::blank()
        }
    }
}

json::object!(BookPage {
    items: required "items",
    ..unknown_members
});
