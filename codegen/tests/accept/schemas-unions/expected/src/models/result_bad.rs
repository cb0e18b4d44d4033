use crate::runtime::json;

/// Bad
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultBad {
    /// The property `ok`.
    ///
    /// Always: `false`.
    pub ok: Option<bool>,
    /// The property `value`.
    pub value: Option<String>,
}

impl ResultBad {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ok`.
    #[must_use]
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl json::Object for ResultBad {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("ok"),
        json::Property::optional("value"),
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
            0 => reader.read_into(&mut self.ok),
            1 => reader.read_into(&mut self.value),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("ok", &self.ok);
        object.optional("value", &self.value);
    }
}

json::object!(ResultBad);
