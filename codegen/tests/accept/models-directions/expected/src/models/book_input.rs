use std::collections::BTreeMap;
use crate::runtime::{IntoList, IntoMap, json};

/// The schema `BookInput`.
///
/// What is sent of `Book`: without what only the server sets. Wherever this is asked for, `Book` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookInput {
    /// The property `title`.
    pub title: String,
    /// The property `subtitle`.
    pub subtitle: Option<String>,
    /// The property `author`.
    pub author: super::AuthorInput,
    /// The property `editors`.
    pub editors: Option<Vec<super::AuthorInput>>,
    /// The property `byRole`.
    pub by_role: Option<BTreeMap<String, super::AuthorInput>>,
    /// The property `cover`.
    pub cover: Option<super::BookCoverInput>,
    /// The property `sequel`.
    pub sequel: Option<Box<BookInput>>,
    /// The property `labels`.
    pub labels: Option<BTreeMap<String, String>>,
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

    /// Sets `subtitle`.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// Sets `editors`.
    #[must_use]
    pub fn editors<How>(
        mut self,
        editors: impl IntoList<super::AuthorInput, How>,
    ) -> Self {
        self.editors = Some(IntoList::into_list(editors));
        self
    }

    /// Sets `byRole`.
    #[must_use]
    pub fn by_role<How>(
        mut self,
        by_role: impl IntoMap<super::AuthorInput, How>,
    ) -> Self {
        self.by_role = Some(IntoMap::into_map(by_role));
        self
    }

    /// Sets `cover`.
    #[must_use]
    pub fn cover(mut self, cover: impl Into<super::BookCoverInput>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets `sequel`.
    #[must_use]
    pub fn sequel(mut self, sequel: impl Into<BookInput>) -> Self {
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

impl From<super::Book> for BookInput {
    #[inline]
    fn from(value: super::Book) -> Self {
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
});
