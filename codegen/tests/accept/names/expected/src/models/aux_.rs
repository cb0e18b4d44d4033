use crate::runtime::json;

/// The schema `aux`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Aux {
    /// The property `aux`.
    pub aux: Option<String>,
}

impl Aux {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `aux`.
    #[must_use]
    pub fn aux(mut self, aux: impl Into<String>) -> Self {
        self.aux = Some(aux.into());
        self
    }
}

json::object!(Aux {
    aux: optional "aux",
});
