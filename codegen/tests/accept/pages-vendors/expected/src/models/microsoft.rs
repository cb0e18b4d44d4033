use crate::runtime::{IntoList, json};

/// The schema `MicrosoftList`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MicrosoftList {
    pub odata_next_link: Option<String>,
    pub value: Option<Vec<String>>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl MicrosoftList {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn odata_next_link(mut self, odata_next_link: impl Into<String>) -> Self {
        self.odata_next_link = Some(odata_next_link.into());
        self
    }

    #[must_use]
    pub fn value<How>(mut self, value: impl IntoList<String, How>) -> Self {
        self.value = Some(IntoList::into_list(value));
        self
    }
}

json::object!(MicrosoftList {
    odata_next_link: optional "odata.nextLink",
    value: optional "value",
    ..unknown_members
});
