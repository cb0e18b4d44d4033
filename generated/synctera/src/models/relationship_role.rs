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

json::string_enum!(RelationshipRole {
    Beneficiary = "BENEFICIARY",
    Custodian = "CUSTODIAN",
    Partner = "PARTNER",
});
