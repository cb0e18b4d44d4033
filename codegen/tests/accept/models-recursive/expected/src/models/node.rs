use crate::runtime::{Nullable, json};

/// The schema `Node`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The property `name`.
    pub name: String,
    /// The property `next`.
    pub next: Option<Box<Node>>,
    /// The property `previous`.
    pub previous: Nullable<Box<Node>>,
}

impl Node {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }

    /// Sets `previous`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn previous(mut self, previous: impl Into<Node>) -> Self {
        self.previous = Nullable::Value(Box::new(previous.into()));
        self
    }
}

impl json::Object for Node {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("name"),
        json::Property::optional("next"),
        json::Property::optional("previous"),
    ];

    fn blank() -> Self {
        Self {
            name: json::Read::blank(),
            next: None,
            previous: Nullable::Absent,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.next),
            2 => reader.read_into(&mut self.previous),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("name", &self.name);
        object.optional("next", &self.next);
        object.optional("previous", &self.previous);
    }
}

json::object!(Node);
