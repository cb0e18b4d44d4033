use crate::runtime::{Nullable, OrNull, json};

/// The schema `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// Always `square`.
    pub kind: String,
    pub choice: Nullable<SquareChoice>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Square {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "square".to_owned(),
            ..json::Read::blank()
        }
    }

    /// Sets `choice`; `None` is null.
    #[must_use]
    pub fn choice<How>(mut self, choice: impl OrNull<SquareChoice, How>) -> Self {
        self.choice = Nullable::from(OrNull::or_null(choice));
        self
    }

    /// Sets `choice` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_choice(mut self) -> Self {
        self.choice = Nullable::Null;
        self
    }
}

impl Default for Square {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Square {
    kind: required "kind",
    choice: optional "choice",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareChoice {
    /// `one`
    One,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(SquareChoice {
    One = "one",
});
