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

impl CustomerRequestType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "Person",
            Self::Company => "Company",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerRequestType {
    fn from(value: &str) -> Self {
        match value {
            "Person" => Self::Person,
            "Company" => Self::Company,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerRequestType);
