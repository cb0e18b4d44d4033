use crate::runtime::json;

/// The schema `InNull`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InNull {
    /// The property `more`.
    pub more: Option<Box<InNull>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl InNull {
    /// A value of the required properties.
    #[must_use]
    pub fn new(more: impl Into<Option<Box<InNull>>>) -> Self {
        Self {
            more: more.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(InNull {
    more: required "more",
    ..unknown_members
});
