use crate::runtime::json;

/// The schema `EitherObjectObjectX0fc4`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherObjectObjectX0fc4 {
    /// The property `y`.
    pub y: i64,
}

impl EitherObjectObjectX0fc4 {
    /// A value of the required properties.
    #[must_use]
    pub fn new(y: i64) -> Self {
        Self { y }
    }
}

impl json::Object for EitherObjectObjectX0fc4 {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("y")];
    fn blank() -> Self {
        Self { y: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.y),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("y", &self.y);
    }
}

json::object!(EitherObjectObjectX0fc4);
