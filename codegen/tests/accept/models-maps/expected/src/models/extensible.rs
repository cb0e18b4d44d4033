use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Extensible`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Extensible {
    /// The property `known`.
    pub known: Option<String>,
    /// The property `additional_properties`.
    pub additional_properties: Option<bool>,
    /// Members that the schema does not name.
    pub other_properties: BTreeMap<String, super::Money>,
}

impl Extensible {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `known`.
    #[must_use]
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(mut self, additional_properties: bool) -> Self {
        self.additional_properties = Some(additional_properties);
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn other_properties(
        mut self,
        other_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::Money>),
        >,
    ) -> Self {
        self.other_properties = other_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl json::Object for Extensible {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("known"),
        json::Property::optional("additional_properties"),
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
            0 => reader.read_into(&mut self.known),
            1 => reader.read_into(&mut self.additional_properties),
            _ => reader.skip(),
        }
    }

    fn read_additional(
        &mut self,
        name: &str,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        reader.read_entry(&mut self.other_properties, name)
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("known", &self.known);
        object.optional("additional_properties", &self.additional_properties);
        object.additional(&self.other_properties);
    }
}

json::object!(Extensible);
