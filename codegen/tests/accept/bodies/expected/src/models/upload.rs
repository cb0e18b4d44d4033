use crate::runtime::{File, json};

/// The schema `Upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// The property `file`.
    pub file: File,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `attributes`.
    pub attributes: Option<super::UploadAttributes>,
    /// The property `pictures`.
    pub pictures: Option<Vec<File>>,
}

impl Upload {
    /// A value of the required properties.
    #[must_use]
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, attributes: impl Into<super::UploadAttributes>) -> Self {
        self.attributes = Some(attributes.into());
        self
    }

    /// Sets `pictures`.
    #[must_use]
    pub fn pictures(
        mut self,
        pictures: impl IntoIterator<Item = impl Into<File>>,
    ) -> Self {
        self.pictures = Some(pictures.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Upload {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("file"),
        json::Property::optional("note"),
        json::Property::optional("attributes"),
        json::Property::optional("pictures"),
    ];

    fn blank() -> Self {
        Self {
            file: json::Read::blank(),
            note: None,
            attributes: None,
            pictures: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.file),
            1 => reader.read_into(&mut self.note),
            2 => reader.read_into(&mut self.attributes),
            3 => reader.read_into(&mut self.pictures),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("file", &self.file);
        object.optional("note", &self.note);
        object.optional("attributes", &self.attributes);
        object.optional("pictures", &self.pictures);
    }
}

json::object!(Upload);
