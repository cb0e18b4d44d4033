use crate::runtime::{Nullable, collect, json};

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

    /// Sets `total`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Nullable::Value(total);
        self
    }

    /// Sets `campaigns`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaigns(
        mut self,
        campaigns: impl IntoIterator<
            Item = impl Into<super::CustomerReferralsCampaignsItem>,
        >,
    ) -> Self {
        self.campaigns = Nullable::Value(collect::list(campaigns));
        self
    }
}

json::object!(CustomerReferrals {
    total: optional "total",
    campaigns: optional "campaigns",
});
