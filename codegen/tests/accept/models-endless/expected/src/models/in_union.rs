use crate::runtime::json;

/// The schema `InUnion`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InUnion {
    /// The property `choice`.
    pub choice: Box<super::InUnionChoice>,
}

impl InUnion {
    /// A value of the required properties.
    #[must_use]
    pub fn new(choice: impl Into<super::InUnionChoice>) -> Self {
        Self {
            choice: Box::new(choice.into()),
        }
    }
}

json::object!(InUnion {
    choice: required "choice",
});
