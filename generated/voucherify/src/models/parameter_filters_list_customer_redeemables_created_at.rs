use crate::runtime::json;

/// Filter by the time of assignment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCreatedAt {
    /// What the time must meet.
    pub conditions: Option<super::FilterConditionsDateTime>,
}

impl ParameterFiltersListCustomerRedeemablesCreatedAt {
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
        conditions: impl Into<super::FilterConditionsDateTime>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCreatedAt {
    conditions: optional "conditions",
});
