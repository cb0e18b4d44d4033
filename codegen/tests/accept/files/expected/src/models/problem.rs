use crate::runtime::json;

/// The schema `Problem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The property `message`.
    pub message: String,
    /// The property `status`.
    pub status: Option<super::CommonStatus>,
}

impl Problem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<super::CommonStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl json::Object for Problem {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("message"),
        json::Property::optional("status"),
    ];

    fn blank() -> Self {
        Self {
            message: json::Read::blank(),
            status: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.message),
            1 => reader.read_into(&mut self.status),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("message", &self.message);
        object.optional("status", &self.status);
    }
}

json::object!(Problem);
