use crate::runtime::{json, xml};

/// The schema `SetBoxBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBoxBody {
    /// The property `Box`.
    pub r#box: SetBoxBox,
}

impl SetBoxBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#box: impl Into<SetBoxBox>) -> Self {
        Self { r#box: r#box.into() }
    }
}

impl xml::Described for SetBoxBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("Box", xml::Shape::of::<SetBoxBox>())],
    );
}

json::object!(SetBoxBody {
    r#box: required "Box",
});

/// The schema `SetBoxBox`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBoxBox {
    /// The property `size`.
    pub size: Option<i64>,
}

impl SetBoxBox {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `size`.
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
});
