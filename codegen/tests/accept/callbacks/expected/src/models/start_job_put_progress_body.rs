use crate::runtime::json;

/// The schema `StartJobPutProgressBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartJobPutProgressBody {
    /// The property `percent`.
    pub percent: i64,
}

impl StartJobPutProgressBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(percent: i64) -> Self {
        Self { percent }
    }
}

impl json::Object for StartJobPutProgressBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("percent")];
    fn blank() -> Self {
        Self {
            percent: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.percent),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("percent", &self.percent);
    }
}

json::object!(StartJobPutProgressBody);
