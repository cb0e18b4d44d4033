use crate::runtime::json;

/// The schema `PaymentIban`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentIban {
    /// The property `amount`.
    pub amount: i64,
    /// The property `iban`.
    pub iban: String,
}

impl PaymentIban {
    /// A value of the required properties.
    #[must_use]
    pub fn new(amount: i64, iban: impl Into<String>) -> Self {
        Self { amount, iban: iban.into() }
    }
}

impl json::Object for PaymentIban {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("amount"),
        json::Property::required("iban"),
    ];

    fn blank() -> Self {
        Self {
            amount: json::Read::blank(),
            iban: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.amount),
            1 => reader.read_into(&mut self.iban),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("amount", &self.amount);
        object.required("iban", &self.iban);
    }
}

json::object!(PaymentIban);
