use crate::runtime::json;

/// The schema `Ping`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// Always `ping`.
    pub role: PingRole,
    pub note: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Ping {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            role: PingRole::Ping,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl Default for Ping {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Ping {
    role: required "role",
    note: optional "note",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PingRole {
    /// `ping`
    Ping,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(PingRole {
    Ping = "ping",
});
