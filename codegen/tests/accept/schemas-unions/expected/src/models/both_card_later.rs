use crate::runtime::json;

/// Later
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothCardLater {
    /// The property `number`.
    pub number: String,
    /// The property `day`.
    pub day: String,
}

impl BothCardLater {
    /// A value of the required properties.
    #[must_use]
    pub fn new(number: impl Into<String>, day: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            day: day.into(),
        }
    }
}

impl json::Object for BothCardLater {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("number"),
        json::Property::required("day"),
    ];

    fn blank() -> Self {
        Self {
            number: json::Read::blank(),
            day: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.number),
            1 => reader.read_into(&mut self.day),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("number", &self.number);
        object.required("day", &self.day);
    }
}

json::object!(BothCardLater);
