use crate::runtime::json;

/// The schema `NoteForm`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoteForm {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `meta`.
    pub meta: Option<super::NoteFormMeta>,
}

impl NoteForm {
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

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: impl Into<super::NoteFormMeta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

impl json::Object for NoteForm {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("text"),
        json::Property::optional("meta"),
    ];

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
            1 => reader.read_into(&mut self.meta),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("text", &self.text);
        object.optional("meta", &self.meta);
    }
}

json::object!(NoteForm);
