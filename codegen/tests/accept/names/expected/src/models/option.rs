use crate::runtime::json;

/// The schema `Option`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Option {
    pub value: ::std::option::Option<String>,
    pub none: ::std::option::Option<bool>,
    pub next: ::std::option::Option<Box<Option>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Option {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn none(mut self, none: bool) -> Self {
        self.none = Some(none);
        self
    }

    #[must_use]
    pub fn next(mut self, next: impl Into<Option>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}

json::object!(Option {
    value: optional "value",
    none: optional "none",
    next: optional "next",
    ..unknown_members
});
