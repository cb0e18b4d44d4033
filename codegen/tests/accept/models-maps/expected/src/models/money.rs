use crate::runtime::json;

/// The schema `Money`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// The property `amount`.
    pub amount: i64,
}

impl Money {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64) -> Self {
        Self { amount }
    }
}

impl json::Object for Money {
    const PROPERTIES: &'static [json::Property] = &[json::Property::required("amount")];
    fn blank() -> Self {
        Self {
            amount: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.amount),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("amount", &self.amount);
    }
}

json::object!(Money);
