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

impl ParameterCampaignType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Promotion => "PROMOTION",
            Self::GiftVouchers => "GIFT_VOUCHERS",
            Self::ReferralProgram => "REFERRAL_PROGRAM",
            Self::DiscountCoupons => "DISCOUNT_COUPONS",
            Self::LoyaltyProgram => "LOYALTY_PROGRAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterCampaignType {
    fn from(value: &str) -> Self {
        match value {
            "PROMOTION" => Self::Promotion,
            "GIFT_VOUCHERS" => Self::GiftVouchers,
            "REFERRAL_PROGRAM" => Self::ReferralProgram,
            "DISCOUNT_COUPONS" => Self::DiscountCoupons,
            "LOYALTY_PROGRAM" => Self::LoyaltyProgram,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ParameterCampaignType);
