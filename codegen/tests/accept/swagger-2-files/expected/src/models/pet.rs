use crate::runtime::{Nullable, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `kind`.
    pub kind: String,
    /// The property `name`.
    pub name: Nullable<String>,
    /// The property `tag`.
    pub tag: Option<super::CommonTag>,
    /// The property `owner`.
    pub owner: Option<super::Keeper>,
}

impl Pet {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<super::CommonTag>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<super::Keeper>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

impl json::Object for Pet {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("kind"),
        json::Property::optional("name"),
        json::Property::optional("tag"),
        json::Property::optional("owner"),
    ];

    fn blank() -> Self {
        Self {
            kind: json::Read::blank(),
            name: Nullable::Absent,
            tag: None,
            owner: None,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.kind),
            1 => reader.read_into(&mut self.name),
            2 => reader.read_into(&mut self.tag),
            3 => reader.read_into(&mut self.owner),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("kind", &self.kind);
        object.optional("name", &self.name);
        object.optional("tag", &self.tag);
        object.optional("owner", &self.owner);
    }
}

json::object!(Pet);
