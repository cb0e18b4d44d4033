use crate::runtime::json;

/// The schema `Cow`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cow {
    /// Always `Cow`.
    pub kind: Option<String>,
    pub milk: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Cow {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `kind`, which has one value only.
    #[must_use]
    #[inline]
    pub fn kind(mut self) -> Self {
        self.kind = Some("Cow".to_owned());
        self
    }

    #[must_use]
    #[inline]
    pub fn milk(mut self, milk: i64) -> Self {
        self.milk = Some(milk);
        self
    }
}

json::object!(Cow {
    kind: optional "kind",
    milk: optional "milk",
    ..unknown_members
});
