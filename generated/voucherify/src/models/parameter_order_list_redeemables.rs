use crate::runtime::json;

/// Sort orders of the redeemables list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrderListRedeemables {
    /// `id`
    Id,
    /// `-id`
    MinusId,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ParameterOrderListRedeemables {
    Id = "id",
    MinusId = "-id",
});
