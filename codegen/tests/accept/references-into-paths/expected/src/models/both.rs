use crate::runtime::json;

/// The schema `Both`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Both {
    /// The property `message`.
    pub message: Option<String>,
    /// The property `size`.
    pub size: Option<super::BothAllOfN1Size>,
}

impl Both {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<super::BothAllOfN1Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl json::Object for Both {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("message"),
        json::Property::optional("size"),
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
            0 => reader.read_into(&mut self.message),
            1 => reader.read_into(&mut self.size),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("message", &self.message);
        object.optional("size", &self.size);
    }
}

json::object!(Both);
