use crate::runtime::json;

/// The schema `Iban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Iban {
    /// The property `iban`.
    pub iban: String,
}

impl Iban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into() }
    }
}

impl json::Object for Iban {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("iban")];
    fn blank() -> Self {
        Self { iban: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.iban),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("iban", &self.iban);
    }
}

json::object!(Iban);
