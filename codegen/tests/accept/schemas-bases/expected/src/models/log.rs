use crate::runtime::json;

/// The schema `Log`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Log {
    /// The property `last`.
    pub last: super::Event,
    /// With words of its own.
    pub described: Option<super::Event>,
}

impl Log {
    /// A value of the required properties.
    #[must_use]
    pub fn new(last: impl Into<super::Event>) -> Self {
        Self {
            last: last.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `described`.
    #[must_use]
    pub fn described(mut self, described: impl Into<super::Event>) -> Self {
        self.described = Some(described.into());
        self
    }
}

impl json::Object for Log {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("last"),
        json::Property::optional("described"),
    ];

    fn blank() -> Self {
        Self {
            last: json::Read::blank(),
            described: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.last),
            1 => reader.read_into(&mut self.described),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("last", &self.last);
        object.optional("described", &self.described);
    }
}

json::object!(Log);
