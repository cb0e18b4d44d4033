use crate::runtime::{File, json};

/// The schema `UpdateNoteMultipartBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateNoteMultipartBody {
    /// The property `picture`.
    pub picture: Option<File>,
}

impl UpdateNoteMultipartBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `picture`.
    #[must_use]
    pub fn picture(mut self, picture: impl Into<File>) -> Self {
        self.picture = Some(picture.into());
        self
    }
}

impl json::Object for UpdateNoteMultipartBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("picture")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.picture),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("picture", &self.picture);
    }
}

json::object!(UpdateNoteMultipartBody);
