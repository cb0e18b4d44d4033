use crate::runtime::{json, xml};

/// The schema `Fault`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Fault {
    pub code: Option<i64>,
    pub message: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Fault {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl xml::Described for Fault {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[
            xml::Member::element("code", xml::Shape::Number),
            xml::Member::element("message", xml::Shape::Text),
        ],
    );
}

json::object!(Fault {
    code: optional "code",
    message: optional "message",
    ..unknown_members
});
