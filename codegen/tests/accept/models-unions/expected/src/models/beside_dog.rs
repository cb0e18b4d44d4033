use crate::runtime::json;

/// The schema `BesideDog`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideDog {
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    pub kind: String,
    /// The property `tricks`.
    pub tricks: Vec<String>,
}

impl BesideDog {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        kind: impl Into<String>,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            tricks: tricks.into_iter().map(Into::into).collect(),
        }
    }
}

impl json::Object for BesideDog {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::required("kind"),
        json::Property::required("tricks"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
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
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.kind),
            2 => reader.read_into(&mut self.tricks),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.required("kind", &self.kind);
        object.required("tricks", &self.tricks);
    }
}

json::object!(BesideDog);
