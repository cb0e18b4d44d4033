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

impl RedeemableVoucherGiftEffect {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplyToOrder => "APPLY_TO_ORDER",
            Self::ApplyToItems => "APPLY_TO_ITEMS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RedeemableVoucherGiftEffect {
    fn from(value: &str) -> Self {
        match value {
            "APPLY_TO_ORDER" => Self::ApplyToOrder,
            "APPLY_TO_ITEMS" => Self::ApplyToItems,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(RedeemableVoucherGiftEffect);
