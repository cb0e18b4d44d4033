use crate::runtime::json;

/// The schema `SelfBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfBody {
    /// The property `up`.
    pub up: bool,
}

impl SelfBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(up: bool) -> Self {
        Self { up }
    }
}

impl json::Object for SelfBody {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("up")];
    fn blank() -> Self {
        Self { up: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.up),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("up", &self.up);
    }
}

json::object!(SelfBody);
