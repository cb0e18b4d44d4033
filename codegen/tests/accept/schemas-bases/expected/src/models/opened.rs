use crate::runtime::{DateTime, json};

/// The schema `Opened`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Opened {
    pub r#type: OpenedType,
    pub at: Option<DateTime>,
    pub by: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Opened {
    /// A value of the required properties.
    #[must_use]
    pub fn new(r#type: impl Into<OpenedType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

json::object!(Opened {
    r#type: required "type",
    at: optional "at",
    by: optional "by",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenedType {
    /// `opened`
    Opened,
    /// `closed`
    Closed,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(OpenedType {
    Opened = "opened",
    Closed = "closed",
});
