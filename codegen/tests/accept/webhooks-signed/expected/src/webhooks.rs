//! Webhooks: requests that the server makes to an address that it was given.

use crate::models;
use crate::runtime::json;

/// What the server sends to the receiver of its webhooks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Named `user.created`, and answered with `204`.
    UserCreated(models::UserCreatedBody),
    /// Named `user.deleted`, and answered with `204`.
    UserDeleted(models::UserDeletedBody),
    /// What is not known to this version of the crate: the body as it came.
    Unknown(bytes::Bytes),
}

impl Event {
    /// Reads what was received, by the name that the document has for it. An unknown name is no error.
    ///
    /// # Errors
    ///
    /// When the body is not as the document describes it: where, and why.
    #[inline]
    pub fn parse(name: &str, body: &[u8]) -> Result<Self, json::Fault> {
        match name {
            "user.created" => json::from_slice(body).map(Self::UserCreated),
            "user.deleted" => json::from_slice(body).map(Self::UserDeleted),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
        }
    }

    /// Reads what was received, by what its body says. One that says nothing known is no error.
    ///
    /// # Errors
    ///
    /// When the body is no JSON, or not as the document describes it: where, and why.
    #[inline]
    pub fn from_body(body: &[u8]) -> Result<Self, json::Fault> {
        json::from_slice(body)
    }

    /// The name that the document has for it; `None` where it is not known.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::UserCreated(..) => Some("user.created"),
            Self::UserDeleted(..) => Some("user.deleted"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl Event {
    /// Reads what was received, by what its body says, once its signature was checked.
    ///
    /// # Errors
    ///
    /// When the signature is not that of the body, or too old, or the body is not as the document describes it.
    pub fn verify(
        verifier: &crate::runtime::webhook::WebhookVerifier,
        headers: &http::HeaderMap,
        body: &[u8],
    ) -> Result<Self, crate::runtime::webhook::WebhookError> {
        verifier.verify(headers, body)?;
        Self::from_body(body).map_err(crate::runtime::webhook::WebhookError::Unreadable)
    }

    /// A verifier of what the server sends, by the secret that was agreed upon with it.
    ///
    /// # Errors
    ///
    /// When the secret is empty, or not in the form that the scheme has for it.
    pub fn verifier(
        secret: impl AsRef<str>,
    ) -> Result<
        crate::runtime::webhook::WebhookVerifier,
        crate::runtime::webhook::WebhookError,
    > {
        crate::runtime::webhook::WebhookVerifier::new(Self::SIGNATURE, secret)
    }

    /// How the server signs what it sends.
    pub const SIGNATURE: crate::runtime::webhook::WebhookScheme = crate::runtime::webhook::WebhookScheme::STANDARD_WEBHOOKS;
}

impl json::Read for Event {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        match raw.discriminator("type").as_deref() {
            Some("user.created") => raw.read().map(Self::UserCreated),
            Some("user.deleted") => raw.read().map(Self::UserDeleted),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(raw.text().as_bytes()))),
        }
    }

    fn blank() -> Self {
        Self::Unknown(bytes::Bytes::new())
    }
}
