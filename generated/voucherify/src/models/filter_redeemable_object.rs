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

impl FilterRedeemableObject {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Voucher => "voucher",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FilterRedeemableObject {
    fn from(value: &str) -> Self {
        match value {
            "voucher" => Self::Voucher,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(FilterRedeemableObject);
