use crate::runtime::json;

/// The schema `DialCallEndedBody`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DialCallEndedBody {
    /// The property `data`.
    pub data: Option<super::DialCallEndedData>,
}

impl DialCallEndedBody {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<super::DialCallEndedData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

json::object!(DialCallEndedBody {
    data: optional "data",
});
