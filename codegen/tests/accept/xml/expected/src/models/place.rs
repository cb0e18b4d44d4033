use crate::runtime::{json, xml};

/// The schema `Place`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Place {
    pub town: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Place {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

impl xml::Described for Place {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("town", xml::Shape::Text)],
    );
}

json::object!(Place {
    town: optional "town",
    ..unknown_members
});
