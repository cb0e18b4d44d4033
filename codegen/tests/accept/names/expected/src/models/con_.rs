use crate::runtime::json;

/// The schema `con`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Con {
    pub aux: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Con {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn aux(mut self, aux: impl Into<String>) -> Self {
        self.aux = Some(aux.into());
        self
    }
}

json::object!(Con {
    aux: optional "aux",
    ..unknown_members
});
