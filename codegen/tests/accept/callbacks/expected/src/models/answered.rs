use crate::runtime::json;

/// The schema `Answered`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Answered {
    /// The property `data`.
    pub data: Option<super::AnsweredData>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Answered {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<super::AnsweredData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

json::object!(Answered {
    data: optional "data",
    ..unknown_members
});
