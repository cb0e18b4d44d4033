use crate::runtime::{Nullable, json};

/// A segment, by id and name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SimpleSegment {
    /// Id of the segment.
    pub id: Nullable<String>,
    /// Name of the segment.
    pub name: Nullable<String>,
    /// Type marker of this model.
    ///
    /// Default: `segment`.
    pub object: Nullable<super::SimpleSegmentObject>,
}

impl SimpleSegment {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn object(mut self, object: impl Into<super::SimpleSegmentObject>) -> Self {
        self.object = Nullable::Value(object.into());
        self
    }
}

impl json::Object for SimpleSegment {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("id"),
        json::Property::optional("name"),
        json::Property::optional("object"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.id),
            1 => reader.read_into(&mut self.name),
            2 => reader.read_into(&mut self.object),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("object", &self.object);
    }
}

json::object!(SimpleSegment);
