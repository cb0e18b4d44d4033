use crate::runtime::json;

/// The schema `Card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The property `number`.
    pub number: String,
}

impl Card {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
}

impl json::Object for Card {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("number")];
    fn blank() -> Self {
        Self {
            number: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.number),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("number", &self.number);
    }
}

json::object!(Card);
