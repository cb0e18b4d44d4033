use crate::runtime::json;

/// Kinds of voucher.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoucherType {
    /// `GIFT_VOUCHER`
    GiftVoucher,
    /// `DISCOUNT_VOUCHER`
    DiscountVoucher,
    /// `LOYALTY_CARD`
    LoyaltyCard,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl VoucherType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GiftVoucher => "GIFT_VOUCHER",
            Self::DiscountVoucher => "DISCOUNT_VOUCHER",
            Self::LoyaltyCard => "LOYALTY_CARD",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VoucherType {
    fn from(value: &str) -> Self {
        match value {
            "GIFT_VOUCHER" => Self::GiftVoucher,
            "DISCOUNT_VOUCHER" => Self::DiscountVoucher,
            "LOYALTY_CARD" => Self::LoyaltyCard,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(VoucherType);
