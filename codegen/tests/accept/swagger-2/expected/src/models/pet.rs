use crate::runtime::{Nullable, json};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// The property `id`.
    ///
    /// Read-only: the server sets it.
    pub id: Option<i64>,
    /// The property `name`.
    pub name: String,
    /// The property `nick`.
    pub nick: Nullable<String>,
    /// Whom it plays with.
    pub friend: Nullable<Box<Pet>>,
    /// What it is.
    pub kind: Option<super::Kind>,
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
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `nick`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Nullable::Value(nick.into());
        self
    }

    /// Sets `friend`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn friend(mut self, friend: impl Into<Pet>) -> Self {
        self.friend = Nullable::Value(Box::new(friend.into()));
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<super::Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl json::Object for Pet {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::required("name"),
        json::Property::optional("nick"),
        json::Property::optional("friend"),
        json::Property::optional("kind"),
    ];

    fn blank() -> Self {
        Self {
            id: None,
            name: json::Read::blank(),
            nick: Nullable::Absent,
            friend: Nullable::Absent,
            kind: None,
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
            2 => reader.read_into(&mut self.nick),
            3 => reader.read_into(&mut self.friend),
            4 => reader.read_into(&mut self.kind),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.required("name", &self.name);
        object.optional("nick", &self.nick);
        object.optional("friend", &self.friend);
        object.optional("kind", &self.kind);
    }
}

json::object!(Pet);
