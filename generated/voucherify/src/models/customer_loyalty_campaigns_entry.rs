use crate::runtime::json;

/// What a customer has gathered in one loyalty campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerLoyaltyCampaignsEntry {
    /// Points in this campaign.
    pub points: Option<i64>,
    /// The tier reached in this campaign.
    pub loyalty_tier: Option<String>,
    /// Number of customers brought in through this campaign.
    pub referred_customers: Option<i64>,
}

impl CustomerLoyaltyCampaignsEntry {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `points`.
    #[must_use]
    #[inline]
    pub fn points(mut self, points: i64) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets `loyalty_tier`.
    #[must_use]
    pub fn loyalty_tier(mut self, loyalty_tier: impl Into<String>) -> Self {
        self.loyalty_tier = Some(loyalty_tier.into());
        self
    }

    /// Sets `referred_customers`.
    #[must_use]
    #[inline]
    pub fn referred_customers(mut self, referred_customers: i64) -> Self {
        self.referred_customers = Some(referred_customers);
        self
    }
}

json::object!(CustomerLoyaltyCampaignsEntry {
    points: optional "points",
    loyalty_tier: optional "loyalty_tier",
    referred_customers: optional "referred_customers",
});
