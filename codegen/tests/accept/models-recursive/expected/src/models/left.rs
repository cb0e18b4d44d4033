use crate::runtime::json;

/// The schema `Left`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Left {
    /// The property `right`.
    pub right: Option<Box<super::Right>>,
}

impl Left {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, right: impl Into<super::Right>) -> Self {
        self.right = Some(Box::new(right.into()));
        self
    }
}

json::object!(Left {
    right: optional "right",
});
