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

json::string_enum!(VoucherType {
    GiftVoucher = "GIFT_VOUCHER",
    DiscountVoucher = "DISCOUNT_VOUCHER",
    LoyaltyCard = "LOYALTY_CARD",
});
