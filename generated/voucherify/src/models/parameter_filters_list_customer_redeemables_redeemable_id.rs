use crate::runtime::json;

/// Filter by the id of the redeemable.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesRedeemableId {
    /// What the id of the redeemable must meet.
    pub conditions: Option<super::FilterConditionsString>,
}

impl ParameterFiltersListCustomerRedeemablesRedeemableId {
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
        conditions: impl Into<super::FilterConditionsString>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesRedeemableId {
    conditions: optional "conditions",
});
