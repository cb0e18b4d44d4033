use crate::runtime::json;

/// The schema `HolderPerson`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HolderPerson {
    /// The property `name`.
    pub name: String,
    /// The property `age`.
    pub age: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl HolderPerson {
    /// A value of the required properties.
    #[must_use]
    pub fn new(name: impl Into<String>, age: i64) -> Self {
        Self {
            name: name.into(),
            age,
            ..json::Read::blank()
        }
    }
}

json::object!(HolderPerson {
    name: required "name",
    age: required "age",
    ..unknown_members
});
