use crate::runtime::json;

/// Filter by the role of the holder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesHolderRole {
    /// What the role must meet.
    pub conditions: Option<
        super::ParameterFiltersListCustomerRedeemablesHolderRoleConditions,
    >,
}

impl ParameterFiltersListCustomerRedeemablesHolderRole {
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
            super::ParameterFiltersListCustomerRedeemablesHolderRoleConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesHolderRole {
    conditions: optional "conditions",
});
