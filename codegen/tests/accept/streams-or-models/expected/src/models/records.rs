use crate::runtime::{IntoList, json};

/// The schema `ListRecordsResponse`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRecordsResponse {
    pub records: Option<Vec<super::Image>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ListRecordsResponse {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn records<How>(mut self, records: impl IntoList<super::Image, How>) -> Self {
        self.records = Some(IntoList::into_list(records));
        self
    }
}

json::object!(ListRecordsResponse {
    records: optional "records",
    ..unknown_members
});
