use crate::runtime::json;

/// The schema `EitherObject`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherObject {
    /// The property `x`.
    pub x: i64,
}

impl EitherObject {
    /// A value of the required properties.
    #[must_use]
    pub fn new(x: i64) -> Self {
        Self { x }
    }
}

impl json::Object for EitherObject {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("x")];
    fn blank() -> Self {
        Self { x: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.x),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("x", &self.x);
    }
}

json::object!(EitherObject);
