//! Webhooks: requests that the server makes to an address that it was given.

use crate::models;
use crate::runtime::json;

/// What the server sends to the receiver of its webhooks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// A value was read.
    ///
    /// Named `newReading`, and answered with `200`.
    NewReading(models::Reading),
    /// Named `alarm`, and answered with `200`.
    Alarm(models::Alarm),
    /// Named `self`, and answered with `200`.
    Self_(models::SelfBody),
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
            "newReading" => json::from_slice(body).map(Self::NewReading),
            "alarm" => json::from_slice(body).map(Self::Alarm),
            "self" => json::from_slice(body).map(Self::Self_),
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
            Self::NewReading(..) => Some("newReading"),
            Self::Alarm(..) => Some("alarm"),
            Self::Self_(..) => Some("self"),
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
}

impl json::Read for Event {
    #[inline]
    fn read(reader: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let raw = reader.raw()?;
        const SHAPES: &[json::Shape] = &[
            json::Shape::Object(<models::Reading as json::Read>::PROPERTIES),
            json::Shape::Object(<models::Alarm as json::Read>::PROPERTIES),
            json::Shape::Object(<models::SelfBody as json::Read>::PROPERTIES),
        ];
        match raw.candidates(SHAPES).first() {
            Some(0) => raw.read().map(Self::NewReading),
            Some(1) => raw.read().map(Self::Alarm),
            Some(2) => raw.read().map(Self::Self_),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(raw.text().as_bytes()))),
        }
    }

    fn blank() -> Self {
        Self::Unknown(bytes::Bytes::new())
    }
}
