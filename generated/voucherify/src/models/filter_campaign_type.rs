use crate::runtime::json;

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
