use crate::runtime::json;

/// Filter by the kind of redeemable.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesRedeemableObject {
    /// What the kind of redeemable must meet.
    pub conditions: Option<
        super::ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions,
    >,
}

impl ParameterFiltersListCustomerRedeemablesRedeemableObject {
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
            super::ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesRedeemableObject {
    conditions: optional "conditions",
});
