use crate::runtime::{ListOrNull, Nullable, OrNull, json};

/// Whether an event is something that a customer did or something that followed from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterActivityCategory {
    /// `ACTION`
    Action,
    /// `EFFECT`
    Effect,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParameterActivityCategory {
    Action = "ACTION",
    Effect = "EFFECT",
});

/// Kinds of campaign by which events can be selected.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterCampaignType {
    /// `PROMOTION`
    Promotion,
    /// `GIFT_VOUCHERS`
    GiftVouchers,
    /// `REFERRAL_PROGRAM`
    ReferralProgram,
    /// `DISCOUNT_COUPONS`
    DiscountCoupons,
    /// `LOYALTY_PROGRAM`
    LoyaltyProgram,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParameterCampaignType {
    Promotion = "PROMOTION",
    GiftVouchers = "GIFT_VOUCHERS",
    ReferralProgram = "REFERRAL_PROGRAM",
    DiscountCoupons = "DISCOUNT_COUPONS",
    LoyaltyProgram = "LOYALTY_PROGRAM",
});

/// Conditions on redeemables, one member per field to filter by.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemables {
    /// Filter by the id of the holder entry.
    pub id: Nullable<ParameterFiltersListCustomerRedeemablesId>,
    /// Filter by the time of assignment.
    pub created_at: Nullable<ParameterFiltersListCustomerRedeemablesCreatedAt>,
    /// Filter by the id of the redeemable.
    pub redeemable_id: Nullable<ParameterFiltersListCustomerRedeemablesRedeemableId>,
    /// Filter by the kind of redeemable.
    pub redeemable_object: Nullable<
        ParameterFiltersListCustomerRedeemablesRedeemableObject,
    >,
    /// Filter by the role of the holder.
    pub holder_role: Nullable<ParameterFiltersListCustomerRedeemablesHolderRole>,
    /// Filter by the campaign.
    pub campaign_id: Nullable<ParameterFiltersListCustomerRedeemablesCampaignId>,
    /// Filter by the kind of campaign.
    pub campaign_type: Nullable<ParameterFiltersListCustomerRedeemablesCampaignType>,
    /// Filter by the kind of voucher.
    pub voucher_type: Nullable<ParameterFiltersListCustomerRedeemablesVoucherType>,
    /// How the members above combine.
    pub junction: Option<super::Junction>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
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
        id: impl OrNull<ParameterFiltersListCustomerRedeemablesId, How>,
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
        created_at: impl OrNull<ParameterFiltersListCustomerRedeemablesCreatedAt, How>,
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
            ParameterFiltersListCustomerRedeemablesRedeemableId,
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
            ParameterFiltersListCustomerRedeemablesRedeemableObject,
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
        holder_role: impl OrNull<ParameterFiltersListCustomerRedeemablesHolderRole, How>,
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
        campaign_id: impl OrNull<ParameterFiltersListCustomerRedeemablesCampaignId, How>,
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
            ParameterFiltersListCustomerRedeemablesCampaignType,
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
            ParameterFiltersListCustomerRedeemablesVoucherType,
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
    ..unknown_members
});

/// Filter by the campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCampaignId {
    /// What the id of the campaign must meet.
    pub conditions: Option<super::FilterConditionsString>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesCampaignId {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<super::FilterConditionsString>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCampaignId {
    conditions: optional "conditions",
    ..unknown_members
});

/// Filter by the kind of campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCampaignType {
    /// What the kind of campaign must meet.
    pub conditions: Option<
        ParameterFiltersListCustomerRedeemablesCampaignTypeConditions,
    >,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesCampaignType {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<
            ParameterFiltersListCustomerRedeemablesCampaignTypeConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCampaignType {
    conditions: optional "conditions",
    ..unknown_members
});

