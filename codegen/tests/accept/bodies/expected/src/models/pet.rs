use crate::runtime::{Nullable, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: Option<String>,
    /// The property `name`.
    pub name: String,
    /// The property `tag`.
    pub tag: Nullable<String>,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
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

    /// Sets `tag`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Nullable::Value(tag.into());
        self
    }
}

impl json::Object for Pet {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::required("name"),
        json::Property::optional("tag"),
    ];

    fn blank() -> Self {
        Self {
            id: None,
            name: json::Read::blank(),
            tag: Nullable::Absent,
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
            2 => reader.read_into(&mut self.tag),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.required("name", &self.name);
        object.optional("tag", &self.tag);
    }
}

json::object!(Pet);
