use crate::runtime::{Nullable, json};

/// The schema `Date`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Date {
    /// The property `at`.
    pub at: Option<crate::runtime::Date>,
    /// The property `maybe`.
    pub maybe: Nullable<crate::runtime::Date>,
}

impl Date {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `at`.
    #[must_use]
    pub fn at(mut self, at: impl Into<crate::runtime::Date>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `maybe`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<crate::runtime::Date>) -> Self {
        self.maybe = Nullable::Value(maybe.into());
        self
    }
}

impl json::Object for Date {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("at"),
        json::Property::optional("maybe"),
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
            0 => reader.read_into(&mut self.at),
            1 => reader.read_into(&mut self.maybe),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("at", &self.at);
        object.optional("maybe", &self.maybe);
    }
}

json::object!(Date);
