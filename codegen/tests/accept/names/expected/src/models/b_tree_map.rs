use crate::runtime::json;

/// The schema `BTreeMap`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BTreeMap {
    /// The property `m`.
    pub m: Option<::std::collections::BTreeMap<String, String>>,
}

impl BTreeMap {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `m`.
    #[must_use]
    pub fn m(
        mut self,
        m: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.m = Some(
            m.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl json::Object for BTreeMap {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("m")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.m),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("m", &self.m);
    }
}

json::object!(BTreeMap);
