use crate::runtime::json;

/// The schema `ReplacePetsBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplacePetsBody {
    pub all: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ReplacePetsBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
}

json::object!(ReplacePetsBody {
    all: optional "all",
    ..unknown_members
});
