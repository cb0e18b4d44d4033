//! Callbacks: requests that the server makes after a call, to an address that came with it.

use crate::models;
use crate::runtime::json;

/// What the server sends to the receiver of the callbacks of `start_export`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StartExportCallback {
    /// Named `exported`, and answered with `204`.
    Exported(models::Export),
    /// What is not known to this version of the crate: the body as it came.
    Unknown(bytes::Bytes),
}

impl StartExportCallback {
    /// Reads what was received, by the name that the document has for it. An unknown name is no error.
    ///
    /// # Errors
    ///
    /// When the body is not as the document describes it: where, and why.
    #[inline]
    pub fn parse(name: &str, body: &[u8]) -> Result<Self, json::Fault> {
        match name {
            "exported" => json::from_slice(body).map(Self::Exported),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
        }
    }

    /// The name that the document has for it; `None` where it is not known.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Exported(..) => Some("exported"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl StartExportCallback {
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
    pub const SIGNATURE: crate::runtime::webhook::WebhookScheme = crate::runtime::webhook::WebhookScheme {
        algorithm: crate::runtime::webhook::Algorithm::HmacSha512,
        encoding: crate::runtime::webhook::Encoding::Base64,
        header: "X-Export-Signature",
        prefix: "s=",
        separator: Some(','),
        id_header: "",
        timestamp: crate::runtime::webhook::Timestamp::Field("at="),
        payload: &[
            crate::runtime::webhook::Piece::Text("export:"),
            crate::runtime::webhook::Piece::Timestamp,
            crate::runtime::webhook::Piece::Text(":"),
            crate::runtime::webhook::Piece::Body,
        ],
        secret: crate::runtime::webhook::SecretForm::Base64(""),
        tolerance: std::time::Duration::from_secs(60),
    };
}

/// What the server sends to the receiver of the callbacks of `start_import`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StartImportCallback {
    /// Named `imported`, and answered with `204`.
    Imported(models::Export),
    /// What is not known to this version of the crate: the body as it came.
    Unknown(bytes::Bytes),
}

impl StartImportCallback {
    /// Reads what was received, by the name that the document has for it. An unknown name is no error.
    ///
    /// # Errors
    ///
    /// When the body is not as the document describes it: where, and why.
    #[inline]
    pub fn parse(name: &str, body: &[u8]) -> Result<Self, json::Fault> {
        match name {
            "imported" => json::from_slice(body).map(Self::Imported),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
        }
    }

    /// The name that the document has for it; `None` where it is not known.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Imported(..) => Some("imported"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl StartImportCallback {
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
