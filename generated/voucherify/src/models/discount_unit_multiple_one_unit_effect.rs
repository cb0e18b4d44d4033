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

impl DiscountUnitMultipleOneUnitEffect {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddNewItems => "ADD_NEW_ITEMS",
            Self::AddMissingItems => "ADD_MISSING_ITEMS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountUnitMultipleOneUnitEffect {
    fn from(value: &str) -> Self {
        match value {
            "ADD_NEW_ITEMS" => Self::AddNewItems,
            "ADD_MISSING_ITEMS" => Self::AddMissingItems,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(DiscountUnitMultipleOneUnitEffect);
