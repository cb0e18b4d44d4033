use crate::runtime::json;

/// The schema `RunFault`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RunFault {
    /// The property `event`.
    ///
    /// Always `error`.
    pub event: super::RunFaultEvent,
    /// The property `data`.
    pub data: super::Fault,
}

impl RunFault {
    /// A value of the required properties.
    #[must_use]
    pub fn new(data: impl Into<super::Fault>) -> Self {
        Self {
            data: data.into(),
            event: super::RunFaultEvent::Error,
        }
    }
}

json::object!(RunFault {
    event: required "event",
    data: required "data",
});
