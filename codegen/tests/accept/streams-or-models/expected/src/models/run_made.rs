use crate::runtime::json;

/// The schema `RunMade`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunMade {
    /// The property `enabled`.
    pub enabled: Option<bool>,
    /// The property `event`.
    ///
    /// Always `run.made`.
    pub event: super::RunMadeEvent,
    /// The property `data`.
    pub data: super::Run,
}

impl RunMade {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Run>) -> Self {
        Self {
            data: data.into(),
            event: super::RunMadeEvent::RunMade,
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
});
