use crate::runtime::json;

/// Filter by the campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCampaignId {
    /// What the id of the campaign must meet.
    pub conditions: Option<super::FilterConditionsString>,
}

impl ParameterFiltersListCustomerRedeemablesCampaignId {
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

json::object!(ParameterFiltersListCustomerRedeemablesCampaignId {
    conditions: optional "conditions",
});
