use crate::runtime::{Nullable, json};

/// What went wrong with a request.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// The HTTP status again.
    pub code: Nullable<i64>,
    /// A short name of the fault, meant for programs.
    pub key: Nullable<String>,
    /// The fault in a few words.
    pub message: Nullable<String>,
    /// The fault in full.
    pub details: Nullable<String>,
    /// Id of the request, to be quoted to support.
    pub request_id: Nullable<String>,
    /// Id of the record concerned.
    pub resource_id: Nullable<String>,
    /// Kind of the record concerned.
    pub resource_type: Nullable<String>,
    /// The text that a validation rule of the project carries for this case.
    pub error: Nullable<ErrorError>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl Error {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `code`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    #[inline]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Nullable::Value(code);
        self
    }

    /// Sets `key`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Nullable::Value(key.into());
        self
    }

    /// Sets `message`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Nullable::Value(message.into());
        self
    }

    /// Sets `details`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Nullable::Value(details.into());
        self
    }

    /// Sets `request_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Nullable::Value(request_id.into());
        self
    }

    /// Sets `resource_id`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Nullable::Value(resource_id.into());
        self
    }

    /// Sets `resource_type`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn resource_type(mut self, resource_type: impl Into<String>) -> Self {
        self.resource_type = Nullable::Value(resource_type.into());
        self
    }

    /// Sets `error`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn error(mut self, error: impl Into<ErrorError>) -> Self {
        self.error = Nullable::Value(error.into());
        self
    }
}

json::object!(Error {
    code: optional "code",
    key: optional "key",
    message: optional "message",
    details: optional "details",
    request_id: optional "request_id",
    resource_id: optional "resource_id",
    resource_type: optional "resource_type",
    error: optional "error",
    ..unknown_members
});

/// The text that a validation rule carries.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorError {
    /// The text as entered with the rule.
    pub message: Nullable<String>,
    /// Members beside these, and values that these cannot hold, kept to be sent back.
    pub unknown_members: json::Unknown,
}

impl ErrorError {
    /// An empty value: every property is optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets `message`. To send null, assign `Nullable::Null` to the field.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Nullable::Value(message.into());
        self
    }
}

json::object!(ErrorError {
    message: optional "message",
    ..unknown_members
});
