use crate::runtime::json;

/// Whether the customer is a person or a company.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerRequestType {
    /// `Person`
    Person,
    /// `Company`
    Company,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerRequestType {
    Person = "Person",
    Company = "Company",
});
