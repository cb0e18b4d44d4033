use crate::runtime::json;

/// The schema `Oval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oval {
    /// The property `kind`.
    pub kind: String,
}

impl Oval {
    /// A value of the required properties.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into() }
    }
}

json::object!(Oval {
    kind: required "kind",
});
