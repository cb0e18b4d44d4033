use crate::runtime::json;

/// Good
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultGood {
    /// The property `ok`.
    ///
    /// Always.
    pub ok: Option<bool>,
    /// The property `value`.
    pub value: Option<String>,
}

impl ResultGood {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ok`, which has one value only.
    #[must_use]
    #[inline]
    pub fn ok(mut self) -> Self {
        self.ok = Some(true);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

json::object!(ResultGood {
    ok: optional "ok",
    value: optional "value",
});
