use crate::runtime::json;

/// A line
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Lines {
    /// The property `text`.
    pub text: String,
    /// The property `level`.
    pub level: Option<i64>,
}

impl Lines {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }
}

impl json::Object for Lines {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("text"),
        json::Property::optional("level"),
    ];

    fn blank() -> Self {
        Self {
            text: json::Read::blank(),
            level: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.text),
            1 => reader.read_into(&mut self.level),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("text", &self.text);
        object.optional("level", &self.level);
    }
}

json::object!(Lines);
