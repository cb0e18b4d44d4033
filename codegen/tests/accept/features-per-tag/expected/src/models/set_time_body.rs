use crate::runtime::json;

/// The schema `SetTimeBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetTimeBody {
    /// The property `zone`.
    pub zone: Option<super::SetTimeBodyZone>,
}

impl SetTimeBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `zone`.
    #[must_use]
    pub fn zone(mut self, zone: impl Into<super::SetTimeBodyZone>) -> Self {
        self.zone = Some(zone.into());
        self
    }
}

impl json::Object for SetTimeBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("zone")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.zone),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("zone", &self.zone);
    }
}

json::object!(SetTimeBody);
