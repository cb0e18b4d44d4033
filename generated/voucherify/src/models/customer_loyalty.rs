use std::collections::BTreeMap;
use crate::runtime::{MapOrNull, Nullable, json};

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

    /// Sets `points`; `None` is null.
    #[must_use]
    pub fn points(mut self, points: impl Into<Option<i64>>) -> Self {
        self.points = Nullable::from(points.into());
        self
    }

    /// Sets `points` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_points(mut self) -> Self {
        self.points = Nullable::Null;
        self
    }

    /// Sets `referred_customers`; `None` is null.
    #[must_use]
    pub fn referred_customers(
        mut self,
        referred_customers: impl Into<Option<i64>>,
    ) -> Self {
        self.referred_customers = Nullable::from(referred_customers.into());
        self
    }

    /// Sets `referred_customers` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_referred_customers(mut self) -> Self {
        self.referred_customers = Nullable::Null;
        self
    }

    /// Sets `campaigns`; `None` is null.
    #[must_use]
    pub fn campaigns<How>(
        mut self,
        campaigns: impl MapOrNull<super::CustomerLoyaltyCampaignsEntry, How>,
    ) -> Self {
        self.campaigns = Nullable::from(MapOrNull::map_or_null(campaigns));
        self
    }

    /// Sets `campaigns` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaigns(mut self) -> Self {
        self.campaigns = Nullable::Null;
        self
    }
}

json::object!(CustomerLoyalty {
    points: optional "points",
    referred_customers: optional "referred_customers",
    campaigns: optional "campaigns",
});
