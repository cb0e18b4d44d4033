use crate::runtime::{File, json};

/// The parts of the form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ImportCustomersUsingCsvBody {
    /// The CSV file, with a header row.
    pub file: Option<File>,
}

impl ImportCustomersUsingCsvBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<File>) -> Self {
        self.file = Some(file.into());
        self
    }
}

impl json::Object for ImportCustomersUsingCsvBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("file")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.file),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("file", &self.file);
    }
}

json::object!(ImportCustomersUsingCsvBody);
