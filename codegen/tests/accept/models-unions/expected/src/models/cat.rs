use crate::runtime::json;

/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `kind`.
    pub kind: String,
    /// The property `lives`.
    pub lives: i64,
}

impl Cat {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>, lives: i64) -> Self {
        Self { kind: kind.into(), lives }
    }
}

impl json::Object for Cat {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::required("lives"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            lives: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.lives),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.required("lives", &self.lives);
    }
}

json::object!(Cat);
