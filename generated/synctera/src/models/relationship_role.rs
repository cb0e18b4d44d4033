use crate::runtime::json;

/// Role of a related customer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelationshipRole {
    /// `BENEFICIARY`
    Beneficiary,
    /// `CUSTODIAN`
    Custodian,
    /// `PARTNER`
    Partner,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl RelationshipRole {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Beneficiary => "BENEFICIARY",
            Self::Custodian => "CUSTODIAN",
            Self::Partner => "PARTNER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RelationshipRole {
    fn from(value: &str) -> Self {
        match value {
            "BENEFICIARY" => Self::Beneficiary,
            "CUSTODIAN" => Self::Custodian,
            "PARTNER" => Self::Partner,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(RelationshipRole);
