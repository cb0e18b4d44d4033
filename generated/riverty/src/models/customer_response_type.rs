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

impl CustomerResponseType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "Person",
            Self::Company => "Company",
            Self::Undefined => "Undefined",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerResponseType {
    fn from(value: &str) -> Self {
        match value {
            "Person" => Self::Person,
            "Company" => Self::Company,
            "Undefined" => Self::Undefined,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerResponseType);
