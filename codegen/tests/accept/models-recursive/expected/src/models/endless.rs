use crate::runtime::json;

/// The schema `Endless`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Endless {
    /// Required, but an `Option` since its type requires this one in turn: without it, a response is refused.
    pub more: Option<Box<Endless>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Endless {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn more(mut self, more: impl Into<Endless>) -> Self {
        self.more = Some(Box::new(more.into()));
        self
    }
}

json::object!(Endless {
    more: endless "more",
    ..unknown_members
});
