use crate::runtime::json;

/// The schema `DogsSize`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DogsSize {
    /// The property `height`.
    pub height: Option<i64>,
}

impl DogsSize {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `height`.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
}

impl json::Object for DogsSize {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("height")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.height),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("height", &self.height);
    }
}

json::object!(DogsSize);
