use crate::runtime::json;

/// The schema `UserDeletedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDeletedBody {
    /// The property `type`.
    pub r#type: super::UserDeletedBodyType,
    /// The property `id`.
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UserDeletedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        r#type: impl Into<super::UserDeletedBodyType>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            id: id.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(UserDeletedBody {
    r#type: required "type",
    id: required "id",
    ..unknown_members
});
