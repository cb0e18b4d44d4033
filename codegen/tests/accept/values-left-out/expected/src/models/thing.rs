use crate::runtime::{IntoList, Nullable, OrNull, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// Default: `null`.
    pub name: Nullable<ThingName>,
    pub anything: Option<json::Value>,
    pub list: Option<Vec<json::Value>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`; `None` is null.
    #[must_use]
    pub fn name<How>(mut self, name: impl OrNull<ThingName, How>) -> Self {
        self.name = Nullable::from(OrNull::or_null(name));
        self
    }

    /// Sets `name` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_name(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }

    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    #[must_use]
    pub fn list<How>(mut self, list: impl IntoList<json::Value, How>) -> Self {
        self.list = Some(IntoList::into_list(list));
        self
    }
}

json::object!(Thing {
    name: optional "name",
    anything: optional "anything",
    list: optional "list",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingName {
    /// `a`
    A,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ThingName {
    A = "a",
});
