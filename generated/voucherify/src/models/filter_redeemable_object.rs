use crate::runtime::json;

/// Kinds of redeemable by which redeemables can be filtered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterRedeemableObject {
    /// `voucher`
    Voucher,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(FilterRedeemableObject {
    Voucher = "voucher",
});
