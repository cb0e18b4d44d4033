use crate::runtime::{Nullable, json};

/// The schema `New`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct New {
    /// The property `old`.
    #[deprecated]
    pub old: Option<super::Old>,
    /// The property `one`.
    #[deprecated]
    pub one: Nullable<String>,
}

impl New {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `old`.
    #[must_use]
    #[deprecated]
    pub fn old(mut self, old: impl Into<super::Old>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// Sets `one`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[deprecated]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Nullable::Value(one.into());
        self
    }
}

impl json::Object for New {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("old"),
        json::Property::optional("one"),
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
            0 => reader.read_into(&mut self.old),
            1 => reader.read_into(&mut self.one),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("old", &self.old);
        object.optional("one", &self.one);
    }
}

json::object!(New);
