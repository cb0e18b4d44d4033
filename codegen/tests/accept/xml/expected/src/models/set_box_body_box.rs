use crate::runtime::{json, xml};

/// The schema `SetBoxBodyBox`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SetBoxBodyBox {
    /// The property `size`.
    pub size: Option<i64>,
}

impl SetBoxBodyBox {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl json::Object for SetBoxBodyBox {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("size")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.size),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("size", &self.size);
    }
}

json::object!(SetBoxBodyBox);

impl xml::Described for SetBoxBodyBox {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("size", xml::Shape::Number)],
    );
}
