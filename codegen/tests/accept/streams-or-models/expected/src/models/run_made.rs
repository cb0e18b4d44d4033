use crate::runtime::json;

/// The schema `RunMade`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunMade {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `event`.
    pub event: super::RunMadeEvent,
    /// The property `data`.
    pub data: super::Run,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl RunMade {
    /// A value of the required properties.
    #[must_use]
    pub fn new(
        event: impl Into<super::RunMadeEvent>,
        data: impl Into<super::Run>,
    ) -> Self {
        Self {
            event: event.into(),
            data: data.into(),
            ..json::Read::blank()
        }
    }

    /// Sets `enabled`.
    #[must_use]
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

json::object!(RunMade {
    enabled: optional "enabled",
    event: required "event",
    data: required "data",
    ..unknown_members
});
