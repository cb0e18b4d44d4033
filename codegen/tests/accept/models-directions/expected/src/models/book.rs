use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `Book`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: String,
    /// The property `title`.
    pub title: String,
    /// The property `subtitle`.
    pub subtitle: Option<String>,
    /// The property `author`.
    pub author: super::Author,
    /// The property `editors`.
    pub editors: Option<Vec<super::Author>>,
    /// The property `byRole`.
    pub by_role: Option<BTreeMap<String, super::Author>>,
    /// The property `cover`.
    pub cover: Option<super::BookCover>,
    /// The property `readers`.
    ///
    /// Read-only: the server sets it.
    pub readers: i64,
    /// The property `sequel`.
    pub sequel: Option<Box<Book>>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
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

    /// Sets `subtitle`.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// Sets `editors`.
    #[must_use]
    pub fn editors<How>(mut self, editors: impl IntoList<super::Author, How>) -> Self {
        self.editors = Some(IntoList::into_list(editors));
        self
    }

    /// Sets `byRole`.
    #[must_use]
    pub fn by_role<How>(mut self, by_role: impl IntoMap<super::Author, How>) -> Self {
        self.by_role = Some(IntoMap::into_map(by_role));
        self
    }

    /// Sets `cover`.
    #[must_use]
    pub fn cover(mut self, cover: impl Into<super::BookCover>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets `sequel`.
    #[must_use]
    pub fn sequel(mut self, sequel: impl Into<Book>) -> Self {
        self.sequel = Some(Box::new(sequel.into()));
        self
    }

    /// Sets `labels`.
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
});
