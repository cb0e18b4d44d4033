use crate::runtime::json;

/// The schema `Not`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Not {
    pub not: Box<super::Expression>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Not {
    /// A value of the required properties.
    #[must_use]
    pub fn new(not: impl Into<super::Expression>) -> Self {
        Self {
            not: Box::new(not.into()),
            ..json::Read::blank()
        }
    }
}

json::object!(Not {
    not: required "not",
    ..unknown_members
});
