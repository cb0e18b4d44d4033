use crate::runtime::json;

/// The schema `Alarm`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alarm {
    /// The property `level`.
    pub level: i64,
    /// The property `station`.
    pub station: Option<String>,
}

impl Alarm {
    /// A value of the required properties.
    #[must_use]
    pub fn new(level: i64) -> Self {
        Self {
            level,
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

impl json::Object for Alarm {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("level"),
        json::Property::optional("station"),
    ];

    fn blank() -> Self {
        Self {
            level: json::Read::blank(),
            station: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.level),
            1 => reader.read_into(&mut self.station),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("level", &self.level);
        object.optional("station", &self.station);
    }
}

json::object!(Alarm);
