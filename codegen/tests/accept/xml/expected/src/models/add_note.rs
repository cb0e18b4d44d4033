use crate::runtime::{json, xml};

/// The schema `AddNoteBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddNoteBody {
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AddNoteBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

json::object!(AddNoteBody {
    text: optional "text",
    ..unknown_members
});

/// The schema `AddNoteXmlBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddNoteXmlBody {
    pub title: Option<String>,
    pub text: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AddNoteXmlBody {
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

    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl xml::Described for AddNoteXmlBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("title", xml::Shape::Text),
            xml::Member::cdata("text", xml::Shape::Text),
        ],
    );
}

json::object!(AddNoteXmlBody {
    title: optional "title",
    text: optional "text",
    ..unknown_members
});
