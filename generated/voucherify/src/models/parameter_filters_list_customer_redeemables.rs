use crate::runtime::{Nullable, json};

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

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<super::ParameterFiltersListCustomerRedeemablesId>,
    ) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<super::ParameterFiltersListCustomerRedeemablesCreatedAt>,
    ) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `redeemable_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_id(
        mut self,
        redeemable_id: impl Into<
            super::ParameterFiltersListCustomerRedeemablesRedeemableId,
        >,
    ) -> Self {
        self.redeemable_id = Nullable::Value(redeemable_id.into());
        self
    }

    /// Sets `redeemable_object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_object(
        mut self,
        redeemable_object: impl Into<
            super::ParameterFiltersListCustomerRedeemablesRedeemableObject,
        >,
    ) -> Self {
        self.redeemable_object = Nullable::Value(redeemable_object.into());
        self
    }

    /// Sets `holder_role`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn holder_role(
        mut self,
        holder_role: impl Into<super::ParameterFiltersListCustomerRedeemablesHolderRole>,
    ) -> Self {
        self.holder_role = Nullable::Value(holder_role.into());
        self
    }

    /// Sets `campaign_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_id(
        mut self,
        campaign_id: impl Into<super::ParameterFiltersListCustomerRedeemablesCampaignId>,
    ) -> Self {
        self.campaign_id = Nullable::Value(campaign_id.into());
        self
    }

    /// Sets `campaign_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_type(
        mut self,
        campaign_type: impl Into<
            super::ParameterFiltersListCustomerRedeemablesCampaignType,
        >,
    ) -> Self {
        self.campaign_type = Nullable::Value(campaign_type.into());
        self
    }

    /// Sets `voucher_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn voucher_type(
        mut self,
        voucher_type: impl Into<
            super::ParameterFiltersListCustomerRedeemablesVoucherType,
        >,
    ) -> Self {
        self.voucher_type = Nullable::Value(voucher_type.into());
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
