use crate::runtime::json;

/// The schema `Oval`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Oval {
    /// Always `oval`.
    pub form: String,
    pub a: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Oval {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "oval".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: f64) -> Self {
        self.a = Some(a);
        self
    }
}

impl Default for Oval {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Oval {
    form: required "form",
    a: optional "a",
    ..unknown_members
});
