use crate::runtime::{ListOrNull, Nullable, json};

/// How others referred a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerReferrals {
    /// How often the customer was referred.
    pub total: Nullable<i64>,
    /// The referrals one by one.
    pub campaigns: Nullable<Vec<super::CustomerReferralsCampaignsItem>>,
}

impl CustomerReferrals {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `total`; `None` is null.
    #[must_use]
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = Nullable::from(total.into());
        self
    }

    /// Sets `total` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_total(mut self) -> Self {
        self.total = Nullable::Null;
        self
    }

    /// Sets `campaigns`; `None` is null.
    #[must_use]
    pub fn campaigns<How>(
        mut self,
        campaigns: impl ListOrNull<super::CustomerReferralsCampaignsItem, How>,
    ) -> Self {
        self.campaigns = Nullable::from(ListOrNull::list_or_null(campaigns));
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

json::object!(CustomerReferrals {
    total: optional "total",
    campaigns: optional "campaigns",
});
