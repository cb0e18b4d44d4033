use crate::runtime::json;

/// The schema `UserCreatedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCreatedBody {
    /// The property `type`.
    ///
    /// Always `user.created`.
    pub r#type: super::UserCreatedBodyType,
    /// The property `id`.
    pub id: String,
}

impl UserCreatedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: super::UserCreatedBodyType::UserCreated,
        }
    }
}

json::object!(UserCreatedBody {
    r#type: required "type",
    id: required "id",
});
