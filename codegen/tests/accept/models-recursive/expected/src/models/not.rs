use crate::runtime::json;

/// The schema `Not`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Not {
    /// The property `not`.
    pub not: Box<super::Expression>,
}

impl Not {
    /// A value of the required properties.
    #[must_use]
    pub fn new(not: impl Into<super::Expression>) -> Self {
        Self { not: Box::new(not.into()) }
    }
}

impl json::Object for Not {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("not")];
    fn blank() -> Self {
        Self { not: json::Read::blank() }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.not),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("not", &self.not);
    }
}

json::object!(Not);
