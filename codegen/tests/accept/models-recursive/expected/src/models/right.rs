use crate::runtime::json;

/// The schema `Right`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Right {
    pub left: Option<Box<super::Left>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Right {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn left(mut self, left: impl Into<super::Left>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }
}

json::object!(Right {
    left: optional "left",
    ..unknown_members
});
