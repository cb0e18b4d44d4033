//! Callbacks: requests that the server makes after a call, to an address that came with it.

use crate::models;
use crate::runtime::json;

/// What the server sends to the receiver of the callbacks of `dial`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DialCallback {
    /// Somebody answered.
    ///
    /// Named `callAnswered`, and answered with `200`.
    CallAnswered(models::Answered),
    /// Named `callEnded`, and answered with `200`.
    CallEnded(models::DialCallEndedBody),
    /// What is not known to this version of the crate: the body as it came.
    Unknown(bytes::Bytes),
}

impl DialCallback {
    /// Reads what was received, by the name that the document has for it. An unknown name is no error.
    ///
    /// # Errors
    ///
    /// When the body is not as the document describes it: where, and why.
    #[inline]
    pub fn parse(name: &str, body: &[u8]) -> Result<Self, json::Fault> {
        match name {
            "callAnswered" => json::from_slice(body).map(Self::CallAnswered),
            "callEnded" => json::from_slice(body).map(Self::CallEnded),
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
            Self::CallAnswered(..) => Some("callAnswered"),
            Self::CallEnded(..) => Some("callEnded"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl DialCallback {
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
}

impl json::Read for DialCallback {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        match raw
            .member("data")
            .and_then(|raw| raw.discriminator("event_type"))
            .as_deref()
        {
            Some("call.answered") => raw.read().map(Self::CallAnswered),
            Some("call.ended") => raw.read().map(Self::CallEnded),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(raw.text().as_bytes()))),
        }
    }

    fn blank() -> Self {
        Self::Unknown(bytes::Bytes::new())
    }
}

/// What the server sends to the receiver of the callbacks of `start_job`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StartJobCallback {
    /// Named `PUT progress`, and answered with `204`.
    PutProgress(models::StartJobPutProgressBody),
    /// It was cancelled.
    ///
    /// Named `DELETE progress`, and answered with `204`.
    DeleteProgress,
    /// Named `result {$request.query.url}/good`, and answered with `204`.
    ResultRequestQueryUrlGood(Vec<String>),
    /// Named `result {$request.query.url}/bad`, and answered with `204`.
    ResultRequestQueryUrlBad(bytes::Bytes),
    /// What is not known to this version of the crate: the body as it came.
    Unknown(bytes::Bytes),
}

impl StartJobCallback {
    /// Reads what was received, by the name that the document has for it. An unknown name is no error.
    ///
    /// # Errors
    ///
    /// When the body is not as the document describes it: where, and why.
    #[inline]
    pub fn parse(name: &str, body: &[u8]) -> Result<Self, json::Fault> {
        match name {
            "PUT progress" => json::from_slice(body).map(Self::PutProgress),
            "DELETE progress" => Ok(Self::DeleteProgress),
            "result {$request.query.url}/good" => {
                json::from_slice(body).map(Self::ResultRequestQueryUrlGood)
            }
            "result {$request.query.url}/bad" => {
                Ok(Self::ResultRequestQueryUrlBad(bytes::Bytes::copy_from_slice(body)))
            }
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
        }
    }

    /// The name that the document has for it; `None` where it is not known.
    #[must_use]
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::PutProgress(..) => Some("PUT progress"),
            Self::DeleteProgress => Some("DELETE progress"),
            Self::ResultRequestQueryUrlGood(..) => {
                Some("result {$request.query.url}/good")
            }
            Self::ResultRequestQueryUrlBad(..) => Some("result {$request.query.url}/bad"),
            Self::Unknown(_) => None,
        }
    }
}

#[cfg(feature = "webhook-signatures")]
impl StartJobCallback {
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
