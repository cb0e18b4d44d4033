use crate::runtime::json;

/// The schema `GetKeyResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetKeyResponse {
    /// The property `key`.
    pub key: Option<super::V2AccountKeysIdGetN200Key>,
}

impl GetKeyResponse {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<super::V2AccountKeysIdGetN200Key>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl json::Object for GetKeyResponse {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("key")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.key),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("key", &self.key);
    }
}

json::object!(GetKeyResponse);
