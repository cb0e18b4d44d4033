use crate::runtime::{json, xml};

/// The schema `Chapter`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Chapter {
    pub number: Option<i64>,
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Chapter {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl xml::Described for Chapter {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::attribute("number", xml::Shape::Number),
            xml::Member::text("text", xml::Shape::Text),
        ],
    );
}

json::object!(Chapter {
    number: optional "number",
    text: optional "text",
    ..unknown_members
});
