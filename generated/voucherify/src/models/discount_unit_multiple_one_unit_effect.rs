use crate::runtime::json;

/// Whether units are always added, or only those that the order lacks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountUnitMultipleOneUnitEffect {
    /// `ADD_NEW_ITEMS`
    AddNewItems,
    /// `ADD_MISSING_ITEMS`
    AddMissingItems,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(DiscountUnitMultipleOneUnitEffect {
    AddNewItems = "ADD_NEW_ITEMS",
    AddMissingItems = "ADD_MISSING_ITEMS",
});
