use crate::runtime::json;

/// Whether it can be redeemed now, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerRedeemableRedeemableStatus {
    /// `ACTIVE`
    Active,
    /// `USED`
    Used,
    /// `DISABLED`
    Disabled,
    /// `NOT_ACTIVE_YET`
    NotActiveYet,
    /// `EXPIRED`
    Expired,
    /// `NO_BALANCE`
    NoBalance,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerRedeemableRedeemableStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Used => "USED",
            Self::Disabled => "DISABLED",
            Self::NotActiveYet => "NOT_ACTIVE_YET",
            Self::Expired => "EXPIRED",
            Self::NoBalance => "NO_BALANCE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerRedeemableRedeemableStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "USED" => Self::Used,
            "DISABLED" => Self::Disabled,
            "NOT_ACTIVE_YET" => Self::NotActiveYet,
            "EXPIRED" => Self::Expired,
            "NO_BALANCE" => Self::NoBalance,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerRedeemableRedeemableStatus);
