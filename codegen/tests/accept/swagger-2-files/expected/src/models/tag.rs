use crate::runtime::json;

/// The schema `common Tag`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommonTag {
    pub label: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CommonTag {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

json::object!(CommonTag {
    label: optional "label",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(Tag {
    A = "a",
    B = "b",
});
