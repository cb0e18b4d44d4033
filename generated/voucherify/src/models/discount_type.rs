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

json::string_enum!(DiscountType {
    Amount = "AMOUNT",
    Unit = "UNIT",
    Percent = "PERCENT",
    Fixed = "FIXED",
});
