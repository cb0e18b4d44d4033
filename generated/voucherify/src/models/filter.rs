use crate::runtime::{Nullable, collect, json};

/// Kinds of campaign by which redeemables can be filtered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterCampaignType {
    /// `LOYALTY_PROGRAM`
    LoyaltyProgram,
    /// `GIFT_VOUCHERS`
    GiftVouchers,
    /// `DISCOUNT_COUPONS`
    DiscountCoupons,
    /// `REFERRAL_PROGRAM`
    ReferralProgram,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(FilterCampaignType {
    LoyaltyProgram = "LOYALTY_PROGRAM",
    GiftVouchers = "GIFT_VOUCHERS",
    DiscountCoupons = "DISCOUNT_COUPONS",
    ReferralProgram = "REFERRAL_PROGRAM",
});

/// Conditions on a text value.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FilterConditionsString {
    /// The value is one of these.
    pub r#in: Nullable<Vec<String>>,
    /// The value is none of these.
    pub not_in: Nullable<Vec<String>>,
    /// The value equals this one.
    pub is: Nullable<Vec<String>>,
    /// The value differs from this one.
    pub is_not: Nullable<Vec<String>>,
    /// The value is present. Send an empty string.
    pub has_value: Nullable<String>,
    /// The value is null. Send an empty string.
    pub is_unknown: Nullable<String>,
    /// The value begins with this text.
    pub starts_with: Nullable<String>,
    /// The value ends with this text.
    pub ends_with: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl FilterConditionsString {
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
    pub fn is(mut self, is: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.is = Nullable::Value(collect::list(is));
        self
    }

    /// Sets `$is_not`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn is_not(
        mut self,
        is_not: impl IntoIterator<Item = impl Into<String>>,
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

json::object!(FilterConditionsString {
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

/// Kinds of redeemable by which redeemables can be filtered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterRedeemableObject {
    /// `voucher`
    Voucher,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(FilterRedeemableObject {
    Voucher = "voucher",
});
