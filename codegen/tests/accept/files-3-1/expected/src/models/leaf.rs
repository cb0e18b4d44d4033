use crate::runtime::json;

/// The schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Leaf {
    pub green: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Leaf {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn green(mut self, green: bool) -> Self {
        self.green = Some(green);
        self
    }
}

json::object!(Leaf {
    green: optional "green",
    ..unknown_members
});
