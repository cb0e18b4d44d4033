use crate::runtime::json;

/// Totals of a customer's redemptions and orders.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerSummary {
    /// Totals of redemptions.
    pub redemptions: super::CustomerSummaryRedemptions,
    /// Totals of orders.
    pub orders: super::CustomerSummaryOrders,
}

impl CustomerSummary {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        redemptions: impl Into<super::CustomerSummaryRedemptions>,
        orders: impl Into<super::CustomerSummaryOrders>,
    ) -> Self {
        Self {
            redemptions: redemptions.into(),
            orders: orders.into(),
        }
    }
}

impl json::Object for CustomerSummary {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("redemptions"),
        json::Property::required("orders"),
    ];

    fn blank() -> Self {
        Self {
            redemptions: json::Read::blank(),
            orders: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.redemptions),
            1 => reader.read_into(&mut self.orders),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("redemptions", &self.redemptions);
        object.required("orders", &self.orders);
    }
}

json::object!(CustomerSummary);
