use crate::runtime::json;

/// The schema `ChargeCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCard {
    /// The property `number`.
    pub number: String,
    /// The property `limit`.
    pub limit: i64,
}

impl ChargeCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, limit: i64) -> Self {
        Self {
            number: number.into(),
            limit,
        }
    }
}

impl json::Object for ChargeCard {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("number"),
        json::Property::required("limit"),
    ];

    fn blank() -> Self {
        Self {
            number: json::Read::blank(),
            limit: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.number),
            1 => reader.read_into(&mut self.limit),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("number", &self.number);
        object.required("limit", &self.limit);
    }
}

json::object!(ChargeCard);
