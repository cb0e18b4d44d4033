use crate::runtime::json;

/// The schema `InUnion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InUnion {
    /// The property `choice`.
    pub choice: Box<super::InUnionChoice>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InUnion {
    /// A value of the required properties.
    #[must_use]
    pub fn new(choice: impl Into<super::InUnionChoice>) -> Self {
        Self {
            choice: Box::new(choice.into()),
            ..json::Read::blank()
        }
    }
}

json::object!(InUnion {
    choice: required "choice",
    ..unknown_members
});
