use crate::runtime::json;

/// The schema `BothAllOfN0`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BothAllOfN0 {
    pub message: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl BothAllOfN0 {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

json::object!(BothAllOfN0 {
    message: optional "message",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BothAllOfN1Size {
    /// `s`
    S,
    /// `l`
    L,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(BothAllOfN1Size {
    S = "s",
    L = "l",
});
