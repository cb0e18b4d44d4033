use crate::runtime::json;

/// Whether the credit pays for the order as a whole or for single items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedeemableVoucherGiftEffect {
    /// `APPLY_TO_ORDER`
    ApplyToOrder,
    /// `APPLY_TO_ITEMS`
    ApplyToItems,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(RedeemableVoucherGiftEffect {
    ApplyToOrder = "APPLY_TO_ORDER",
    ApplyToItems = "APPLY_TO_ITEMS",
});
