use crate::runtime::{json, xml};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Read::blank()
        }
    }
}

impl xml::Described for Pet {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("name", xml::Shape::Text).named(xml::Name::new("Name"))],
    );
}

json::object!(Pet {
    name: required "name",
    ..unknown_members
});
