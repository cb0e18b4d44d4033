use crate::runtime::json;

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothIbanToday {
    /// The property `iban`.
    pub iban: String,
    /// The property `today`.
    pub today: bool,
}

impl BothIbanToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(iban: impl Into<String>, today: bool) -> Self {
        Self { iban: iban.into(), today }
    }
}

impl json::Object for BothIbanToday {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("iban"),
        json::Property::required("today"),
    ];

    fn blank() -> Self {
        Self {
            iban: json::Read::blank(),
            today: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.iban),
            1 => reader.read_into(&mut self.today),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("iban", &self.iban);
        object.required("today", &self.today);
    }
}

json::object!(BothIbanToday);
