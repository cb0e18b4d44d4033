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

json::string_enum!(DiscountEffect {
    ApplyToOrder = "APPLY_TO_ORDER",
    ApplyToItems = "APPLY_TO_ITEMS",
    ApplyToItemsProportionally = "APPLY_TO_ITEMS_PROPORTIONALLY",
    ApplyToItemsProportionallyByQuantity = "APPLY_TO_ITEMS_PROPORTIONALLY_BY_QUANTITY",
    ApplyToItemsByQuantity = "APPLY_TO_ITEMS_BY_QUANTITY",
    AddMissingItems = "ADD_MISSING_ITEMS",
    AddNewItems = "ADD_NEW_ITEMS",
    AddManyItems = "ADD_MANY_ITEMS",
});
