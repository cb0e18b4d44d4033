use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCancelledBodyReason {
    /// `customer`
    Customer,
    /// `stock`
    Stock,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl OrderCancelledBodyReason {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "customer",
            Self::Stock => "stock",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderCancelledBodyReason {
    fn from(value: &str) -> Self {
        match value {
            "customer" => Self::Customer,
            "stock" => Self::Stock,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(OrderCancelledBodyReason);
