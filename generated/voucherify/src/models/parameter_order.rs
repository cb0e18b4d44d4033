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

json::string_enum!(ParameterOrder {
    CreatedAt = "created_at",
    MinusCreatedAt = "-created_at",
    UpdatedAt = "updated_at",
    MinusUpdatedAt = "-updated_at",
    Type = "type",
    MinusType = "-type",
    Code = "code",
    MinusCode = "-code",
    Campaign = "campaign",
    MinusCampaign = "-campaign",
    Category = "category",
    MinusCategory = "-category",
});
