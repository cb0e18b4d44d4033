use crate::runtime::json;

/// Deleted
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventDeleted {
    /// The property `type`.
    pub r#type: super::EventDeletedType,
    /// The property `at`.
    pub at: Option<String>,
}

impl EventDeleted {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::EventDeletedType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl json::Object for EventDeleted {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("type"),
        json::Property::optional("at"),
    ];

    fn blank() -> Self {
        Self {
            r#type: json::Read::blank(),
            at: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.r#type),
            1 => reader.read_into(&mut self.at),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("type", &self.r#type);
        object.optional("at", &self.at);
    }
}

json::object!(EventDeleted);
