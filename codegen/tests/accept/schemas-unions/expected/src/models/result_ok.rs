use crate::runtime::json;

/// Good
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultOk {
    /// The property `ok`.
    ///
    /// Always.
    pub ok: Option<bool>,
    /// The property `value`.
    pub value: Option<String>,
}

impl ResultOk {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `ok`.
    #[must_use]
    #[inline]
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

json::object!(ResultOk {
    ok: optional "ok",
    value: optional "value",
});
