use crate::runtime::{Nullable, collect, json};

/// The schema `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    ///
    /// Default: `null`.
    pub name: Nullable<ThingName>,
    /// The property `anything`.
    pub anything: Option<json::Value>,
    /// The property `list`.
    pub list: Option<Vec<json::Value>>,
}

impl Thing {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<ThingName>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl Into<json::Value>>,
    ) -> Self {
        self.list = Some(collect::list(list));
        self
    }
}

json::object!(Thing {
    name: optional "name",
    anything: optional "anything",
    list: optional "list",
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
