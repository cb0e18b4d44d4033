use crate::runtime::json;

/// What all have.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: Option<String>,
    /// The property `note`.
    ///
    /// Maximum length in characters: `10`.
    pub note: String,
    /// The full name.
    pub name: String,
}

impl Customer {
    /// A value of the required properties.
    #[must_use]
    pub fn new(note: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            name: name.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl json::Object for Customer {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::required("note"),
        json::Property::required("name"),
    ];

    fn blank() -> Self {
        Self {
            id: None,
            note: json::Read::blank(),
            name: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.note),
            2 => reader.read_into(&mut self.name),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.required("note", &self.note);
        object.required("name", &self.name);
    }
}

json::object!(Customer);
