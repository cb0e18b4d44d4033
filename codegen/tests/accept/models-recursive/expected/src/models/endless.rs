use crate::runtime::json;

/// The schema `Endless`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Endless {
    /// The property `more`.
    pub more: Box<Endless>,
}

impl Endless {
    /// A value of the required properties.
    #[must_use]
    pub fn new(more: impl Into<Endless>) -> Self {
        Self {
            more: Box::new(more.into()),
        }
    }
}

json::object!(Endless {
    more: required "more",
});
