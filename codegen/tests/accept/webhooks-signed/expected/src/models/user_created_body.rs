use crate::runtime::json;

/// The schema `UserCreatedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCreatedBody {
    /// The property `type`.
    pub r#type: super::UserCreatedType,
    /// The property `id`.
    pub id: String,
}

impl UserCreatedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::UserCreatedType>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

json::object!(UserCreatedBody {
    r#type: required "type",
    id: required "id",
});
