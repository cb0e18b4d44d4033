use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCreatedType {
    /// `order.created`
    OrderCreated,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl OrderCreatedType {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderCreated => "order.created",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderCreatedType {
    fn from(value: &str) -> Self {
        match value {
            "order.created" => Self::OrderCreated,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(OrderCreatedType);
