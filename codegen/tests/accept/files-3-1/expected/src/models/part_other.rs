use crate::runtime::json;

/// The schema `PartOther`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartOther {
    /// The property `b`.
    pub b: Option<i64>,
}

impl PartOther {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

impl json::Object for PartOther {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("b")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.b),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("b", &self.b);
    }
}

json::object!(PartOther);
