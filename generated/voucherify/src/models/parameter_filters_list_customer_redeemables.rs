use crate::runtime::{Nullable, OrNull, json};

/// Conditions on redeemables, one member per field to filter by.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemables {
    /// Filter by the id of the holder entry.
    pub id: Nullable<super::ParameterFiltersListCustomerRedeemablesId>,
    /// Filter by the time of assignment.
    pub created_at: Nullable<super::ParameterFiltersListCustomerRedeemablesCreatedAt>,
    /// Filter by the id of the redeemable.
    pub redeemable_id: Nullable<
        super::ParameterFiltersListCustomerRedeemablesRedeemableId,
    >,
    /// Filter by the kind of redeemable.
    pub redeemable_object: Nullable<
        super::ParameterFiltersListCustomerRedeemablesRedeemableObject,
    >,
    /// Filter by the role of the holder.
    pub holder_role: Nullable<super::ParameterFiltersListCustomerRedeemablesHolderRole>,
    /// Filter by the campaign.
    pub campaign_id: Nullable<super::ParameterFiltersListCustomerRedeemablesCampaignId>,
    /// Filter by the kind of campaign.
    pub campaign_type: Nullable<
        super::ParameterFiltersListCustomerRedeemablesCampaignType,
    >,
    /// Filter by the kind of voucher.
    pub voucher_type: Nullable<
        super::ParameterFiltersListCustomerRedeemablesVoucherType,
    >,
    /// How the members above combine.
    pub junction: Option<super::Junction>,
}

impl ParameterFiltersListCustomerRedeemables {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `id`; `None` is null.
    #[must_use]
    pub fn id<How>(
        mut self,
        id: impl OrNull<super::ParameterFiltersListCustomerRedeemablesId, How>,
    ) -> Self {
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
    pub fn created_at<How>(
        mut self,
        created_at: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesCreatedAt,
            How,
        >,
    ) -> Self {
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
        redeemable_id: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesRedeemableId,
            How,
        >,
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
        redeemable_object: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesRedeemableObject,
            How,
        >,
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

    /// Sets `holder_role`; `None` is null.
    #[must_use]
    pub fn holder_role<How>(
        mut self,
        holder_role: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesHolderRole,
            How,
        >,
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
    pub fn campaign_id<How>(
        mut self,
        campaign_id: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesCampaignId,
            How,
        >,
    ) -> Self {
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
        campaign_type: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesCampaignType,
            How,
        >,
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
        voucher_type: impl OrNull<
            super::ParameterFiltersListCustomerRedeemablesVoucherType,
            How,
        >,
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

    /// Sets `junction`.
    #[must_use]
    pub fn junction(mut self, junction: impl Into<super::Junction>) -> Self {
        self.junction = Some(junction.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemables {
    id: optional "id",
    created_at: optional "created_at",
    redeemable_id: optional "redeemable_id",
    redeemable_object: optional "redeemable_object",
    holder_role: optional "holder_role",
    campaign_id: optional "campaign_id",
    campaign_type: optional "campaign_type",
    voucher_type: optional "voucher_type",
    junction: optional "junction",
});
