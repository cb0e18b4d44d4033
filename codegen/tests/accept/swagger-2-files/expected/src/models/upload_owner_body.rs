use crate::runtime::{File, json};

/// The schema `UploadOwnerBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadOwnerBody {
    /// The property `photo`.
    pub photo: File,
    /// The property `words`.
    pub words: Option<Vec<String>>,
}

impl UploadOwnerBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(photo: impl Into<File>) -> Self {
        Self {
            photo: photo.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `words`.
    #[must_use]
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for UploadOwnerBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("photo"),
        json::Property::optional("words"),
    ];

    fn blank() -> Self {
        Self {
            photo: json::Read::blank(),
            words: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.photo),
            1 => reader.read_into(&mut self.words),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("photo", &self.photo);
        object.optional("words", &self.words);
    }
}

json::object!(UploadOwnerBody);
