use crate::runtime::json;

/// The schema `Line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The property `text`.
    pub text: String,
}

impl Line {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl json::Object for Line {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("text")];
    fn blank() -> Self {
        Self { text: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.text),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("text", &self.text);
    }
}

json::object!(Line);
