use crate::runtime::json;

/// The schema `Right`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Right {
    /// The property `left`.
    pub left: Option<Box<super::Left>>,
}

impl Right {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, left: impl Into<super::Left>) -> Self {
        self.left = Some(Box::new(left.into()));
        self
    }
}

json::object!(Right {
    left: optional "left",
});
