use crate::runtime::json;

/// The schema `DialCallEndedBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedBody {
    /// The property `data`.
    pub data: Option<super::DialCallEndedBodyData>,
}

impl DialCallEndedBody {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<super::DialCallEndedBodyData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl json::Object for DialCallEndedBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::optional("data")];
    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.data),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("data", &self.data);
    }
}

json::object!(DialCallEndedBody);
