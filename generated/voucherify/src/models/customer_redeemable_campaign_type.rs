use crate::runtime::json;

/// Kind of that campaign.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerRedeemableCampaignType {
    /// `LOYALTY_PROGRAM`
    LoyaltyProgram,
    /// `GIFT_VOUCHERS`
    GiftVouchers,
    /// `DISCOUNT_COUPONS`
    DiscountCoupons,
    /// `PROMOTION`
    Promotion,
    /// `REFERRAL_PROGRAM`
    ReferralProgram,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerRedeemableCampaignType {
    LoyaltyProgram = "LOYALTY_PROGRAM",
    GiftVouchers = "GIFT_VOUCHERS",
    DiscountCoupons = "DISCOUNT_COUPONS",
    Promotion = "PROMOTION",
    ReferralProgram = "REFERRAL_PROGRAM",
});
