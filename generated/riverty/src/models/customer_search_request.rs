use crate::runtime::json;

/// A search for one value in one column.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSearchRequest {
    /// Text to look for.
    pub search_value: Option<String>,
    /// Column to look in.
    pub search_column: Option<super::CustomerColumn>,
}

impl CustomerSearchRequest {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `searchValue`.
    #[must_use]
    pub fn search_value(mut self, search_value: impl Into<String>) -> Self {
        self.search_value = Some(search_value.into());
        self
    }

    /// Sets `searchColumn`.
    #[must_use]
    pub fn search_column(
        mut self,
        search_column: impl Into<super::CustomerColumn>,
    ) -> Self {
        self.search_column = Some(search_column.into());
        self
    }
}

json::object!(CustomerSearchRequest {
    search_value: optional "searchValue",
    search_column: optional "searchColumn",
});
