use crate::runtime::{json, xml};

/// The schema `SetBoxBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBoxBody {
    /// The property `Box`.
    pub r#box: super::SetBoxBodyBox,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetBoxBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#box: impl Into<super::SetBoxBodyBox>) -> Self {
        Self {
            r#box: r#box.into(),
            ..json::Read::blank()
        }
    }
}

impl xml::Described for SetBoxBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("Box", xml::Shape::of::<super::SetBoxBodyBox>())],
    );
}

json::object!(SetBoxBody {
    r#box: required "Box",
    ..unknown_members
});
