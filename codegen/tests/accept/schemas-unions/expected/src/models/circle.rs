use crate::runtime::json;

/// The schema `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    /// Always `circle`.
    pub form: String,
    pub r: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Circle {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "circle".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn r(mut self, r: f64) -> Self {
        self.r = Some(r);
        self
    }
}

impl Default for Circle {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Circle {
    form: required "form",
    r: optional "r",
    ..unknown_members
});
