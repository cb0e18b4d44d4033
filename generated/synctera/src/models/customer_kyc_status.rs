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

json::string_enum!(CustomerKycStatus {
    Accepted = "ACCEPTED",
    ProviderFailure = "PROVIDER_FAILURE",
    Provisional = "PROVISIONAL",
    Rejected = "REJECTED",
    Review = "REVIEW",
    Unverified = "UNVERIFIED",
});
