use crate::runtime::{json, xml};

/// The schema `SetBoxBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBoxBody {
    /// The property `Box`.
    pub r#box: super::SetBoxBox,
}

impl SetBoxBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#box: impl Into<super::SetBoxBox>) -> Self {
        Self { r#box: r#box.into() }
    }
}

impl xml::Described for SetBoxBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("Box", xml::Shape::of::<super::SetBoxBox>())],
    );
}

json::object!(SetBoxBody {
    r#box: required "Box",
});
