use crate::runtime::json;

/// The schema `Feed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Feed {
    /// The property `title`.
    pub title: Option<String>,
}

impl Feed {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl json::Object for Feed {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("title")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.title),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("title", &self.title);
    }
}

json::object!(Feed);
