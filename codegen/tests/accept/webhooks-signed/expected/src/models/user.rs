use crate::runtime::json;

/// The schema `UserCreatedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserCreatedBody {
    /// Always `user.created`.
    pub r#type: UserCreatedType,
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UserCreatedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: UserCreatedType::UserCreated,
            ..json::Read::blank()
        }
    }
}

json::object!(UserCreatedBody {
    r#type: required "type",
    id: required "id",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserCreatedType {
    /// `user.created`
    UserCreated,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(UserCreatedType {
    UserCreated = "user.created",
});

/// The schema `UserDeletedBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDeletedBody {
    /// Always `user.deleted`.
    pub r#type: UserDeletedType,
    pub id: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl UserDeletedBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: UserDeletedType::UserDeleted,
            ..json::Read::blank()
        }
    }
}

json::object!(UserDeletedBody {
    r#type: required "type",
    id: required "id",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDeletedType {
    /// `user.deleted`
    UserDeleted,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(UserDeletedType {
    UserDeleted = "user.deleted",
});
