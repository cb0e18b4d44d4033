use crate::runtime::{json, xml};

/// The schema `SetBoxBodyBox`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBoxBodyBox {
    /// The property `size`.
    pub size: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
    ..unknown_members
});
