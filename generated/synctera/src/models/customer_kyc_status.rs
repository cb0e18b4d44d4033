use crate::runtime::json;

/// Outcome of an identity verification.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerKycStatus {
    /// `ACCEPTED`
    Accepted,
    /// `PROVIDER_FAILURE`
    ProviderFailure,
    /// `PROVISIONAL`
    Provisional,
    /// `REJECTED`
    Rejected,
    /// `REVIEW`
    Review,
    /// `UNVERIFIED`
    Unverified,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerKycStatus {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::ProviderFailure => "PROVIDER_FAILURE",
            Self::Provisional => "PROVISIONAL",
            Self::Rejected => "REJECTED",
            Self::Review => "REVIEW",
            Self::Unverified => "UNVERIFIED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerKycStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACCEPTED" => Self::Accepted,
            "PROVIDER_FAILURE" => Self::ProviderFailure,
            "PROVISIONAL" => Self::Provisional,
            "REJECTED" => Self::Rejected,
            "REVIEW" => Self::Review,
            "UNVERIFIED" => Self::Unverified,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerKycStatus);
