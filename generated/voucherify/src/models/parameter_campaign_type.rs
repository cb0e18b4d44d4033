use crate::runtime::json;

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
