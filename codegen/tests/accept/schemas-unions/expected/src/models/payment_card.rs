use crate::runtime::json;

/// The schema `PaymentCard`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCard {
    /// The property `amount`.
    pub amount: i64,
    /// The property `number`.
    pub number: String,
}

impl PaymentCard {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64, number: impl Into<String>) -> Self {
        Self {
            amount,
            number: number.into(),
        }
    }
}

impl json::Object for PaymentCard {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("amount"),
        json::Property::required("number"),
    ];

    fn blank() -> Self {
        Self {
            amount: json::Read::blank(),
            number: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.amount),
            1 => reader.read_into(&mut self.number),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("amount", &self.amount);
        object.required("number", &self.number);
    }
}

json::object!(PaymentCard);
