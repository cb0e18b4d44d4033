use crate::runtime::json;

/// A column of the customer register, for searching and sorting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerColumn {
    /// `clientId`
    ClientId,
    /// `customerNumber`
    CustomerNumber,
    /// `name`
    Name,
    /// `ssn`
    Ssn,
    /// `organizationNumber`
    OrganizationNumber,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerColumn {
    ClientId = "clientId",
    CustomerNumber = "customerNumber",
    Name = "name",
    Ssn = "ssn",
    OrganizationNumber = "organizationNumber",
});
