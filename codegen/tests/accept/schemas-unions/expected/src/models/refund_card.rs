use crate::runtime::json;

/// The schema `RefundCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundCard {
    /// The property `reason`.
    pub reason: String,
    /// The property `number`.
    pub number: String,
}

impl RefundCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            number: number.into(),
        }
    }
}

impl json::Object for RefundCard {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("reason"),
        json::Property::required("number"),
    ];

    fn blank() -> Self {
        Self {
            reason: json::Read::blank(),
            number: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.reason),
            1 => reader.read_into(&mut self.number),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("reason", &self.reason);
        object.required("number", &self.number);
    }
}

json::object!(RefundCard);
