//! Request bodies: a value, the ways to encode it, and what comes out.

use std::fmt;

use bytes::Bytes;

use super::body::Body;
use super::json::{self, Write};
use super::style::Style;
use super::tree::Node;

/// A way to send the body of an operation.
#[derive(Debug)]
pub struct Content {
    /// The media type, as the document spells it.
    pub media_type: &'static str,
    /// Turns the body into bytes: one of the `encode_…` functions.
    pub encode: Encode,
    /// What the document says about single properties of a form.
    pub properties: &'static [PropertyEncoding],
}

/// What a document's `encoding` says about a property of a form.
#[derive(Debug)]
pub struct PropertyEncoding {
    /// The name of the property.
    pub name: &'static str,
    /// Its style in an `application/x-www-form-urlencoded` body.
    pub style: Style,
    /// The media type of its part in a `multipart/form-data` body; empty for the usual one.
    pub content_type: &'static str,
}

/// A function that encodes a body; the error is a message for the caller.
pub type Encode = fn(&dyn Write, &Content) -> Result<Payload, String>;

/// An encoded body.
pub struct Payload {
    /// Replaces the documented media type where the encoding adds a parameter or knows better.
    pub(crate) content_type: Option<String>,
    /// What is sent where the document names no more than a range such as `*/*`.
    pub(crate) usual: &'static str,
    pub(crate) body: Body,
}

impl Payload {
    pub(crate) fn ready(usual: &'static str, bytes: impl Into<Bytes>) -> Self {
        Self { content_type: None, usual, body: Body::from_bytes(bytes) }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Payload").field("content_type", &self.content_type).finish_non_exhaustive()
    }
}

/// Encodes a body as JSON.
///
/// # Errors
///
/// None: every value has a JSON form.
pub fn encode_json(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    Ok(Payload::ready("application/json", json::to_vec(body)))
}

/// Encodes a string, number or boolean as plain text, and anything else as the JSON text of it.
///
/// # Errors
///
/// None: every value has a text.
pub fn encode_text(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    Ok(Payload::ready("text/plain", Node::of(body).text()))
}

/// What a request can hold as its body until it is sent.
pub(crate) trait Value: Send + Sync {
    fn as_write(&self) -> &dyn Write;
}

impl<T: Write + Send + Sync> Value for T {
    fn as_write(&self) -> &dyn Write {
        self
    }
}
