use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `Default`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Default {
    /// The property `a`.
    pub a: String,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Default {
    /// A value of the required properties.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            ..json::Object::blank()
        }
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl json::Object for Default {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("a")];
    fn blank() -> Self {
        Self {
            a: json::Read::blank(),
            additional_properties: ::std::default::Default::default(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.a),
            _ => reader.skip(),
        }
    }

    fn read_additional(
        &mut self,
        name: &str,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        reader.read_entry(&mut self.additional_properties, name)
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("a", &self.a);
        object.additional(&self.additional_properties);
    }
}

json::object!(Default);
