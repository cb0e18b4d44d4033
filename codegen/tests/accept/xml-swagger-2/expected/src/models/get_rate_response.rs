use crate::runtime::{json, xml};

/// The schema `GetRateResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetRateResponse {
    /// The property `value`.
    pub value: Option<f64>,
}

impl GetRateResponse {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

impl json::Object for GetRateResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("value")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.value),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("value", &self.value);
    }
}

json::object!(GetRateResponse);

impl xml::Described for GetRateResponse {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("value", xml::Shape::Number)],
    );
}
