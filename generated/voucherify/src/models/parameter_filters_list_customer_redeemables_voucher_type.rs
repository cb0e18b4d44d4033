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
    #[inline]
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

json::object!(ParameterFiltersListCustomerRedeemablesVoucherType {
    conditions: optional "conditions",
});
