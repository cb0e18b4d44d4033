use std::collections::BTreeMap;
use crate::runtime::json;

/// The schema `FiltersHolderRole`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FiltersHolderRole {
    /// The property `conditions`.
    pub conditions: Option<BTreeMap<String, Vec<String>>>,
}

impl FiltersHolderRole {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.conditions = Some(
            conditions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
}

impl json::Object for FiltersHolderRole {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("conditions"),
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
            0 => reader.read_into(&mut self.conditions),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("conditions", &self.conditions);
    }
}

json::object!(FiltersHolderRole);
