use crate::runtime::json;

/// By phone
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TitledByPhone {
    /// The property `to`.
    pub to: Option<String>,
}

impl TitledByPhone {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }
}

json::object!(TitledByPhone {
    to: optional "to",
});