/// Conditions on the kind of campaign.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCampaignTypeConditions {
    /// The kind is one of these.
    pub r#in: Nullable<Vec<String>>,
    /// The kind is none of these.
    pub not_in: Nullable<Vec<String>>,
    /// The kind equals this one.
    pub is: Nullable<Vec<super::FilterCampaignType>>,
    /// The kind differs from this one.
    pub is_not: Nullable<Vec<super::FilterCampaignType>>,
    /// The kind is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The kind is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The kind begins with this text.
    pub starts_with: Nullable<String>,
    /// The kind ends with this text.
    pub ends_with: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesCampaignTypeConditions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$in`; `None` is null.
    #[must_use]
    pub fn r#in<How>(mut self, r#in: impl ListOrNull<String, How>) -> Self {
        self.r#in = Nullable::from(ListOrNull::list_or_null(r#in));
        self
    }

    /// Sets `$in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_in(mut self) -> Self {
        self.r#in = Nullable::Null;
        self
    }

    /// Sets `$not_in`; `None` is null.
    #[must_use]
    pub fn not_in<How>(mut self, not_in: impl ListOrNull<String, How>) -> Self {
        self.not_in = Nullable::from(ListOrNull::list_or_null(not_in));
        self
    }

    /// Sets `$not_in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_not_in(mut self) -> Self {
        self.not_in = Nullable::Null;
        self
    }

    /// Sets `$is`; `None` is null.
    #[must_use]
    pub fn is<How>(
        mut self,
        is: impl ListOrNull<super::FilterCampaignType, How>,
    ) -> Self {
        self.is = Nullable::from(ListOrNull::list_or_null(is));
        self
    }

    /// Sets `$is` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is(mut self) -> Self {
        self.is = Nullable::Null;
        self
    }

    /// Sets `$is_not`; `None` is null.
    #[must_use]
    pub fn is_not<How>(
        mut self,
        is_not: impl ListOrNull<super::FilterCampaignType, How>,
    ) -> Self {
        self.is_not = Nullable::from(ListOrNull::list_or_null(is_not));
        self
    }

    /// Sets `$is_not` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_not(mut self) -> Self {
        self.is_not = Nullable::Null;
        self
    }

    /// Sets `$has_value`; `None` is null.
    #[must_use]
    pub fn has_value<How>(mut self, has_value: impl OrNull<String, How>) -> Self {
        self.has_value = Nullable::from(OrNull::or_null(has_value));
        self
    }

    /// Sets `$has_value` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_value(mut self) -> Self {
        self.has_value = Nullable::Null;
        self
    }

    /// Sets `$is_unknown`; `None` is null.
    #[must_use]
    pub fn is_unknown<How>(mut self, is_unknown: impl OrNull<String, How>) -> Self {
        self.is_unknown = Nullable::from(OrNull::or_null(is_unknown));
        self
    }

    /// Sets `$is_unknown` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_unknown(mut self) -> Self {
        self.is_unknown = Nullable::Null;
        self
    }

    /// Sets `$starts_with`; `None` is null.
    #[must_use]
    pub fn starts_with<How>(mut self, starts_with: impl OrNull<String, How>) -> Self {
        self.starts_with = Nullable::from(OrNull::or_null(starts_with));
        self
    }

    /// Sets `$starts_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_starts_with(mut self) -> Self {
        self.starts_with = Nullable::Null;
        self
    }

    /// Sets `$ends_with`; `None` is null.
    #[must_use]
    pub fn ends_with<How>(mut self, ends_with: impl OrNull<String, How>) -> Self {
        self.ends_with = Nullable::from(OrNull::or_null(ends_with));
        self
    }

    /// Sets `$ends_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_ends_with(mut self) -> Self {
        self.ends_with = Nullable::Null;
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCampaignTypeConditions {
    r#in: optional "$in",
    not_in: optional "$not_in",
    is: optional "$is",
    is_not: optional "$is_not",
    has_value: optional "$has_value",
    is_unknown: optional "$is_unknown",
    starts_with: optional "$starts_with",
    ends_with: optional "$ends_with",
    ..unknown_members
});

