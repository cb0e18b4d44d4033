use crate::runtime::json;

/// The schema `Payment`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Payment {
    /// The property `card`.
    pub card: Option<String>,
    /// The property `billing`.
    pub billing: Option<super::Address>,
}

impl Payment {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `card`.
    #[must_use]
    pub fn card(mut self, card: impl Into<String>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// Sets `billing`.
    #[must_use]
    pub fn billing(mut self, billing: impl Into<super::Address>) -> Self {
        self.billing = Some(billing.into());
        self
    }
}

impl json::Object for Payment {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("card"),
        json::Property::optional("billing"),
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
            0 => reader.read_into(&mut self.card),
            1 => reader.read_into(&mut self.billing),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("card", &self.card);
        object.optional("billing", &self.billing);
    }
}

json::object!(Payment);
