use crate::runtime::{json, xml};

/// The schema `SetBoxBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBoxBody {
    pub r#box: SetBoxBox,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetBoxBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#box: impl Into<SetBoxBox>) -> Self {
        Self {
            r#box: r#box.into(),
            ..json::Read::blank()
        }
    }
}

impl xml::Described for SetBoxBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("Box", xml::Shape::of::<SetBoxBox>())],
    );
}

json::object!(SetBoxBody {
    r#box: required "Box",
    ..unknown_members
});

/// The schema `SetBoxBox`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBoxBox {
    pub size: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl SetBoxBox {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl xml::Described for SetBoxBox {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("size", xml::Shape::Number)],
    );
}

json::object!(SetBoxBox {
    size: optional "size",
    ..unknown_members
});
