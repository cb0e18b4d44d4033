use crate::runtime::json;

/// Payment references of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentMeans {
    /// Reference to be quoted with a payment.
    pub payment_id: Option<String>,
}

impl PaymentMeans {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `paymentId`.
    #[must_use]
    pub fn payment_id(mut self, payment_id: impl Into<String>) -> Self {
        self.payment_id = Some(payment_id.into());
        self
    }
}

impl json::Object for PaymentMeans {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("paymentId"),
    ];

    fn blank() -> Self {
        Default::default()
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.payment_id),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("paymentId", &self.payment_id);
    }
}

json::object!(PaymentMeans);
