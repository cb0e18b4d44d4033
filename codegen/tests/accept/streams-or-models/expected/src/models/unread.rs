use crate::runtime::json;

/// The schema `PostUnreadBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PostUnreadBody {
    /// Whether to send server-sent events.
    pub stream: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl PostUnreadBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

json::object!(PostUnreadBody {
    stream: optional "stream",
    ..unknown_members
});
