use crate::runtime::{json, xml};

/// The schema `AddBookNote`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddBookNote {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `text`.
    pub text: Option<String>,
}

impl AddBookNote {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl xml::Described for AddBookNote {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::attribute("id", xml::Shape::Number),
            xml::Member::element("text", xml::Shape::Text),
        ],
    );
}

json::object!(AddBookNote {
    id: optional "id",
    text: optional "text",
});
