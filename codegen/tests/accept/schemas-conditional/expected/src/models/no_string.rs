use crate::runtime::json;

/// The schema `NoString`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NoString {
    /// The property `value`.
    pub value: Option<json::Value>,
    /// The property `text`.
    pub text: Option<String>,
}

impl NoString {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<json::Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl json::Object for NoString {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("value"),
        json::Property::optional("text"),
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
            0 => reader.read_into(&mut self.value),
            1 => reader.read_into(&mut self.text),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("value", &self.value);
        object.optional("text", &self.text);
    }
}

json::object!(NoString);
