use crate::runtime::{json, xml};

/// The schema `Publisher`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Publisher {
    /// The property `name`.
    pub name: Option<String>,
}

impl Publisher {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl json::Object for Publisher {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("name")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("name", &self.name);
    }
}

json::object!(Publisher);

impl xml::Described for Publisher {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("name", xml::Shape::Text)],
    );
}
