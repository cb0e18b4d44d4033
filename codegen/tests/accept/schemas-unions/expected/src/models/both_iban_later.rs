use crate::runtime::json;

/// Later
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothIbanLater {
    /// The property `iban`.
    pub iban: String,
    /// The property `day`.
    pub day: String,
}

impl BothIbanLater {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>, day: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            day: day.into(),
        }
    }
}

impl json::Object for BothIbanLater {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("iban"),
        json::Property::required("day"),
    ];

    fn blank() -> Self {
        Self {
            iban: json::Read::blank(),
            day: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.iban),
            1 => reader.read_into(&mut self.day),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("iban", &self.iban);
        object.required("day", &self.day);
    }
}

json::object!(BothIbanLater);
