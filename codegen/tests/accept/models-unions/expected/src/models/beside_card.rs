use crate::runtime::json;

/// The schema `BesideCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideCard {
    /// The property `id`.
    pub id: String,
    /// The property `number`.
    pub number: String,
}

impl BesideCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            number: number.into(),
        }
    }
}

impl json::Object for BesideCard {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::required("number"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            number: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.number),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.required("number", &self.number);
    }
}

json::object!(BesideCard);
