use crate::runtime::json;

/// The schema `Extended`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extended {
    /// The property `region`.
    pub region: Option<i64>,
    /// The property `zone`.
    pub zone: Option<String>,
}

impl Extended {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, region: i64) -> Self {
        self.region = Some(region);
        self
    }

    /// Sets `zone`.
    #[must_use]
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

impl json::Object for Extended {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("region"),
        json::Property::optional("zone"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.region),
            1 => reader.read_into(&mut self.zone),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("region", &self.region);
        object.optional("zone", &self.zone);
    }
}

json::object!(Extended);
