use crate::runtime::json;

/// Whether the customer is a person or a company. The service may also answer `Undefined`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerResponseType {
    /// `Person`
    Person,
    /// `Company`
    Company,
    /// `Undefined`
    Undefined,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(CustomerResponseType {
    Person = "Person",
    Company = "Company",
    Undefined = "Undefined",
});
