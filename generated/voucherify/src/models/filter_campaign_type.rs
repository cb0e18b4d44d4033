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

impl FilterCampaignType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyProgram => "LOYALTY_PROGRAM",
            Self::GiftVouchers => "GIFT_VOUCHERS",
            Self::DiscountCoupons => "DISCOUNT_COUPONS",
            Self::ReferralProgram => "REFERRAL_PROGRAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FilterCampaignType {
    fn from(value: &str) -> Self {
        match value {
            "LOYALTY_PROGRAM" => Self::LoyaltyProgram,
            "GIFT_VOUCHERS" => Self::GiftVouchers,
            "DISCOUNT_COUPONS" => Self::DiscountCoupons,
            "REFERRAL_PROGRAM" => Self::ReferralProgram,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(FilterCampaignType);
