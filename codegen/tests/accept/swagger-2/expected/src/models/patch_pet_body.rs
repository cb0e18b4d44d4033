use crate::runtime::{Nullable, json};

/// The schema `PatchPetBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchPetBody {
    /// The property `name`.
    pub name: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PatchPetBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `name`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }
}

json::object!(PatchPetBody {
    name: optional "name",
    ..unknown_members
});
