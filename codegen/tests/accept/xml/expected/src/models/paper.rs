use crate::runtime::{json, xml};

/// The schema `Paper`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Paper {
    pub pages: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Paper {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn pages(mut self, pages: i64) -> Self {
        self.pages = Some(pages);
        self
    }
}

impl xml::Described for Paper {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("pages", xml::Shape::Number)],
    );
}

json::object!(Paper {
    pages: optional "pages",
    ..unknown_members
});
