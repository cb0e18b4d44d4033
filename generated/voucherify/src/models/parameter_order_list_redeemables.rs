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

impl ParameterOrderListRedeemables {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::MinusId => "-id",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterOrderListRedeemables {
    fn from(value: &str) -> Self {
        match value {
            "id" => Self::Id,
            "-id" => Self::MinusId,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ParameterOrderListRedeemables);
