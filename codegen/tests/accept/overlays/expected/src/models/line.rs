use crate::runtime::json;

/// The schema `Line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub article: super::Article,
    pub count: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Line {
    /// A value of the required properties.
    #[must_use]
    pub fn new(article: impl Into<super::Article>) -> Self {
        Self {
            article: article.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

json::object!(Line {
    article: required "article",
    count: optional "count",
    ..unknown_members
});
