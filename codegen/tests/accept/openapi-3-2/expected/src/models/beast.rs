use crate::runtime::json;

/// The schema `Beast`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Beast {
    pub kind: Option<String>,
    pub claws: i64,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Beast {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(claws: i64) -> Self {
        Self {
            claws,
            ..json::Read::blank()
        }
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

json::object!(Beast {
    kind: optional "kind",
    claws: required "claws",
    ..unknown_members
});
