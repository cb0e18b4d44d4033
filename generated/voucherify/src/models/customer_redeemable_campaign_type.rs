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

impl CustomerRedeemableCampaignType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyProgram => "LOYALTY_PROGRAM",
            Self::GiftVouchers => "GIFT_VOUCHERS",
            Self::DiscountCoupons => "DISCOUNT_COUPONS",
            Self::Promotion => "PROMOTION",
            Self::ReferralProgram => "REFERRAL_PROGRAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerRedeemableCampaignType {
    fn from(value: &str) -> Self {
        match value {
            "LOYALTY_PROGRAM" => Self::LoyaltyProgram,
            "GIFT_VOUCHERS" => Self::GiftVouchers,
            "DISCOUNT_COUPONS" => Self::DiscountCoupons,
            "PROMOTION" => Self::Promotion,
            "REFERRAL_PROGRAM" => Self::ReferralProgram,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerRedeemableCampaignType);