/// Filter by the time of assignment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesCreatedAt {
    /// What the time must meet.
    pub conditions: Option<super::FilterConditionsDateTime>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesCreatedAt {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<super::FilterConditionsDateTime>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesCreatedAt {
    conditions: optional "conditions",
    ..unknown_members
});

/// Filter by the role of the holder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesHolderRole {
    /// What the role must meet.
    pub conditions: Option<ParameterFiltersListCustomerRedeemablesHolderRoleConditions>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesHolderRole {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<
            ParameterFiltersListCustomerRedeemablesHolderRoleConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesHolderRole {
    conditions: optional "conditions",
    ..unknown_members
});

/// Conditions on the role of the holder.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesHolderRoleConditions {
    /// The role is one of these.
    pub r#in: Nullable<Vec<String>>,
    /// The role is none of these.
    pub not_in: Nullable<Vec<String>>,
    /// The role equals this one.
    pub is: Nullable<Vec<super::HolderRole>>,
    /// The role differs from this one.
    pub is_not: Nullable<Vec<super::HolderRole>>,
    /// The role is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The role is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The role begins with this text.
    pub starts_with: Nullable<String>,
    /// The role ends with this text.
    pub ends_with: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesHolderRoleConditions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$in`; `None` is null.
    #[must_use]
    pub fn r#in<How>(mut self, r#in: impl ListOrNull<String, How>) -> Self {
        self.r#in = Nullable::from(ListOrNull::list_or_null(r#in));
        self
    }

    /// Sets `$in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_in(mut self) -> Self {
        self.r#in = Nullable::Null;
        self
    }

    /// Sets `$not_in`; `None` is null.
    #[must_use]
    pub fn not_in<How>(mut self, not_in: impl ListOrNull<String, How>) -> Self {
        self.not_in = Nullable::from(ListOrNull::list_or_null(not_in));
        self
    }

    /// Sets `$not_in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_not_in(mut self) -> Self {
        self.not_in = Nullable::Null;
        self
    }

    /// Sets `$is`; `None` is null.
    #[must_use]
    pub fn is<How>(mut self, is: impl ListOrNull<super::HolderRole, How>) -> Self {
        self.is = Nullable::from(ListOrNull::list_or_null(is));
        self
    }

    /// Sets `$is` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is(mut self) -> Self {
        self.is = Nullable::Null;
        self
    }

    /// Sets `$is_not`; `None` is null.
    #[must_use]
    pub fn is_not<How>(
        mut self,
        is_not: impl ListOrNull<super::HolderRole, How>,
    ) -> Self {
        self.is_not = Nullable::from(ListOrNull::list_or_null(is_not));
        self
    }

    /// Sets `$is_not` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_not(mut self) -> Self {
        self.is_not = Nullable::Null;
        self
    }

    /// Sets `$has_value`; `None` is null.
    #[must_use]
    pub fn has_value<How>(mut self, has_value: impl OrNull<String, How>) -> Self {
        self.has_value = Nullable::from(OrNull::or_null(has_value));
        self
    }

    /// Sets `$has_value` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_value(mut self) -> Self {
        self.has_value = Nullable::Null;
        self
    }

    /// Sets `$is_unknown`; `None` is null.
    #[must_use]
    pub fn is_unknown<How>(mut self, is_unknown: impl OrNull<String, How>) -> Self {
        self.is_unknown = Nullable::from(OrNull::or_null(is_unknown));
        self
    }

    /// Sets `$is_unknown` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_unknown(mut self) -> Self {
        self.is_unknown = Nullable::Null;
        self
    }

    /// Sets `$starts_with`; `None` is null.
    #[must_use]
    pub fn starts_with<How>(mut self, starts_with: impl OrNull<String, How>) -> Self {
        self.starts_with = Nullable::from(OrNull::or_null(starts_with));
        self
    }

    /// Sets `$starts_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_starts_with(mut self) -> Self {
        self.starts_with = Nullable::Null;
        self
    }

    /// Sets `$ends_with`; `None` is null.
    #[must_use]
    pub fn ends_with<How>(mut self, ends_with: impl OrNull<String, How>) -> Self {
        self.ends_with = Nullable::from(OrNull::or_null(ends_with));
        self
    }

    /// Sets `$ends_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_ends_with(mut self) -> Self {
        self.ends_with = Nullable::Null;
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesHolderRoleConditions {
    r#in: optional "$in",
    not_in: optional "$not_in",
    is: optional "$is",
    is_not: optional "$is_not",
    has_value: optional "$has_value",
    is_unknown: optional "$is_unknown",
    starts_with: optional "$starts_with",
    ends_with: optional "$ends_with",
    ..unknown_members
});

