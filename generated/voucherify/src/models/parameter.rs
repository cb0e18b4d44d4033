use crate::runtime::{Nullable, collect, json};

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

    /// Sets `id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn id(
        mut self,
        id: impl Into<ParameterFiltersListCustomerRedeemablesId>,
    ) -> Self {
        self.id = Nullable::Value(id.into());
        self
    }

    /// Sets `created_at`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn created_at(
        mut self,
        created_at: impl Into<ParameterFiltersListCustomerRedeemablesCreatedAt>,
    ) -> Self {
        self.created_at = Nullable::Value(created_at.into());
        self
    }

    /// Sets `redeemable_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_id(
        mut self,
        redeemable_id: impl Into<ParameterFiltersListCustomerRedeemablesRedeemableId>,
    ) -> Self {
        self.redeemable_id = Nullable::Value(redeemable_id.into());
        self
    }

    /// Sets `redeemable_object`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn redeemable_object(
        mut self,
        redeemable_object: impl Into<
            ParameterFiltersListCustomerRedeemablesRedeemableObject,
        >,
    ) -> Self {
        self.redeemable_object = Nullable::Value(redeemable_object.into());
        self
    }

    /// Sets `holder_role`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn holder_role(
        mut self,
        holder_role: impl Into<ParameterFiltersListCustomerRedeemablesHolderRole>,
    ) -> Self {
        self.holder_role = Nullable::Value(holder_role.into());
        self
    }

    /// Sets `campaign_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_id(
        mut self,
        campaign_id: impl Into<ParameterFiltersListCustomerRedeemablesCampaignId>,
    ) -> Self {
        self.campaign_id = Nullable::Value(campaign_id.into());
        self
    }

    /// Sets `campaign_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn campaign_type(
        mut self,
        campaign_type: impl Into<ParameterFiltersListCustomerRedeemablesCampaignType>,
    ) -> Self {
        self.campaign_type = Nullable::Value(campaign_type.into());
        self
    }

    /// Sets `voucher_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn voucher_type(
        mut self,
        voucher_type: impl Into<ParameterFiltersListCustomerRedeemablesVoucherType>,
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

    /// Sets `conditions`.
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

    /// Sets `conditions`.
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

    /// Sets `$in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#in(mut self, r#in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#in = Nullable::Value(collect::list(r#in));
        self
    }

    /// Sets `$not_in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn not_in(
        mut self,
        not_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.not_in = Nullable::Value(collect::list(not_in));
        self
    }

    /// Sets `$is`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is(
        mut self,
        is: impl IntoIterator<Item = impl Into<super::FilterCampaignType>>,
    ) -> Self {
        self.is = Nullable::Value(collect::list(is));
        self
    }

    /// Sets `$is_not`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_not(
        mut self,
        is_not: impl IntoIterator<Item = impl Into<super::FilterCampaignType>>,
    ) -> Self {
        self.is_not = Nullable::Value(collect::list(is_not));
        self
    }

    /// Sets `$has_value`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn has_value(mut self, has_value: impl Into<String>) -> Self {
        self.has_value = Nullable::Value(has_value.into());
        self
    }

    /// Sets `$is_unknown`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_unknown(mut self, is_unknown: impl Into<String>) -> Self {
        self.is_unknown = Nullable::Value(is_unknown.into());
        self
    }

    /// Sets `$starts_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn starts_with(mut self, starts_with: impl Into<String>) -> Self {
        self.starts_with = Nullable::Value(starts_with.into());
        self
    }

    /// Sets `$ends_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn ends_with(mut self, ends_with: impl Into<String>) -> Self {
        self.ends_with = Nullable::Value(ends_with.into());
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

    /// Sets `conditions`.
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

    /// Sets `conditions`.
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

    /// Sets `$in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#in(mut self, r#in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#in = Nullable::Value(collect::list(r#in));
        self
    }

    /// Sets `$not_in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn not_in(
        mut self,
        not_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.not_in = Nullable::Value(collect::list(not_in));
        self
    }

    /// Sets `$is`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is(
        mut self,
        is: impl IntoIterator<Item = impl Into<super::HolderRole>>,
    ) -> Self {
        self.is = Nullable::Value(collect::list(is));
        self
    }

    /// Sets `$is_not`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_not(
        mut self,
        is_not: impl IntoIterator<Item = impl Into<super::HolderRole>>,
    ) -> Self {
        self.is_not = Nullable::Value(collect::list(is_not));
        self
    }

    /// Sets `$has_value`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn has_value(mut self, has_value: impl Into<String>) -> Self {
        self.has_value = Nullable::Value(has_value.into());
        self
    }

    /// Sets `$is_unknown`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_unknown(mut self, is_unknown: impl Into<String>) -> Self {
        self.is_unknown = Nullable::Value(is_unknown.into());
        self
    }

    /// Sets `$starts_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn starts_with(mut self, starts_with: impl Into<String>) -> Self {
        self.starts_with = Nullable::Value(starts_with.into());
        self
    }

    /// Sets `$ends_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn ends_with(mut self, ends_with: impl Into<String>) -> Self {
        self.ends_with = Nullable::Value(ends_with.into());
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

    /// Sets `conditions`.
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

    /// Sets `conditions`.
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

    /// Sets `conditions`.
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

    /// Sets `$in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#in(mut self, r#in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#in = Nullable::Value(collect::list(r#in));
        self
    }

    /// Sets `$not_in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn not_in(
        mut self,
        not_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.not_in = Nullable::Value(collect::list(not_in));
        self
    }

    /// Sets `$is`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is(
        mut self,
        is: impl IntoIterator<Item = impl Into<super::FilterRedeemableObject>>,
    ) -> Self {
        self.is = Nullable::Value(collect::list(is));
        self
    }

    /// Sets `$is_not`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_not(
        mut self,
        is_not: impl IntoIterator<Item = impl Into<super::FilterRedeemableObject>>,
    ) -> Self {
        self.is_not = Nullable::Value(collect::list(is_not));
        self
    }

    /// Sets `$has_value`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn has_value(mut self, has_value: impl Into<String>) -> Self {
        self.has_value = Nullable::Value(has_value.into());
        self
    }

    /// Sets `$is_unknown`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_unknown(mut self, is_unknown: impl Into<String>) -> Self {
        self.is_unknown = Nullable::Value(is_unknown.into());
        self
    }

    /// Sets `$starts_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn starts_with(mut self, starts_with: impl Into<String>) -> Self {
        self.starts_with = Nullable::Value(starts_with.into());
        self
    }

    /// Sets `$ends_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn ends_with(mut self, ends_with: impl Into<String>) -> Self {
        self.ends_with = Nullable::Value(ends_with.into());
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

    /// Sets `conditions`.
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

    /// Sets `$in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn r#in(mut self, r#in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.r#in = Nullable::Value(collect::list(r#in));
        self
    }

    /// Sets `$not_in`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn not_in(
        mut self,
        not_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.not_in = Nullable::Value(collect::list(not_in));
        self
    }

    /// Sets `$is`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is(
        mut self,
        is: impl IntoIterator<Item = impl Into<super::VoucherType>>,
    ) -> Self {
        self.is = Nullable::Value(collect::list(is));
        self
    }

    /// Sets `$is_not`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_not(
        mut self,
        is_not: impl IntoIterator<Item = impl Into<super::VoucherType>>,
    ) -> Self {
        self.is_not = Nullable::Value(collect::list(is_not));
        self
    }

    /// Sets `$has_value`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn has_value(mut self, has_value: impl Into<String>) -> Self {
        self.has_value = Nullable::Value(has_value.into());
        self
    }

    /// Sets `$is_unknown`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_unknown(mut self, is_unknown: impl Into<String>) -> Self {
        self.is_unknown = Nullable::Value(is_unknown.into());
        self
    }

    /// Sets `$starts_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn starts_with(mut self, starts_with: impl Into<String>) -> Self {
        self.starts_with = Nullable::Value(starts_with.into());
        self
    }

    /// Sets `$ends_with`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn ends_with(mut self, ends_with: impl Into<String>) -> Self {
        self.ends_with = Nullable::Value(ends_with.into());
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
