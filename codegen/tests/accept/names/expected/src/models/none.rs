use crate::runtime::{Nullable, json};

/// The schema `None`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct None {
    /// The property `a`.
    pub a: String,
    /// The property `b`.
    pub b: Option<i64>,
    /// The property `c`.
    pub c: Nullable<String>,
}

impl None {
    /// A value of the required properties.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..json::Object::blank()
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets `c`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Nullable::Value(c.into());
        self
    }
}

impl json::Object for None {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("a"),
        json::Property::optional("b"),
        json::Property::optional("c"),
    ];

    fn blank() -> Self {
        Self {
            a: json::Read::blank(),
            b: None,
            c: Nullable::Absent,
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.a),
            1 => reader.read_into(&mut self.b),
            2 => reader.read_into(&mut self.c),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("a", &self.a);
        object.optional("b", &self.b);
        object.optional("c", &self.c);
    }
}

json::object!(None);
