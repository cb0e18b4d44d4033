use crate::runtime::json;

/// The schema `DialBody`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DialBody {
    pub to: String,
    pub callback_url: String,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl DialBody {
    /// A value of the required properties.
    #[must_use]
    pub fn new(to: impl Into<String>, callback_url: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            callback_url: callback_url.into(),
            ..json::Read::blank()
        }
    }
}

json::object!(DialBody {
    to: required "to",
    callback_url: required "callbackUrl",
    ..unknown_members
});

/// The schema `DialCallAnsweredAnswer`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallAnsweredAnswer {
    pub record: Option<bool>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "webhooks")]
impl DialCallAnsweredAnswer {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn record(mut self, record: bool) -> Self {
        self.record = Some(record);
        self
    }
}

#[cfg(feature = "webhooks")]
json::object!(DialCallAnsweredAnswer {
    record: optional "record",
    ..unknown_members
});

/// The schema `DialCallEndedBody`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedBody {
    pub data: Option<DialCallEndedData>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "webhooks")]
impl DialCallEndedBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn data(mut self, data: impl Into<DialCallEndedData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

#[cfg(feature = "webhooks")]
json::object!(DialCallEndedBody {
    data: optional "data",
    ..unknown_members
});

/// The schema `DialCallEndedData`.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedData {
    /// Always `call.ended`.
    pub event_type: Option<DialCallEndedEventType>,
    pub seconds: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

#[cfg(feature = "webhooks")]
impl DialCallEndedData {
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
        self.event_type = Some(DialCallEndedEventType::CallEnded);
        self
    }

    #[must_use]
    #[inline]
    pub fn seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }
}

#[cfg(feature = "webhooks")]
json::object!(DialCallEndedData {
    event_type: optional "event_type",
    seconds: optional "seconds",
    ..unknown_members
});

/// One of some known values, or another that the server may add.
#[cfg(feature = "webhooks")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DialCallEndedEventType {
    /// `call.ended`
    CallEnded,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

#[cfg(feature = "webhooks")]
json::string_enum!(DialCallEndedEventType {
    CallEnded = "call.ended",
});
