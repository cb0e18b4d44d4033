use crate::runtime::{json, xml};

/// The schema `GetRateResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRateResponse {
    pub value: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GetRateResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

impl xml::Described for GetRateResponse {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("value", xml::Shape::Number)],
    );
}

json::object!(GetRateResponse {
    value: optional "value",
    ..unknown_members
});
