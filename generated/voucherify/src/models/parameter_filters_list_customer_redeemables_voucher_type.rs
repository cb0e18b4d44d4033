use crate::runtime::json;

/// Filter by the kind of voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesVoucherType {
    /// What the kind of voucher must meet.
    pub conditions: Option<
        super::ParameterFiltersListCustomerRedeemablesVoucherTypeConditions,
    >,
}

impl ParameterFiltersListCustomerRedeemablesVoucherType {
    /// An empty value: every property is optional.
    #[must_use]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<
            super::ParameterFiltersListCustomerRedeemablesVoucherTypeConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

impl json::Object for ParameterFiltersListCustomerRedeemablesVoucherType {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::optional("conditions"),
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
            0 => reader.read_into(&mut self.conditions),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.optional("conditions", &self.conditions);
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesVoucherType);
