use crate::runtime::{json, xml};

/// The schema `SetBoxBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetBoxBody {
    /// The property `Box`.
    pub r#box: SetBoxBodyBox,
}

impl SetBoxBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#box: impl Into<SetBoxBodyBox>) -> Self {
        Self { r#box: r#box.into() }
    }
}

impl xml::Described for SetBoxBody {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("Box", xml::Shape::of::<SetBoxBodyBox>())],
    );
}

json::object!(SetBoxBody {
    r#box: required "Box",
});

/// The schema `SetBoxBodyBox`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBoxBodyBox {
    /// The property `size`.
    pub size: Option<i64>,
}

impl SetBoxBodyBox {
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

impl xml::Described for SetBoxBodyBox {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("size", xml::Shape::Number)],
    );
}

json::object!(SetBoxBodyBox {
    size: optional "size",
});
