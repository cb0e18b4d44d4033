use crate::runtime::json;

/// Sort orders of the activity list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrderCreatedAt {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ParameterOrderCreatedAt {
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

impl From<&str> for ParameterOrderCreatedAt {
    fn from(value: &str) -> Self {
        match value {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::MinusCreatedAt,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ParameterOrderCreatedAt);
