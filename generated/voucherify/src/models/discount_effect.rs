use crate::runtime::json;

/// What the discount does to the order or to its items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountEffect {
    /// `APPLY_TO_ORDER`
    ApplyToOrder,
    /// `APPLY_TO_ITEMS`
    ApplyToItems,
    /// `APPLY_TO_ITEMS_PROPORTIONALLY`
    ApplyToItemsProportionally,
    /// `APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY`
    ApplyToItemsProportionallyByQuantity,
    /// `APPLY_TO_ITEMS_BY_QUANTITY`
    ApplyToItemsByQuantity,
    /// `ADD_MISSING_ITEMS`
    AddMissingItems,
    /// `ADD_NEW_ITEMS`
    AddNewItems,
    /// `ADD_MANY_ITEMS`
    AddManyItems,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl DiscountEffect {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplyToOrder => "APPLY_TO_ORDER",
            Self::ApplyToItems => "APPLY_TO_ITEMS",
            Self::ApplyToItemsProportionally => "APPLY_TO_ITEMS_PROPORTIONALLY",
            Self::ApplyToItemsProportionallyByQuantity => {
                "APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY"
            }
            Self::ApplyToItemsByQuantity => "APPLY_TO_ITEMS_BY_QUANTITY",
            Self::AddMissingItems => "ADD_MISSING_ITEMS",
            Self::AddNewItems => "ADD_NEW_ITEMS",
            Self::AddManyItems => "ADD_MANY_ITEMS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountEffect {
    fn from(value: &str) -> Self {
        match value {
            "APPLY_TO_ORDER" => Self::ApplyToOrder,
            "APPLY_TO_ITEMS" => Self::ApplyToItems,
            "APPLY_TO_ITEMS_PROPORTIONALLY" => Self::ApplyToItemsProportionally,
            "APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY" => {
                Self::ApplyToItemsProportionallyByQuantity
            }
            "APPLY_TO_ITEMS_BY_QUANTITY" => Self::ApplyToItemsByQuantity,
            "ADD_MISSING_ITEMS" => Self::AddMissingItems,
            "ADD_NEW_ITEMS" => Self::AddNewItems,
            "ADD_MANY_ITEMS" => Self::AddManyItems,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(DiscountEffect);
