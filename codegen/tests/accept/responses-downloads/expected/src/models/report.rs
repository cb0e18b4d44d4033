use crate::runtime::json;

/// The schema `GetReportResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetReportResponse {
    pub eta: Option<i64>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl GetReportResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    #[inline]
    pub fn eta(mut self, eta: i64) -> Self {
        self.eta = Some(eta);
        self
    }
}

json::object!(GetReportResponse {
    eta: optional "eta",
    ..unknown_members
});
