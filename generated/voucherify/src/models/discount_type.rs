use crate::runtime::json;

/// Kind of discount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiscountType {
    /// `AMOUNT`
    Amount,
    /// `UNIT`
    Unit,
    /// `PERCENT`
    Percent,
    /// `FIXED`
    Fixed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl DiscountType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Amount => "AMOUNT",
            Self::Unit => "UNIT",
            Self::Percent => "PERCENT",
            Self::Fixed => "FIXED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DiscountType {
    fn from(value: &str) -> Self {
        match value {
            "AMOUNT" => Self::Amount,
            "UNIT" => Self::Unit,
            "PERCENT" => Self::Percent,
            "FIXED" => Self::Fixed,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(DiscountType);
