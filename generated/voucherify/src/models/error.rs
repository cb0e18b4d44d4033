use crate::runtime::{Nullable, OrNull, json};

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

    /// Sets `code`; `None` is null.
    #[must_use]
    pub fn code(mut self, code: impl Into<Option<i64>>) -> Self {
        self.code = Nullable::from(code.into());
        self
    }

    /// Sets `code` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_code(mut self) -> Self {
        self.code = Nullable::Null;
        self
    }

    /// Sets `key`; `None` is null.
    #[must_use]
    pub fn key<How>(mut self, key: impl OrNull<String, How>) -> Self {
        self.key = Nullable::from(OrNull::or_null(key));
        self
    }

    /// Sets `key` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_key(mut self) -> Self {
        self.key = Nullable::Null;
        self
    }

    /// Sets `message`; `None` is null.
    #[must_use]
    pub fn message<How>(mut self, message: impl OrNull<String, How>) -> Self {
        self.message = Nullable::from(OrNull::or_null(message));
        self
    }

    /// Sets `message` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_message(mut self) -> Self {
        self.message = Nullable::Null;
        self
    }

    /// Sets `details`; `None` is null.
    #[must_use]
    pub fn details<How>(mut self, details: impl OrNull<String, How>) -> Self {
        self.details = Nullable::from(OrNull::or_null(details));
        self
    }

    /// Sets `details` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_details(mut self) -> Self {
        self.details = Nullable::Null;
        self
    }

    /// Sets `request_id`; `None` is null.
    #[must_use]
    pub fn request_id<How>(mut self, request_id: impl OrNull<String, How>) -> Self {
        self.request_id = Nullable::from(OrNull::or_null(request_id));
        self
    }

    /// Sets `request_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_request_id(mut self) -> Self {
        self.request_id = Nullable::Null;
        self
    }

    /// Sets `resource_id`; `None` is null.
    #[must_use]
    pub fn resource_id<How>(mut self, resource_id: impl OrNull<String, How>) -> Self {
        self.resource_id = Nullable::from(OrNull::or_null(resource_id));
        self
    }

    /// Sets `resource_id` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_resource_id(mut self) -> Self {
        self.resource_id = Nullable::Null;
        self
    }

    /// Sets `resource_type`; `None` is null.
    #[must_use]
    pub fn resource_type<How>(
        mut self,
        resource_type: impl OrNull<String, How>,
    ) -> Self {
        self.resource_type = Nullable::from(OrNull::or_null(resource_type));
        self
    }

    /// Sets `resource_type` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_resource_type(mut self) -> Self {
        self.resource_type = Nullable::Null;
        self
    }

    /// Sets `error`; `None` is null.
    #[must_use]
    pub fn error<How>(mut self, error: impl OrNull<ErrorError, How>) -> Self {
        self.error = Nullable::from(OrNull::or_null(error));
        self
    }

    /// Sets `error` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_error(mut self) -> Self {
        self.error = Nullable::Null;
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

    /// Sets `message`; `None` is null.
    #[must_use]
    pub fn message<How>(mut self, message: impl OrNull<String, How>) -> Self {
        self.message = Nullable::from(OrNull::or_null(message));
        self
    }

    /// Sets `message` to null, which is something else than to leave it out.
    #[must_use]
    #[inline]
    pub fn clear_message(mut self) -> Self {
        self.message = Nullable::Null;
        self
    }
}

json::object!(ErrorError {
    message: optional "message",
    ..unknown_members
});
