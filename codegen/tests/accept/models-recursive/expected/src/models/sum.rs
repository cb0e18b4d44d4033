use crate::runtime::json;

/// The schema `Sum`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sum {
    pub left: Box<super::Expression>,
    pub right: Box<super::Expression>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Sum {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        left: impl Into<super::Expression>,
        right: impl Into<super::Expression>,
    ) -> Self {
        Self {
            left: Box::new(left.into()),
            right: Box::new(right.into()),
            ..json::Read::blank()
        }
    }
}

json::object!(Sum {
    left: required "left",
    right: required "right",
    ..unknown_members
});
