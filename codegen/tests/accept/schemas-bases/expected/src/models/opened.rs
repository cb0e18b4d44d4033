use crate::runtime::{DateTime, json};

/// The schema `Opened`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Opened {
    /// The property `type`.
    pub r#type: super::OpenedType,
    /// The property `at`.
    pub at: Option<DateTime>,
    /// The property `by`.
    pub by: Option<String>,
}

impl Opened {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<super::OpenedType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `by`.
    #[must_use]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

impl json::Object for Opened {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("type"),
        json::Property::optional("at"),
        json::Property::optional("by"),
    ];

    fn blank() -> Self {
        Self {
            r#type: json::Read::blank(),
            at: None,
            by: None,
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
            2 => reader.read_into(&mut self.by),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("type", &self.r#type);
        object.optional("at", &self.at);
        object.optional("by", &self.by);
    }
}

json::object!(Opened);
