use crate::runtime::json;

/// The schema `Piece`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Piece {
    /// The property `delta`.
    pub delta: String,
}

impl Piece {
    /// A value of the required properties.
    #[must_use]
    pub fn new(delta: impl Into<String>) -> Self {
        Self { delta: delta.into() }
    }
}

impl json::Object for Piece {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("delta")];
    fn blank() -> Self {
        Self { delta: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.delta),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("delta", &self.delta);
    }
}

json::object!(Piece);
