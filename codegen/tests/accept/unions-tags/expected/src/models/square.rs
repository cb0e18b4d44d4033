use crate::runtime::json;

/// The schema `Square`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Square {
    /// Always `square`.
    pub form: Option<String>,
    pub side: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Square {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `form`, which has one value only.
    #[must_use]
    #[inline]
    pub fn form(mut self) -> Self {
        self.form = Some("square".to_owned());
        self
    }

    #[must_use]
    #[inline]
    pub fn side(mut self, side: i64) -> Self {
        self.side = Some(side);
        self
    }
}

json::object!(Square {
    form: optional "form",
    side: optional "side",
    ..unknown_members
});