/// Filter by the id of the holder entry.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesId {
    /// What the id of the holder entry must meet.
    pub conditions: Option<super::FilterConditionsString>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesId {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<super::FilterConditionsString>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesId {
    conditions: optional "conditions",
    ..unknown_members
});

/// Filter by the id of the redeemable.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesRedeemableId {
    /// What the id of the redeemable must meet.
    pub conditions: Option<super::FilterConditionsString>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesRedeemableId {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<super::FilterConditionsString>,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesRedeemableId {
    conditions: optional "conditions",
    ..unknown_members
});

/// Filter by the kind of redeemable.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesRedeemableObject {
    /// What the kind of redeemable must meet.
    pub conditions: Option<
        ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions,
    >,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesRedeemableObject {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<
            ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesRedeemableObject {
    conditions: optional "conditions",
    ..unknown_members
});

/// Conditions on the kind of redeemable.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions {
    /// The kind is one of these.
    pub r#in: Nullable<Vec<String>>,
    /// The kind is none of these.
    pub not_in: Nullable<Vec<String>>,
    /// The kind equals this one.
    pub is: Nullable<Vec<super::FilterRedeemableObject>>,
    /// The kind differs from this one.
    pub is_not: Nullable<Vec<super::FilterRedeemableObject>>,
    /// The kind is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The kind is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The kind begins with this text.
    pub starts_with: Nullable<String>,
    /// The kind ends with this text.
    pub ends_with: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$in`; `None` is null.
    #[must_use]
    pub fn r#in<How>(mut self, r#in: impl ListOrNull<String, How>) -> Self {
        self.r#in = Nullable::from(ListOrNull::list_or_null(r#in));
        self
    }

    /// Sets `$in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_in(mut self) -> Self {
        self.r#in = Nullable::Null;
        self
    }

    /// Sets `$not_in`; `None` is null.
    #[must_use]
    pub fn not_in<How>(mut self, not_in: impl ListOrNull<String, How>) -> Self {
        self.not_in = Nullable::from(ListOrNull::list_or_null(not_in));
        self
    }

    /// Sets `$not_in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_not_in(mut self) -> Self {
        self.not_in = Nullable::Null;
        self
    }

    /// Sets `$is`; `None` is null.
    #[must_use]
    pub fn is<How>(
        mut self,
        is: impl ListOrNull<super::FilterRedeemableObject, How>,
    ) -> Self {
        self.is = Nullable::from(ListOrNull::list_or_null(is));
        self
    }

    /// Sets `$is` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is(mut self) -> Self {
        self.is = Nullable::Null;
        self
    }

    /// Sets `$is_not`; `None` is null.
    #[must_use]
    pub fn is_not<How>(
        mut self,
        is_not: impl ListOrNull<super::FilterRedeemableObject, How>,
    ) -> Self {
        self.is_not = Nullable::from(ListOrNull::list_or_null(is_not));
        self
    }

    /// Sets `$is_not` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_not(mut self) -> Self {
        self.is_not = Nullable::Null;
        self
    }

    /// Sets `$has_value`; `None` is null.
    #[must_use]
    pub fn has_value<How>(mut self, has_value: impl OrNull<String, How>) -> Self {
        self.has_value = Nullable::from(OrNull::or_null(has_value));
        self
    }

    /// Sets `$has_value` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_value(mut self) -> Self {
        self.has_value = Nullable::Null;
        self
    }

    /// Sets `$is_unknown`; `None` is null.
    #[must_use]
    pub fn is_unknown<How>(mut self, is_unknown: impl OrNull<String, How>) -> Self {
        self.is_unknown = Nullable::from(OrNull::or_null(is_unknown));
        self
    }

    /// Sets `$is_unknown` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_unknown(mut self) -> Self {
        self.is_unknown = Nullable::Null;
        self
    }

    /// Sets `$starts_with`; `None` is null.
    #[must_use]
    pub fn starts_with<How>(mut self, starts_with: impl OrNull<String, How>) -> Self {
        self.starts_with = Nullable::from(OrNull::or_null(starts_with));
        self
    }

    /// Sets `$starts_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_starts_with(mut self) -> Self {
        self.starts_with = Nullable::Null;
        self
    }

    /// Sets `$ends_with`; `None` is null.
    #[must_use]
    pub fn ends_with<How>(mut self, ends_with: impl OrNull<String, How>) -> Self {
        self.ends_with = Nullable::from(OrNull::or_null(ends_with));
        self
    }

    /// Sets `$ends_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_ends_with(mut self) -> Self {
        self.ends_with = Nullable::Null;
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesRedeemableObjectConditions {
    r#in: optional "$in",
    not_in: optional "$not_in",
    is: optional "$is",
    is_not: optional "$is_not",
    has_value: optional "$has_value",
    is_unknown: optional "$is_unknown",
    starts_with: optional "$starts_with",
    ends_with: optional "$ends_with",
    ..unknown_members
});

