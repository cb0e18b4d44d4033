use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCancelledBodyType {
    /// `order.cancelled`
    OrderCancelled,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl OrderCancelledBodyType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderCancelled => "order.cancelled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderCancelledBodyType {
    fn from(value: &str) -> Self {
        match value {
            "order.cancelled" => Self::OrderCancelled,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(OrderCancelledBodyType);
