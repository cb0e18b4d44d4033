use crate::runtime::json;

/// The schema `Snake`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Snake {
    /// The property `kind`.
    pub kind: super::SnakeKind,
}

impl Snake {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<super::SnakeKind>) -> Self {
        Self { kind: kind.into() }
    }
}

json::object!(Snake {
    kind: required "kind",
});
