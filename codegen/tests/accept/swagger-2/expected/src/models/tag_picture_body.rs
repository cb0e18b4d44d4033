use crate::runtime::json;

/// The schema `TagPictureBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TagPictureBody {
    /// The property `tags`.
    pub tags: Vec<String>,
    /// The property `more`.
    pub more: Option<Vec<String>>,
    /// What it shows.
    pub caption: Option<String>,
}

impl TagPictureBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tags: tags.into_iter().map(Into::into).collect(),
            ..json::Object::blank()
        }
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.more = Some(more.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

impl json::Object for TagPictureBody {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("tags"),
        json::Property::optional("more"),
        json::Property::optional("caption"),
    ];

    fn blank() -> Self {
        Self {
            tags: json::Read::blank(),
            more: None,
            caption: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.tags),
            1 => reader.read_into(&mut self.more),
            2 => reader.read_into(&mut self.caption),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("tags", &self.tags);
        object.optional("more", &self.more);
        object.optional("caption", &self.caption);
    }
}

json::object!(TagPictureBody);
