use crate::runtime::json;

/// The schema `Answered`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Answered {
    pub data: Option<AnsweredData>,
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

    #[must_use]
    pub fn data(mut self, data: impl Into<AnsweredData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

json::object!(Answered {
    data: optional "data",
    ..unknown_members
});

/// The schema `AnsweredData`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AnsweredData {
    /// Always `call.answered`.
    pub event_type: Option<AnsweredEventType>,
    pub by: Option<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl AnsweredData {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `event_type`, which has one value only.
    #[must_use]
    #[inline]
    pub fn event_type(mut self) -> Self {
        self.event_type = Some(AnsweredEventType::CallAnswered);
        self
    }

    #[must_use]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

json::object!(AnsweredData {
    event_type: optional "event_type",
    by: optional "by",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnsweredEventType {
    /// `call.answered`
    CallAnswered,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(AnsweredEventType {
    CallAnswered = "call.answered",
});
