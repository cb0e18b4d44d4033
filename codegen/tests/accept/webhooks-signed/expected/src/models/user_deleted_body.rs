use crate::runtime::json;

/// The schema `UserDeletedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDeletedBody {
    /// The property `type`.
    pub r#type: super::UserDeletedType,
    /// The property `id`.
    pub id: String,
}

impl UserDeletedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::UserDeletedType>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

json::object!(UserDeletedBody {
    r#type: required "type",
    id: required "id",
});
