use crate::runtime::json;

/// The schema `RefundIban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundIban {
    /// The property `reason`.
    pub reason: String,
    /// The property `iban`.
    pub iban: String,
}

impl RefundIban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(reason: impl Into<String>, iban: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            iban: iban.into(),
        }
    }
}

impl json::Object for RefundIban {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("reason"),
        json::Property::required("iban"),
    ];

    fn blank() -> Self {
        Self {
            reason: json::Read::blank(),
            iban: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.reason),
            1 => reader.read_into(&mut self.iban),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("reason", &self.reason);
        object.required("iban", &self.iban);
    }
}

json::object!(RefundIban);
