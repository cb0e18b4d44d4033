use std::collections::BTreeMap;
use crate::runtime::{ListOrNull, MapOrNull, Nullable, OrNull, json};

/// The schema `BookPatch`.
///
/// A change of `Book` (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever this is asked for, `Book` can be given too.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BookPatch {
    /// The property `title`.
    pub title: String,
    /// The property `subtitle`.
    pub subtitle: Nullable<String>,
    /// The property `author`.
    pub author: super::AuthorPatch,
    /// The property `editors`.
    pub editors: Nullable<Vec<super::AuthorInput>>,
    /// The property `byRole`.
    pub by_role: Nullable<BTreeMap<String, Option<super::AuthorPatch>>>,
    /// The property `cover`.
    pub cover: Nullable<super::BookCoverPatch>,
    /// The property `sequel`.
    pub sequel: Nullable<Box<BookPatch>>,
    /// The property `labels`.
    pub labels: Nullable<BTreeMap<String, Option<String>>>,
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
    pub fn cover<How>(mut self, cover: impl OrNull<super::BookCoverPatch, How>) -> Self {
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

impl From<super::Book> for BookPatch {
    #[inline]
    fn from(value: super::Book) -> Self {
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
});
