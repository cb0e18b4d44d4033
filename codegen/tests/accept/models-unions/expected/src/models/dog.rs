use crate::runtime::json;

/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `kind`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Vec<String>,
}

impl Dog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        kind: impl Into<String>,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            tricks: tricks.into_iter().map(Into::into).collect(),
        }
    }
}

impl json::Object for Dog {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::required("tricks"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            tricks: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.tricks),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.required("tricks", &self.tricks);
    }
}

json::object!(Dog);
