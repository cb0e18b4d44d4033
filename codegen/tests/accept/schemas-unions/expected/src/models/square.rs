use crate::runtime::json;

/// The schema `Square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    /// The property `form`.
    ///
    /// Always `square`.
    pub form: String,
    /// The property `side`.
    pub side: Option<f64>,
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

    /// Sets `side`.
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
});
