//! Why there is no token.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::super::error::{Error, ErrorKind};

/// What an authorization server answered instead of a token (RFC 6749 §5.2, §4.1.2.1).
///
/// The [`Error`] of the call has it as its [`get_ref`](Error::get_ref):
///
/// ```text
/// let refused = error.get_ref().and_then(|cause| cause.downcast_ref::<OAuthError>());
/// if refused.is_some_and(|refused| refused.error() == "invalid_grant") {
///     // The user has to sign in again.
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OAuthError {
    pub(super) error: String,
    pub(super) description: Option<String>,
    pub(super) uri: Option<String>,
    pub(super) status: Option<StatusCode>,
}

impl OAuthError {
    /// The code, such as `invalid_grant`.
    #[must_use]
    pub fn error(&self) -> &str {
        &self.error
    }

    /// What the server says about it, for developers.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// A page about it.
    #[must_use]
    pub fn uri(&self) -> Option<&str> {
        self.uri.as_deref()
    }

    /// The status of the response; none where the browser brought the error.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }
}

impl fmt::Display for OAuthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.error)?;
        match self.description() {
            Some(description) => write!(formatter, " ({description})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for OAuthError {}

/// Why there is no token: copied to every call that waited for it.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    // Boxed, so that a `Result` is hardly larger than its value.
    cause: Box<Cause>,
}

#[derive(Debug, Clone)]
struct Cause {
    message: String,
    said: Option<OAuthError>,
    again: Again,
    pause: Option<Duration>,
}

/// Whether the same request may be sent once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    /// It would fail again.
    Never,
    /// The server may have acted on it: a code or a refresh token may be used up.
    IfHarmless,
    /// The server did not act on it.
    Always,
}

impl Failure {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self::passing(message, Again::Never)
    }

    pub(super) fn passing(message: impl Into<String>, again: Again) -> Self {
        Self { cause: Box::new(Cause { message: message.into(), said: None, again, pause: None }) }
    }

    /// What the server said, in its own terms.
    pub(super) fn said(place: &str, said: OAuthError, again: Again) -> Self {
        let mut failure = Self::passing(format!("{place}: {said}"), again);
        failure.cause.said = Some(said);
        failure
    }

    /// Adds how long the server asks to wait.
    pub(super) fn after(mut self, pause: Option<Duration>) -> Self {
        self.cause.pause = pause;
        self
    }

    /// How long the server asks to wait.
    pub(super) fn pause(&self) -> Option<Duration> {
        self.cause.pause
    }

    /// Whether the server said it in its own terms.
    pub(super) fn is_said(&self) -> bool {
        self.cause.said.is_some()
    }

    /// Whether it may be over the next time.
    pub(super) fn may_pass(&self) -> bool {
        self.cause.again != Again::Never
    }

    /// Whether the same request may be sent once more; `is_harmless` where it may be acted on twice.
    pub(super) fn may_repeat(&self, is_harmless: bool) -> bool {
        match self.cause.again {
            Again::Never => false,
            Again::IfHarmless => is_harmless,
            Again::Always => true,
        }
    }

    /// Whether the server refused with this code.
    pub(super) fn is(&self, code: &str) -> bool {
        self.cause.said.as_ref().is_some_and(|said| said.error == code)
    }

    /// As the error of a call; `scheme` is the name in the document.
    pub(super) fn into_error(self, scheme: &str) -> Error {
        let Cause { message, said, .. } = *self.cause;
        let error = Error::new(ErrorKind::Auth, format!("no token for {scheme}: {message}"));
        match said {
            Some(said) => error.with_source(said),
            None => error,
        }
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::new(message)
    }
}
