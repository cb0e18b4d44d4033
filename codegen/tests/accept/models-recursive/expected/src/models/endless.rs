use crate::runtime::json;

/// The schema `Endless`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    /// The property `more`.
    pub more: Box<Endless>,
}

impl Endless {
    /// A value of the required properties.
    #[must_use]
    pub fn new(more: impl Into<Endless>) -> Self {
        Self {
            more: Box::new(more.into()),
        }
    }
}

impl json::Object for Endless {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("more")];
    fn blank() -> Self {
        Self { more: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.more),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("more", &self.more);
    }
}

json::object!(Endless);
