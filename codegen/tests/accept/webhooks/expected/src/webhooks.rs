//! Webhooks: requests that the server makes to an address that it was given.

use crate::models;
use crate::runtime::json;

/// What the server sends to the receiver of its webhooks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// An order was placed.
    ///
    /// Sent once, *after* the payment.
    ///
    /// Named `order.created`, and answered with `204`.
    OrderCreated(models::OrderCreated),
    /// Named `order.cancelled`, and answered with any success.
    ///
    /// Deprecated: it should no longer be relied upon.
    OrderCancelled(models::OrderCancelledBody),
    /// A shelf was filled.
    ///
    /// Named `restock`, and answered with `200`.
    Restock(models::RestockBody),
    /// Nothing comes with it.
    ///
    /// Named `heartbeat`, and answered with `200`.
    Heartbeat,
    /// Named `POST note`.
    Remark(String),
    /// Named `PUT note`.
    PutNote(bytes::Bytes),
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
            "order.created" => json::from_slice(body).map(Self::OrderCreated),
            "order.cancelled" => json::from_slice(body).map(Self::OrderCancelled),
            "restock" => json::from_slice(body).map(Self::Restock),
            "heartbeat" => Ok(Self::Heartbeat),
            "POST note" => Ok(Self::Remark(String::from_utf8_lossy(body).into_owned())),
            "PUT note" => Ok(Self::PutNote(bytes::Bytes::copy_from_slice(body))),
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
            Self::OrderCreated(..) => Some("order.created"),
            Self::OrderCancelled(..) => Some("order.cancelled"),
            Self::Restock(..) => Some("restock"),
            Self::Heartbeat => Some("heartbeat"),
            Self::Remark(..) => Some("POST note"),
            Self::PutNote(..) => Some("PUT note"),
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
        match raw.discriminator("type").as_deref() {
            Some("order.created") => raw.read().map(Self::OrderCreated),
            Some("order.cancelled") => raw.read().map(Self::OrderCancelled),
            Some("restock" | "restock.partial") => raw.read().map(Self::Restock),
            _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(raw.text().as_bytes()))),
        }
    }

    fn blank() -> Self {
        Self::Unknown(bytes::Bytes::new())
    }
}
