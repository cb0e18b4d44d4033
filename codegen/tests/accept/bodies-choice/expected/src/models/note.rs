use crate::runtime::{json, xml};

/// The schema `Note`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// The property `text`.
    pub text: String,
}

impl Note {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl json::Object for Note {
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

json::object!(Note);

impl xml::Described for Note {
    const SHAPE: xml::Shape = xml::Shape::Object(
        &[xml::Member::element("text", xml::Shape::Text)],
    );
}
