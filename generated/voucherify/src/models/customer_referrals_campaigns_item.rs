use crate::runtime::{DateTime, json};

/// One referral of a customer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerReferralsCampaignsItem {
    /// The referral campaign.
    pub campaign_id: String,
    /// The customer who made the referral.
    pub referrer_id: String,
    /// Id of the record that the referral led to.
    pub related_object_id: String,
    /// Kind of that record.
    pub related_object_type: String,
    /// When the referral happened.
    pub date: DateTime,
}

impl CustomerReferralsCampaignsItem {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        campaign_id: impl Into<String>,
        referrer_id: impl Into<String>,
        related_object_id: impl Into<String>,
        related_object_type: impl Into<String>,
        date: impl Into<DateTime>,
    ) -> Self {
        Self {
            campaign_id: campaign_id.into(),
            referrer_id: referrer_id.into(),
            related_object_id: related_object_id.into(),
            related_object_type: related_object_type.into(),
            date: date.into(),
        }
    }
}

json::object!(CustomerReferralsCampaignsItem {
    campaign_id: required "campaign_id",
    referrer_id: required "referrer_id",
    related_object_id: required "related_object_id",
    related_object_type: required "related_object_type",
    date: required "date",
});