/// Filter by the kind of voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesVoucherType {
    /// What the kind of voucher must meet.
    pub conditions: Option<ParameterFiltersListCustomerRedeemablesVoucherTypeConditions>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesVoucherType {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl Into<
            ParameterFiltersListCustomerRedeemablesVoucherTypeConditions,
        >,
    ) -> Self {
        self.conditions = Some(conditions.into());
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesVoucherType {
    conditions: optional "conditions",
    ..unknown_members
});

/// Conditions on the kind of voucher.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ParameterFiltersListCustomerRedeemablesVoucherTypeConditions {
    /// The kind is one of these.
    pub r#in: Nullable<Vec<String>>,
    /// The kind is none of these.
    pub not_in: Nullable<Vec<String>>,
    /// The kind equals this one.
    pub is: Nullable<Vec<super::VoucherType>>,
    /// The kind differs from this one.
    pub is_not: Nullable<Vec<super::VoucherType>>,
    /// The kind is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The kind is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The kind begins with this text.
    pub starts_with: Nullable<String>,
    /// The kind ends with this text.
    pub ends_with: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ParameterFiltersListCustomerRedeemablesVoucherTypeConditions {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `$in`; `None` is null.
    #[must_use]
    pub fn r#in<How>(mut self, r#in: impl ListOrNull<String, How>) -> Self {
        self.r#in = Nullable::from(ListOrNull::list_or_null(r#in));
        self
    }

    /// Sets `$in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_in(mut self) -> Self {
        self.r#in = Nullable::Null;
        self
    }

    /// Sets `$not_in`; `None` is null.
    #[must_use]
    pub fn not_in<How>(mut self, not_in: impl ListOrNull<String, How>) -> Self {
        self.not_in = Nullable::from(ListOrNull::list_or_null(not_in));
        self
    }

    /// Sets `$not_in` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_not_in(mut self) -> Self {
        self.not_in = Nullable::Null;
        self
    }

    /// Sets `$is`; `None` is null.
    #[must_use]
    pub fn is<How>(mut self, is: impl ListOrNull<super::VoucherType, How>) -> Self {
        self.is = Nullable::from(ListOrNull::list_or_null(is));
        self
    }

    /// Sets `$is` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is(mut self) -> Self {
        self.is = Nullable::Null;
        self
    }

    /// Sets `$is_not`; `None` is null.
    #[must_use]
    pub fn is_not<How>(
        mut self,
        is_not: impl ListOrNull<super::VoucherType, How>,
    ) -> Self {
        self.is_not = Nullable::from(ListOrNull::list_or_null(is_not));
        self
    }

    /// Sets `$is_not` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_not(mut self) -> Self {
        self.is_not = Nullable::Null;
        self
    }

    /// Sets `$has_value`; `None` is null.
    #[must_use]
    pub fn has_value<How>(mut self, has_value: impl OrNull<String, How>) -> Self {
        self.has_value = Nullable::from(OrNull::or_null(has_value));
        self
    }

    /// Sets `$has_value` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_has_value(mut self) -> Self {
        self.has_value = Nullable::Null;
        self
    }

    /// Sets `$is_unknown`; `None` is null.
    #[must_use]
    pub fn is_unknown<How>(mut self, is_unknown: impl OrNull<String, How>) -> Self {
        self.is_unknown = Nullable::from(OrNull::or_null(is_unknown));
        self
    }

    /// Sets `$is_unknown` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_is_unknown(mut self) -> Self {
        self.is_unknown = Nullable::Null;
        self
    }

    /// Sets `$starts_with`; `None` is null.
    #[must_use]
    pub fn starts_with<How>(mut self, starts_with: impl OrNull<String, How>) -> Self {
        self.starts_with = Nullable::from(OrNull::or_null(starts_with));
        self
    }

    /// Sets `$starts_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_starts_with(mut self) -> Self {
        self.starts_with = Nullable::Null;
        self
    }

    /// Sets `$ends_with`; `None` is null.
    #[must_use]
    pub fn ends_with<How>(mut self, ends_with: impl OrNull<String, How>) -> Self {
        self.ends_with = Nullable::from(OrNull::or_null(ends_with));
        self
    }

    /// Sets `$ends_with` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_ends_with(mut self) -> Self {
        self.ends_with = Nullable::Null;
        self
    }
}

