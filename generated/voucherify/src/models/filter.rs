use crate::runtime::{ListOrNull, Nullable, OrNull, json};

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
    pub fn is<How>(mut self, is: impl ListOrNull<String, How>) -> Self {
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
    pub fn is_not<How>(mut self, is_not: impl ListOrNull<String, How>) -> Self {
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
