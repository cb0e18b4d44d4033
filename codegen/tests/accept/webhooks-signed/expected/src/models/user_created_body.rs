use crate::runtime::json;

/// The schema `UserCreatedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCreatedBody {
    /// The property `type`.
    pub r#type: super::UserCreatedBodyType,
    /// The property `id`.
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UserCreatedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::UserCreatedBodyType>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(UserCreatedBody {
    r#type: required "type",
    id: required "id",
    ..unknown_members
});
