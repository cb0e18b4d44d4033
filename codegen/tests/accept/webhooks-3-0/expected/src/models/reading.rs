use crate::runtime::json;

/// The schema `Reading`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// The property `value`.
    pub value: f64,
    /// The property `station`.
    pub station: Option<String>,
}

impl Reading {
    /// A value of the required properties.
    #[must_use]
    pub fn new(value: f64) -> Self {
        Self {
            value,
            ..json::Object::blank()
        }
    }

    /// Sets `station`.
    #[must_use]
    pub fn station(mut self, station: impl Into<String>) -> Self {
        self.station = Some(station.into());
        self
    }
}

impl json::Object for Reading {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("value"),
        json::Property::optional("station"),
    ];

    fn blank() -> Self {
        Self {
            value: json::Read::blank(),
            station: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.value),
            1 => reader.read_into(&mut self.station),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("value", &self.value);
        object.optional("station", &self.station);
    }
}

json::object!(Reading);
