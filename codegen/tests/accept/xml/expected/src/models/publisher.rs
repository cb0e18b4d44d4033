use crate::runtime::{json, xml};

/// The schema `Publisher`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Publisher {
    pub name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Publisher {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl xml::Described for Publisher {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("name", xml::Shape::Text)],
    );
}

json::object!(Publisher {
    name: optional "name",
    ..unknown_members
});
