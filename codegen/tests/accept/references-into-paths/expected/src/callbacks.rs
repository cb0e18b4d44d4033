//! Callbacks: requests that the server makes after a call, to an address that came with it.

use crate::runtime::json;

/// What the server sends to the receiver of the callbacks of `put_key`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutKeyCallback {
    /// Named `done`, and answered with `204`.
    Done,
    /// What is not known to this version of the crate: the body as it came.
    Unknown(bytes::Bytes),
}

impl PutKeyCallback {
    /// Reads what was received, by the name that the document has for it. An unknown name is no error.
    ///
    /// # Errors
    ///
    /// When the body is not as the document describes it: where, and why.
    #[inline]
    pub fn parse(name: &str, body: &[u8]) -> Result<Self, json::Fault> {
        match name {
            "done" => Ok(Self::Done),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
        }
    }

    /// The name that the document has for it; `None` where it is not known.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Done => Some("done"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl PutKeyCallback {
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
