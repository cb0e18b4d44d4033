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

json::string_enum!(ParameterOrderListCustomers {
    CreatedAt = "created_at",
    MinusCreatedAt = "-created_at",
    UpdatedAt = "updated_at",
    MinusUpdatedAt = "-updated_at",
    SourceId = "source_id",
    MinusSourceId = "-source_id",
});
