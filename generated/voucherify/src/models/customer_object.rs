use crate::runtime::json;

/// Type marker of this model.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerObject {
    /// `customer`
    Customer,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl CustomerObject {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerObject {
    fn from(value: &str) -> Self {
        match value {
            "customer" => Self::Customer,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(CustomerObject);
