use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// A problem report after RFC 7807. Some codes come with further members, such as `missing`, `invalid`
/// and `immutable` for a bad body, `valid_status` for a wrong status, or `retry_after` for too many
/// requests.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// Short code of the kind of error, in the format planned for the next major version.
    pub code: Option<String>,
    /// What went wrong in this case.
    pub detail: Option<String>,
    /// HTTP status.
    pub status: Option<i64>,
    /// Name of the kind of error.
    pub title: Option<String>,
    /// URI that names the kind of error.
    pub r#type: Option<String>,
    /// Members that the schema does not name.
    pub additional_properties: BTreeMap<String, json::Value>,
}

impl Error {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    #[must_use]
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets the members that the schema does not name.
    #[must_use]
    pub fn additional_properties<How>(
        mut self,
        additional_properties: impl IntoMap<json::Value, How>,
    ) -> Self {
        self.additional_properties = IntoMap::into_map(additional_properties);
        self
    }
}

json::object!(Error {
    code: optional "code",
    detail: optional "detail",
    status: optional "status",
    title: optional "title",
    r#type: optional "type",
    ..additional_properties
});
