use crate::runtime::json;

/// A model that has the name of the page.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Webhooks {
    /// The property `url`.
    pub url: Option<String>,
}

impl Webhooks {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl json::Object for Webhooks {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("url")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.url),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("url", &self.url);
    }
}

json::object!(Webhooks);
