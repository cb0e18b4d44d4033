use crate::runtime::{json, xml};

/// The schema `SetShelfResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetShelfResponse {
    /// The property `ticket`.
    pub ticket: Option<i64>,
}

impl SetShelfResponse {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ticket`.
    #[must_use]
    pub fn ticket(mut self, ticket: i64) -> Self {
        self.ticket = Some(ticket);
        self
    }
}

impl json::Object for SetShelfResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("ticket")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.ticket),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("ticket", &self.ticket);
    }
}

json::object!(SetShelfResponse);

impl xml::Described for SetShelfResponse {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("ticket", xml::Shape::Number)],
    );
}
