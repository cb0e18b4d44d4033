use crate::runtime::{DateTime, Nullable, json};

/// A redeemable in the hands of a customer.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerRedeemable {
    /// Id of the entry that ties the redeemable to its holder.
    pub id: Nullable<String>,
    /// When the redeemable was assigned.
    pub created_at: Nullable<DateTime>,
    /// Id of the redeemable.
    pub redeemable_id: Nullable<String>,
    /// Kind of redeemable.
    pub redeemable_object: Nullable<String>,
    /// The customer who holds it.
    pub customer_id: Nullable<String>,
    /// In which role the customer holds it.
    pub holder_role: Nullable<super::HolderRole>,
    /// The campaign that it comes from.
    pub campaign_id: Nullable<String>,
    /// Kind of that campaign.
    pub campaign_type: Nullable<super::CustomerRedeemableCampaignType>,
    /// Kind of voucher.
    pub voucher_type: Nullable<super::VoucherType>,
    /// The redeemable itself.
    pub redeemable: Nullable<super::CustomerRedeemableRedeemable>,
}

impl CustomerRedeemable {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `redeemable_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_id(mut self, redeemable_id: impl Into<String>) -> Self {
        self.redeemable_id = Nullable::Value(redeemable_id.into());
        self
    }

    /// Sets `redeemable_object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_object(mut self, redeemable_object: impl Into<String>) -> Self {
        self.redeemable_object = Nullable::Value(redeemable_object.into());
        self
    }

    /// Sets `customer_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Nullable::Value(customer_id.into());
        self
    }

    /// Sets `holder_role`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn holder_role(mut self, holder_role: impl Into<super::HolderRole>) -> Self {
        self.holder_role = Nullable::Value(holder_role.into());
        self
    }

    /// Sets `campaign_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_id(mut self, campaign_id: impl Into<String>) -> Self {
        self.campaign_id = Nullable::Value(campaign_id.into());
        self
    }

    /// Sets `campaign_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_type(
        mut self,
        campaign_type: impl Into<super::CustomerRedeemableCampaignType>,
    ) -> Self {
        self.campaign_type = Nullable::Value(campaign_type.into());
        self
    }

    /// Sets `voucher_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn voucher_type(mut self, voucher_type: impl Into<super::VoucherType>) -> Self {
        self.voucher_type = Nullable::Value(voucher_type.into());
        self
    }

    /// Sets `redeemable`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable(
        mut self,
        redeemable: impl Into<super::CustomerRedeemableRedeemable>,
    ) -> Self {
        self.redeemable = Nullable::Value(redeemable.into());
        self
    }
}

json::object!(CustomerRedeemable {
    id: optional "id",
    created_at: optional "created_at",
    redeemable_id: optional "redeemable_id",
    redeemable_object: optional "redeemable_object",
    customer_id: optional "customer_id",
    holder_role: optional "holder_role",
    campaign_id: optional "campaign_id",
    campaign_type: optional "campaign_type",
    voucher_type: optional "voucher_type",
    redeemable: optional "redeemable",
});
