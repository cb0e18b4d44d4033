use crate::runtime::json;

/// The schema `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// Always `square`.
    pub form: String,
    pub side: Option<f64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Square {
    /// A value of the required properties.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self {
            form: "square".to_owned(),
            ..json::Read::blank()
        }
    }

    #[must_use]
    #[inline]
    pub fn side(mut self, side: f64) -> Self {
        self.side = Some(side);
        self
    }
}

impl Default for Square {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

json::object!(Square {
    form: required "form",
    side: optional "side",
    ..unknown_members
});
