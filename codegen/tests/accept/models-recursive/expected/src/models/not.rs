use crate::runtime::json;

/// The schema `Not`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Not {
    /// The property `not`.
    pub not: Box<super::Expression>,
}

impl Not {
    /// A value of the required properties.
    #[must_use]
    pub fn new(not: impl Into<super::Expression>) -> Self {
        Self { not: Box::new(not.into()) }
    }
}

json::object!(Not {
    not: required "not",
});
