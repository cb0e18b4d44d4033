use crate::runtime::json;

/// The schema `AddNoteBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddNoteBody {
    /// The property `text`.
    pub text: Option<String>,
}

impl AddNoteBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl json::Object for AddNoteBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("text")];
    fn blank() -> Self {
        Default::default()
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
        object.optional("text", &self.text);
    }
}

json::object!(AddNoteBody);
