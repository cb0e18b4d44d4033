use crate::runtime::json;

/// The schema `OrderCancelledAnswer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCancelledAnswer {
    /// The property `seen`.
    pub seen: bool,
}

impl OrderCancelledAnswer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(seen: bool) -> Self {
        Self { seen }
    }
}

impl json::Object for OrderCancelledAnswer {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("seen")];
    fn blank() -> Self {
        Self { seen: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.seen),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("seen", &self.seen);
    }
}

json::object!(OrderCancelledAnswer);
