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

json::string_enum!(ParameterOrderCreatedAt {
    CreatedAt = "created_at",
    MinusCreatedAt = "-created_at",
});
