use crate::runtime::json;

/// Created
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    /// The property `type`.
    pub r#type: super::EventCreatedType,
    /// The property `at`.
    pub at: Option<String>,
}

impl EventCreated {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::EventCreatedType>) -> Self {
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

impl json::Object for EventCreated {
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

json::object!(EventCreated);
