use crate::runtime::json;

/// The schema `Left`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Left {
    pub right: Option<Box<super::Right>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Left {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn right(mut self, right: impl Into<super::Right>) -> Self {
        self.right = Some(Box::new(right.into()));
        self
    }
}

json::object!(Left {
    right: optional "right",
    ..unknown_members
});
