use crate::runtime::json;

/// Where the customer stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatusValue {
    /// `ACTIVE`
    Active,
    /// `DECEASED`
    Deceased,
    /// `DENIED`
    Denied,
    /// `DORMANT`
    Dormant,
    /// `ESCHEAT`
    Escheat,
    /// `FROZEN`
    Frozen,
    /// `INACTIVE`
    Inactive,
    /// `SANCTION`
    Sanction,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerStatusValue {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deceased => "DECEASED",
            Self::Denied => "DENIED",
            Self::Dormant => "DORMANT",
            Self::Escheat => "ESCHEAT",
            Self::Frozen => "FROZEN",
            Self::Inactive => "INACTIVE",
            Self::Sanction => "SANCTION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerStatusValue {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "DECEASED" => Self::Deceased,
            "DENIED" => Self::Denied,
            "DORMANT" => Self::Dormant,
            "ESCHEAT" => Self::Escheat,
            "FROZEN" => Self::Frozen,
            "INACTIVE" => Self::Inactive,
            "SANCTION" => Self::Sanction,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerStatusValue);
