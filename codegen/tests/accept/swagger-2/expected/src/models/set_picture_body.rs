use crate::runtime::{File, json};

/// The schema `SetPictureBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPictureBody {
    /// The picture itself.
    pub picture: File,
    /// What it shows.
    pub caption: Option<String>,
}

impl SetPictureBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(picture: impl Into<File>) -> Self {
        Self {
            picture: picture.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

impl json::Object for SetPictureBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("picture"),
        json::Property::optional("caption"),
    ];

    fn blank() -> Self {
        Self {
            picture: json::Read::blank(),
            caption: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.picture),
            1 => reader.read_into(&mut self.caption),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("picture", &self.picture);
        object.optional("caption", &self.caption);
    }
}

json::object!(SetPictureBody);
