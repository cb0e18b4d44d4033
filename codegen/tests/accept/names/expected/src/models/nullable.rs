use crate::runtime::json;

/// The schema `Nullable`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Nullable {
    /// The property `a`.
    pub a: crate::runtime::Nullable<String>,
}

impl Nullable {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = crate::runtime::Nullable::Value(a.into());
        self
    }
}

impl json::Object for Nullable {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("a")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.a),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("a", &self.a);
    }
}

json::object!(Nullable);
