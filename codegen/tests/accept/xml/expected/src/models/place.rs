use crate::runtime::{json, xml};

/// The schema `Place`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Place {
    /// The property `town`.
    pub town: Option<String>,
}

impl Place {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `town`.
    #[must_use]
    pub fn town(mut self, town: impl Into<String>) -> Self {
        self.town = Some(town.into());
        self
    }
}

impl json::Object for Place {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("town")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.town),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("town", &self.town);
    }
}

json::object!(Place);

impl xml::Described for Place {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("town", xml::Shape::Text)],
    );
}
