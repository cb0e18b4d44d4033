use crate::runtime::{Nullable, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    ///
    /// Default: `null`.
    pub name: Nullable<super::ThingName>,
    /// The property `anything`.
    pub anything: Option<json::Value>,
    /// The property `list`.
    pub list: Option<Vec<json::Value>>,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<super::ThingName>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<json::Value>>,
    ) -> Self {
        self.list = Some(list.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Object for Thing {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("name"),
        json::Property::optional("anything"),
        json::Property::optional("list"),
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
            0 => reader.read_into(&mut self.name),
            1 => reader.read_into(&mut self.anything),
            2 => reader.read_into(&mut self.list),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("name", &self.name);
        object.optional("anything", &self.anything);
        object.optional("list", &self.list);
    }
}

json::object!(Thing);
