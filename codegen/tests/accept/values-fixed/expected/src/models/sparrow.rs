use crate::runtime::json;

/// The schema `Sparrow`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sparrow {
    /// The property `kind`.
    ///
    /// Always `sparrow`.
    pub kind: String,
    /// The property `grams`.
    pub grams: i64,
}

impl Sparrow {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new(grams: i64) -> Self {
        Self {
            grams,
            kind: "sparrow".to_owned(),
        }
    }
}

json::object!(Sparrow {
    kind: required "kind",
    grams: required "grams",
});
