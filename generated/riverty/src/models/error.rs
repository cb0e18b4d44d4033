use std::collections::BTreeMap;
use crate::runtime::{IntoMap, json};

/// What went wrong. Further members may occur.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// URI that names the kind of error.
    pub r#type: Option<String>,
    /// Whether the same request may succeed later. A `TECHNICAL_ERROR` can be retried after a pause; after
    /// a `BUSINESS_ERROR` the request must be changed first.
    pub category: Option<ErrorCategory>,
    /// Short text for humans.
    pub title: Option<String>,
    /// The same text as in `title`.
    pub message: Option<String>,
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    #[must_use]
    pub fn category(mut self, category: impl Into<ErrorCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
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
    r#type: optional "type",
    category: optional "category",
    title: optional "title",
    message: optional "message",
    ..additional_properties
});

/// Whether the same request may succeed later. A `TECHNICAL_ERROR` can be retried after a pause; after
/// a `BUSINESS_ERROR` the request must be changed first.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCategory {
    /// `BUSINESS_ERROR`
    BusinessError,
    /// `TECHNICAL_ERROR`
    TechnicalError,
    /// A value that is not known to this version of the crate.
    Unknown(String),
}

json::string_enum!(ErrorCategory {
    BusinessError = "BUSINESS_ERROR",
    TechnicalError = "TECHNICAL_ERROR",
});
