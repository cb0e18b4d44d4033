use crate::runtime::json;

/// The schema `Log`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Log {
    pub last: super::Event,
    /// With words of its own.
    pub described: Option<super::Event>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Log {
    /// A value of the required properties.
    #[must_use]
    pub fn new(last: impl Into<super::Event>) -> Self {
        Self {
            last: last.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn described(mut self, described: impl Into<super::Event>) -> Self {
        self.described = Some(described.into());
        self
    }
}

json::object!(Log {
    last: required "last",
    described: optional "described",
    ..unknown_members
});
