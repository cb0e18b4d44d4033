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

impl json::Object for CustomerReferralsCampaignsItem {
    const PROPERTIES: &'static [json::Property] = &[
        json::Property::required("campaign_id"),
        json::Property::required("referrer_id"),
        json::Property::required("related_object_id"),
        json::Property::required("related_object_type"),
        json::Property::required("date"),
    ];

    fn blank() -> Self {
        Self {
            campaign_id: json::Read::blank(),
            referrer_id: json::Read::blank(),
            related_object_id: json::Read::blank(),
            related_object_type: json::Read::blank(),
            date: json::Read::blank(),
        }
    }

    fn read_property(
        &mut self,
        index: usize,
        reader: &mut json::Reader<'_>,
    ) -> Result<(), json::Fault> {
        match index {
            0 => reader.read_into(&mut self.campaign_id),
            1 => reader.read_into(&mut self.referrer_id),
            2 => reader.read_into(&mut self.related_object_id),
            3 => reader.read_into(&mut self.related_object_type),
            4 => reader.read_into(&mut self.date),
            _ => reader.skip(),
        }
    }

    fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
        object.required("campaign_id", &self.campaign_id);
        object.required("referrer_id", &self.referrer_id);
        object.required("related_object_id", &self.related_object_id);
        object.required("related_object_type", &self.related_object_type);
        object.required("date", &self.date);
    }
}

json::object!(CustomerReferralsCampaignsItem);
