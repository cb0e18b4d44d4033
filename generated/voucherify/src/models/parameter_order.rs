use crate::runtime::json;

/// Sort orders of the deprecated activities list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterOrder {
    /// `created_at`
    CreatedAt,
    /// `-created_at`
    MinusCreatedAt,
    /// `updated_at`
    UpdatedAt,
    /// `-updated_at`
    MinusUpdatedAt,
    /// `type`
    Type,
    /// `-type`
    MinusType,
    /// `code`
    Code,
    /// `-code`
    MinusCode,
    /// `campaign`
    Campaign,
    /// `-campaign`
    MinusCampaign,
    /// `category`
    Category,
    /// `-category`
    MinusCategory,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

impl ParameterOrder {
    /// The value as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedAt => "created_at",
            Self::MinusCreatedAt => "-created_at",
            Self::UpdatedAt => "updated_at",
            Self::MinusUpdatedAt => "-updated_at",
            Self::Type => "type",
            Self::MinusType => "-type",
            Self::Code => "code",
            Self::MinusCode => "-code",
            Self::Campaign => "campaign",
            Self::MinusCampaign => "-campaign",
            Self::Category => "category",
            Self::MinusCategory => "-category",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterOrder {
    fn from(value: &str) -> Self {
        match value {
            "created_at" => Self::CreatedAt,
            "-created_at" => Self::MinusCreatedAt,
            "updated_at" => Self::UpdatedAt,
            "-updated_at" => Self::MinusUpdatedAt,
            "type" => Self::Type,
            "-type" => Self::MinusType,
            "code" => Self::Code,
            "-code" => Self::MinusCode,
            "campaign" => Self::Campaign,
            "-campaign" => Self::MinusCampaign,
            "category" => Self::Category,
            "-category" => Self::MinusCategory,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

json::string_enum!(ParameterOrder);
