use crate::runtime::json;

/// The schema `Beast`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Beast {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `claws`.
    pub claws: i64,
}

impl Beast {
    /// A value of the required properties.
    #[must_use]
    pub fn new(claws: i64) -> Self {
        Self {
            claws,
            ..json::Object::blank()
        }
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl json::Object for Beast {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("kind"),
        json::Property::required("claws"),
    ];

    fn blank() -> Self {
        Self {
            kind: None,
            claws: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.claws),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("kind", &self.kind);
        object.required("claws", &self.claws);
    }
}

json::object!(Beast);
