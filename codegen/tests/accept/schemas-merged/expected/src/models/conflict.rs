use crate::runtime::json;

/// The schema `Conflict`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Conflict {
    pub value: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Conflict {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn value(mut self, value: bool) -> Self {
        self.value = Some(value);
        self
    }
}

json::object!(Conflict {
    value: optional "value",
    ..unknown_members
});
