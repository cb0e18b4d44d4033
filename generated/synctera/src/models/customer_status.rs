use crate::runtime::json;

/// Any status of a customer or prospect.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
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
    /// `PROSPECT`
    Prospect,
    /// `SANCTION`
    Sanction,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerStatus {
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
            Self::Prospect => "PROSPECT",
            Self::Sanction => "SANCTION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "DECEASED" => Self::Deceased,
            "DENIED" => Self::Denied,
            "DORMANT" => Self::Dormant,
            "ESCHEAT" => Self::Escheat,
            "FROZEN" => Self::Frozen,
            "INACTIVE" => Self::Inactive,
            "PROSPECT" => Self::Prospect,
            "SANCTION" => Self::Sanction,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerStatus);
