use crate::runtime::{collect, json};

/// The schema `ListRecordsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRecordsResponse {
    /// The property `records`.
    pub records: Option<Vec<super::Image>>,
}

impl ListRecordsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `records`.
    #[must_use]
    pub fn records(
        mut self,
        records: impl IntoIterator<Item = impl Into<super::Image>>,
    ) -> Self {
        self.records = Some(collect::list(records));
        self
    }
}

json::object!(ListRecordsResponse {
    records: optional "records",
});
