//! Webhooks: requests that the server makes to an address that it was given.

use crate::models;
use crate::runtime::json;

/// What the server sends to the receiver of its webhooks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Named `petBorn`, and answered with `200`.
    PetBorn(models::Pet),
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
            "petBorn" => json::from_slice(body).map(Self::PetBorn),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
        }
    }

    /// The name that the document has for it; `None` where it is not known.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::PetBorn(..) => Some("petBorn"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl Event {
    /// Reads what was received, by the name that the document has for it, once its signature was checked.
    ///
    /// # Errors
    ///
    /// When the signature is not that of the body, or too old, or the body is not as the document describes it.
    pub fn verify(
        verifier: &crate::runtime::webhook::WebhookVerifier,
        headers: &http::HeaderMap,
        name: &str,
        body: &[u8],
    ) -> Result<Self, crate::runtime::webhook::WebhookError> {
        verifier.verify(headers, body)?;
        Self::parse(name, body)
            .map_err(crate::runtime::webhook::WebhookError::Unreadable)
    }
}
