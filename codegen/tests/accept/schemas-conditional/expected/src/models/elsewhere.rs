use crate::runtime::json;

/// The schema `Elsewhere`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Elsewhere {
    /// The property `region`.
    pub region: Option<i64>,
}

impl Elsewhere {
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
}

impl json::Object for Elsewhere {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("region")];
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
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("region", &self.region);
    }
}

json::object!(Elsewhere);
