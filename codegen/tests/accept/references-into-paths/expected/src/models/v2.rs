use crate::runtime::json;

/// The schema `V2AccountKeysIdGetN200Key`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct V2AccountKeysIdGetN200Key {
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl V2AccountKeysIdGetN200Key {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

json::object!(V2AccountKeysIdGetN200Key {
    id: optional "id",
    name: optional "name",
    ..unknown_members
});
