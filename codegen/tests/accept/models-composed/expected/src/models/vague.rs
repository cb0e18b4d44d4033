use crate::runtime::json;

/// The schema `Vague`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Vague {
    pub known: Option<String>,
    pub what: json::Value,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Vague {
    /// A value of the required properties.
    #[must_use]
    pub fn new(what: impl Into<json::Value>) -> Self {
        Self {
            what: what.into(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn known(mut self, known: impl Into<String>) -> Self {
        self.known = Some(known.into());
        self
    }
}

json::object!(Vague {
    known: optional "known",
    what: required "what",
    ..unknown_members
});
