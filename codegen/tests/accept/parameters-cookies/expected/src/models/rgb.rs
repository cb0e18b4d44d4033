use crate::runtime::json;

/// The schema `Rgb`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Rgb {
    pub r: Option<i64>,
    pub g: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Rgb {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn r(mut self, r: i64) -> Self {
        self.r = Some(r);
        self
    }

    #[must_use]
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }
}

json::object!(Rgb {
    r: optional "r",
    g: optional "g",
    ..unknown_members
});
