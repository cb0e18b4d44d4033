use crate::runtime::json;

/// The schema `UserDeletedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDeletedBody {
    /// The property `type`.
    ///
    /// Always `user.deleted`.
    pub r#type: super::UserDeletedBodyType,
    /// The property `id`.
    pub id: String,
}

impl UserDeletedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: super::UserDeletedBodyType::UserDeleted,
        }
    }
}

json::object!(UserDeletedBody {
    r#type: required "type",
    id: required "id",
});
