use crate::runtime::{DateTime, Nullable, OrNull, json};

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

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(mut self, id: impl OrNull<String, How>) -> Self {
        self.id = Nullable::from(OrNull::or_null(id));
        self
    }

    /// Sets `id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_id(mut self) -> Self {
        self.id = Nullable::Null;
        self
    }

    /// Sets `created_at`; `None` is null.
    #[must_use]
    pub fn created_at<How>(mut self, created_at: impl OrNull<DateTime, How>) -> Self {
        self.created_at = Nullable::from(OrNull::or_null(created_at));
        self
    }

    /// Sets `created_at` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Nullable::Null;
        self
    }

    /// Sets `redeemable_id`; `None` is null.
    #[must_use]
    pub fn redeemable_id<How>(
        mut self,
        redeemable_id: impl OrNull<String, How>,
    ) -> Self {
        self.redeemable_id = Nullable::from(OrNull::or_null(redeemable_id));
        self
    }

    /// Sets `redeemable_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemable_id(mut self) -> Self {
        self.redeemable_id = Nullable::Null;
        self
    }

    /// Sets `redeemable_object`; `None` is null.
    #[must_use]
    pub fn redeemable_object<How>(
        mut self,
        redeemable_object: impl OrNull<String, How>,
    ) -> Self {
        self.redeemable_object = Nullable::from(OrNull::or_null(redeemable_object));
        self
    }

    /// Sets `redeemable_object` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemable_object(mut self) -> Self {
        self.redeemable_object = Nullable::Null;
        self
    }

    /// Sets `customer_id`; `None` is null.
    #[must_use]
    pub fn customer_id<How>(mut self, customer_id: impl OrNull<String, How>) -> Self {
        self.customer_id = Nullable::from(OrNull::or_null(customer_id));
        self
    }

    /// Sets `customer_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_customer_id(mut self) -> Self {
        self.customer_id = Nullable::Null;
        self
    }

    /// Sets `holder_role`; `None` is null.
    #[must_use]
    pub fn holder_role<How>(
        mut self,
        holder_role: impl OrNull<super::HolderRole, How>,
    ) -> Self {
        self.holder_role = Nullable::from(OrNull::or_null(holder_role));
        self
    }

    /// Sets `holder_role` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_holder_role(mut self) -> Self {
        self.holder_role = Nullable::Null;
        self
    }

    /// Sets `campaign_id`; `None` is null.
    #[must_use]
    pub fn campaign_id<How>(mut self, campaign_id: impl OrNull<String, How>) -> Self {
        self.campaign_id = Nullable::from(OrNull::or_null(campaign_id));
        self
    }

    /// Sets `campaign_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaign_id(mut self) -> Self {
        self.campaign_id = Nullable::Null;
        self
    }

    /// Sets `campaign_type`; `None` is null.
    #[must_use]
    pub fn campaign_type<How>(
        mut self,
        campaign_type: impl OrNull<super::CustomerRedeemableCampaignType, How>,
    ) -> Self {
        self.campaign_type = Nullable::from(OrNull::or_null(campaign_type));
        self
    }

    /// Sets `campaign_type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_campaign_type(mut self) -> Self {
        self.campaign_type = Nullable::Null;
        self
    }

    /// Sets `voucher_type`; `None` is null.
    #[must_use]
    pub fn voucher_type<How>(
        mut self,
        voucher_type: impl OrNull<super::VoucherType, How>,
    ) -> Self {
        self.voucher_type = Nullable::from(OrNull::or_null(voucher_type));
        self
    }

    /// Sets `voucher_type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_voucher_type(mut self) -> Self {
        self.voucher_type = Nullable::Null;
        self
    }

    /// Sets `redeemable`; `None` is null.
    #[must_use]
    pub fn redeemable<How>(
        mut self,
        redeemable: impl OrNull<super::CustomerRedeemableRedeemable, How>,
    ) -> Self {
        self.redeemable = Nullable::from(OrNull::or_null(redeemable));
        self
    }

    /// Sets `redeemable` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_redeemable(mut self) -> Self {
        self.redeemable = Nullable::Null;
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
