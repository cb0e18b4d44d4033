use crate::runtime::json;

/// Sort orders of the customers list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrderListCustomers {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// `-updated_at`
    MinusUpdatedAt,
    /// `source_id`
    SourceId,
    /// `-source_id`
    MinusSourceId,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ParameterOrderListCustomers {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::MinusCreatedAt => "-created_at",
            Self::UpdatedAt => "updated_at",
            Self::MinusUpdatedAt => "-updated_at",
            Self::SourceId => "source_id",
            Self::MinusSourceId => "-source_id",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterOrderListCustomers {
    fn from(value: &str) -> Self {
        match value {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::MinusCreatedAt,
            "updated_at" => Self::UpdatedAt,
            "-updated_at" => Self::MinusUpdatedAt,
            "source_id" => Self::SourceId,
            "-source_id" => Self::MinusSourceId,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ParameterOrderListCustomers);
