use crate::runtime::json;

/// The schema `Both`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Both {
    pub message: Option<String>,
    pub size: Option<super::BothAllOfN1Size>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Both {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    #[must_use]
    pub fn size(mut self, size: impl Into<super::BothAllOfN1Size>) -> Self {
        self.size = Some(size.into());
        self
    }
}

json::object!(Both {
    message: optional "message",
    size: optional "size",
    ..unknown_members
});
