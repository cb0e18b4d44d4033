use crate::runtime::{json, xml};

/// The schema `Note`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The property `text`.
    pub text: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Note {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Read::blank()
        }
    }
}

impl xml::Described for Note {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("text", xml::Shape::Text)],
    );
}

json::object!(Note {
    text: required "text",
    ..unknown_members
});
