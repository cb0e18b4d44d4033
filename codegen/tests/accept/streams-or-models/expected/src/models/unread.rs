use crate::runtime::json;

/// The schema `PostUnreadBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PostUnreadBody {
    /// Whether to send server-sent events.
    pub stream: Option<bool>,
}

impl PostUnreadBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `stream`.
    #[must_use]
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

json::object!(PostUnreadBody {
    stream: optional "stream",
});