json::object!(ParameterFiltersListCustomerRedeemablesVoucherTypeConditions {
    r#in: optional "$in",
    not_in: optional "$not_in",
    is: optional "$is",
    is_not: optional "$is_not",
    has_value: optional "$has_value",
    is_unknown: optional "$is_unknown",
    starts_with: optional "$starts_with",
    ends_with: optional "$ends_with",
    ..unknown_members
});

/// Sort orders of the deprecated activities list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrder {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// `-updated_at`
    MinusUpdatedAt,
    /// `type`
    Type,
    /// `-type`
    MinusType,
    /// `code`
    Code,
    /// `-code`
    MinusCode,
    /// `campaign`
    Campaign,
    /// `-campaign`
    MinusCampaign,
    /// `category`
    Category,
    /// `-category`
    MinusCategory,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParameterOrder {
    CreatedAt = "created_at",
    MinusCreatedAt = "-created_at",
    UpdatedAt = "updated_at",
    MinusUpdatedAt = "-updated_at",
    Type = "type",
    MinusType = "-type",
    Code = "code",
    MinusCode = "-code",
    Campaign = "campaign",
    MinusCampaign = "-campaign",
    Category = "category",
    MinusCategory = "-category",
});

/// Sort orders of the customers list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrderListCustomers {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// `-updated_at`
    MinusUpdatedAt,
    /// `source_id`
    SourceId,
    /// `-source_id`
    MinusSourceId,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParameterOrderListCustomers {
    CreatedAt = "created_at",
    MinusCreatedAt = "-created_at",
    UpdatedAt = "updated_at",
    MinusUpdatedAt = "-updated_at",
    SourceId = "source_id",
    MinusSourceId = "-source_id",
});

/// Sort orders of the redeemables list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrderListRedeemables {
    /// `id`
    Id,
    /// `-id`
    MinusId,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParameterOrderListRedeemables {
    Id = "id",
    MinusId = "-id",
});
