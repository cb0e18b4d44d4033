use crate::runtime::json;

/// The schema `Spare`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Spare {
    pub name: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Spare {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

json::object!(Spare {
    name: optional "name",
    ..unknown_members
});
