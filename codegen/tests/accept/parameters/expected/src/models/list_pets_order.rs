use crate::runtime::json;

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsOrder {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ListPetsOrder {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::MinusCreatedAt => "-created_at",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListPetsOrder {
    fn from(value: &str) -> Self {
        match value {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::MinusCreatedAt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ListPetsOrder);
