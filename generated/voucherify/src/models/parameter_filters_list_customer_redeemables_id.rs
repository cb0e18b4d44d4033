use crate::runtime::json;

/// Filter by the id of the holder entry.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesId {
    /// What the id of the holder entry must meet.
    pub conditions: Option<super::FilterConditionsString>,
}

impl ParameterFiltersListCustomerRedeemablesId {
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

json::object!(ParameterFiltersListCustomerRedeemablesId {
    conditions: optional "conditions",
});
