use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestockBodyType {
    /// `restock`
    Restock,
    /// `restock.partial`
    RestockPartial,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl RestockBodyType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restock => "restock",
            Self::RestockPartial => "restock.partial",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RestockBodyType {
    fn from(value: &str) -> Self {
        match value {
            "restock" => Self::Restock,
            "restock.partial" => Self::RestockPartial,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(RestockBodyType);
