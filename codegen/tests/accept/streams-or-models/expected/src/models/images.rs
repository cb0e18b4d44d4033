use crate::runtime::json;

/// The schema `CreateImagesBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateImagesBody {
    pub partial: Option<bool>,
    pub stream: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl CreateImagesBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn partial(mut self, partial: bool) -> Self {
        self.partial = Some(partial);
        self
    }

    #[must_use]
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

json::object!(CreateImagesBody {
    partial: optional "partial",
    stream: optional "stream",
    ..unknown_members
});
