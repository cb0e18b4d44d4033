use crate::runtime::json;

/// The schema `SendPartsBodyData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SendPartsBodyData {
    /// The property `a`.
    pub a: Option<i64>,
}

impl SendPartsBodyData {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `a`.
    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(SendPartsBodyData {
    a: optional "a",
});
