use crate::runtime::json;

/// The schema `Event`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Event {
    pub event: Option<String>,
    pub id: Option<String>,
    pub retry: Option<i64>,
    pub data: Option<String>,
    pub extra: Option<EventExtra>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Event {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.event = Some(event.into());
        self
    }

    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn retry(mut self, retry: i64) -> Self {
        self.retry = Some(retry);
        self
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    #[must_use]
    pub fn extra(mut self, extra: impl Into<EventExtra>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

json::object!(Event {
    event: optional "event",
    id: optional "id",
    retry: optional "retry",
    data: optional "data",
    extra: optional "extra",
    ..unknown_members
});

/// The schema `EventExtra`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventExtra {
    pub a: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl EventExtra {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

json::object!(EventExtra {
    a: optional "a",
    ..unknown_members
});
