use crate::runtime::json;

/// Today
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardToday {
    /// The property `number`.
    pub number: String,
    /// The property `today`.
    pub today: bool,
}

impl BothCardToday {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, today: bool) -> Self {
        Self {
            number: number.into(),
            today,
        }
    }
}

impl json::Object for BothCardToday {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("number"),
        json::Property::required("today"),
    ];

    fn blank() -> Self {
        Self {
            number: json::Read::blank(),
            today: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.number),
            1 => reader.read_into(&mut self.today),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("number", &self.number);
        object.required("today", &self.today);
    }
}

json::object!(BothCardToday);
