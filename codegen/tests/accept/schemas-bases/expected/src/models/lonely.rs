use crate::runtime::json;

/// The schema `Lonely`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Lonely {
    pub kind: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Lonely {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

json::object!(Lonely {
    kind: optional "kind",
    ..unknown_members
});
