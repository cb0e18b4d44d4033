use crate::runtime::{JsonText, json};

/// The schema `Line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The property `text`.
    pub text: String,
    /// The property `next`.
    pub next: Option<JsonText<Line>>,
}

impl Line {
    /// A value of the required properties.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<JsonText<Line>>) -> Self {
        self.next = Some(next.into());
        self
    }
}

impl json::Object for Line {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("text"),
        json::Property::optional("next"),
    ];

    fn blank() -> Self {
        Self {
            text: json::Read::blank(),
            next: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.text),
            1 => reader.read_into(&mut self.next),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("text", &self.text);
        object.optional("next", &self.next);
    }
}

json::object!(Line);
