use crate::runtime::json;

/// Reached by no operation; so it is always there, and what it holds too.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Event {
    pub stray: Option<super::Stray>,
    pub kind: Option<EventKind>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Event {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn stray(mut self, stray: impl Into<super::Stray>) -> Self {
        self.stray = Some(stray.into());
        self
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<EventKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

json::object!(Event {
    stray: optional "stray",
    kind: optional "kind",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `seen`
    Seen,
    /// `lost`
    Lost,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(EventKind {
    Seen = "seen",
    Lost = "lost",
});
