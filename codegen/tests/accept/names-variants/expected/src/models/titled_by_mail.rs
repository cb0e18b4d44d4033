use crate::runtime::json;

/// By mail
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TitledByMail {
    /// The property `to`.
    pub to: Option<String>,
}

impl TitledByMail {
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

json::object!(TitledByMail {
    to: optional "to",
});
