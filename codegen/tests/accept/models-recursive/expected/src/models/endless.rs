use crate::runtime::json;

/// The schema `Endless`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Endless {
    /// The property `more`.
    ///
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

    /// Sets `more`.
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
