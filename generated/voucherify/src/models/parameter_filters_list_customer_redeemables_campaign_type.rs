use crate::runtime::json;

/// Filter by the kind of campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCampaignType {
    /// What the kind of campaign must meet.
    pub conditions: Option<
        super::ParameterFiltersListCustomerRedeemablesCampaignTypeConditions,
    >,
}

impl ParameterFiltersListCustomerRedeemablesCampaignType {
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
            super::ParameterFiltersListCustomerRedeemablesCampaignTypeConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCampaignType {
    conditions: optional "conditions",
});
