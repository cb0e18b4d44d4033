use crate::runtime::json;

/// The schema `Old`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[deprecated]
pub struct Old {
    /// The property `id`.
    #[deprecated]
    pub id: String,
    /// The property `name`.
    #[deprecated]
    pub name: Option<String>,
    /// The property `fine`.
    pub fine: Option<String>,
    /// The property `older`.
    #[deprecated]
    pub older: Option<Box<Old>>,
}

impl Old {
    /// A value of the required properties.
    #[must_use]
    #[deprecated]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    #[deprecated]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `fine`.
    #[must_use]
    pub fn fine(mut self, fine: impl Into<String>) -> Self {
        self.fine = Some(fine.into());
        self
    }

    /// Sets `older`.
    #[must_use]
    #[deprecated]
    pub fn older(mut self, older: impl Into<Old>) -> Self {
        self.older = Some(Box::new(older.into()));
        self
    }
}

impl json::Object for Old {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("id"),
        json::Property::optional("name"),
        json::Property::optional("fine"),
        json::Property::optional("older"),
    ];

    fn blank() -> Self {
        Self {
            id: json::Read::blank(),
            name: None,
            fine: None,
            older: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.name),
            2 => reader.read_into(&mut self.fine),
            3 => reader.read_into(&mut self.older),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("id", &self.id);
        object.optional("name", &self.name);
        object.optional("fine", &self.fine);
        object.optional("older", &self.older);
    }
}

json::object!(Old);
