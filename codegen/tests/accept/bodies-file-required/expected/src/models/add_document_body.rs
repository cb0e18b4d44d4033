use crate::runtime::{File, json};

/// The schema `AddDocumentBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddDocumentBody {
    /// The property `file`.
    pub file: File,
    /// The property `title`.
    pub title: String,
}

impl AddDocumentBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(file: impl Into<File>, title: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            title: title.into(),
        }
    }
}

impl json::Object for AddDocumentBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("file"),
        json::Property::required("title"),
    ];

    fn blank() -> Self {
        Self {
            file: json::Read::blank(),
            title: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.file),
            1 => reader.read_into(&mut self.title),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("file", &self.file);
        object.required("title", &self.title);
    }
}

json::object!(AddDocumentBody);
