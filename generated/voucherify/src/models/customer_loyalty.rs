use std::collections::BTreeMap;
use crate::runtime::{Nullable, collect, json};

/// What a customer has gathered in loyalty programmes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerLoyalty {
    /// Points over all loyalty cards.
    pub points: Nullable<i64>,
    /// Number of customers whom this one brought in.
    pub referred_customers: Nullable<i64>,
    /// Details per campaign, by the name of the campaign.
    pub campaigns: Nullable<BTreeMap<String, super::CustomerLoyaltyCampaignsEntry>>,
}

impl CustomerLoyalty {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `points`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn points(mut self, points: i64) -> Self {
        self.points = Nullable::Value(points);
        self
    }

    /// Sets `referred_customers`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn referred_customers(mut self, referred_customers: i64) -> Self {
        self.referred_customers = Nullable::Value(referred_customers);
        self
    }

    /// Sets `campaigns`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaigns(
        mut self,
        campaigns: impl IntoIterator<
            Item = (impl Into<String>, impl Into<super::CustomerLoyaltyCampaignsEntry>),
        >,
    ) -> Self {
        self.campaigns = Nullable::Value(collect::map(campaigns));
        self
    }
}

json::object!(CustomerLoyalty {
    points: optional "points",
    referred_customers: optional "referred_customers",
    campaigns: optional "campaigns",
});
