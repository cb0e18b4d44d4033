use crate::runtime::{json, xml};

/// The schema `GetContentsXBriefJsonResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetContentsXBriefJsonResponse {
    pub count: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GetContentsXBriefJsonResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}

json::object!(GetContentsXBriefJsonResponse {
    count: optional "count",
    ..unknown_members
});

/// The schema `GetContentsXmlResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetContentsXmlResponse {
    pub title: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GetContentsXmlResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl xml::Described for GetContentsXmlResponse {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("title", xml::Shape::Text)],
    );
}

json::object!(GetContentsXmlResponse {
    title: optional "title",
    ..unknown_members
});
