//! XML: models are written and read as JSON is, by tables that say how they stand in XML.
//!
//! A value is written into a small tree, which a [`Shape`] turns into elements and attributes. What is read becomes
//! such a tree too, and JSON by its shape, since XML alone does not tell a number from a text, nor one from many.
//!
//! Documents and servers often disagree about XML, so reading is lenient where nothing else could be meant: the name of
//! the root, prefixes, the order of elements, a wrapper around a list that has none by the document, an envelope around
//! the whole. Nothing is expanded but the characters and the five entities of XML itself.
//!
//! Without the crate's feature `xml`, requests and responses of XML end in an error that says so.

#[cfg(feature = "xml")]
mod document;
#[cfg(feature = "xml")]
mod read;
mod shape;
#[cfg(feature = "xml")]
mod write;

pub use self::shape::{Described, List, Member, Name, Shape};

use bytes::Bytes;

use super::content::Payload;
use super::json::{self, Fault, Read, Write};
use super::response::Response;
use super::tree::Node;

/// Encodes a body as an XML document with a root of this name.
///
/// # Errors
///
/// When a name is none in XML, or a text has a character that XML cannot hold.
pub fn encode(body: &dyn Write, root: Name, shape: Shape) -> Result<Payload, String> {
    Ok(Payload::ready("application/xml", written(&Node::of(body), root, shape)?))
}

/// Encodes an object whose only member is the root of the document, for the object itself has no name.
///
/// # Errors
///
/// When there are more members or none, and as of [`encode`].
pub fn encode_member(body: &dyn Write, shape: Shape) -> Result<Payload, String> {
    Ok(Payload::ready("application/xml", member(&Node::of(body), shape)?))
}

/// Decodes a response of XML as a model.
///
/// # Errors
///
/// When the body is not what `T` describes.
pub fn decode<T: Read + Described>(response: &Response) -> Result<T, String> {
    from_slice(&response.body)
}

/// Decodes a response that is XML or JSON as a model.
///
/// The body itself tells which: many servers name another media type than they send, and JSON never begins with `<`.
///
/// # Errors
///
/// When the body is not what `T` describes.
pub fn decode_or_json<T: Read + Described>(response: &Response) -> Result<T, String> {
    decode_or_json_as(response, T::SHAPE)
}

/// Like [`decode`], for what is no model.
///
/// # Errors
///
/// When the body is not what `T` and the shape describe.
pub fn decode_as<T: Read>(response: &Response, shape: Shape) -> Result<T, String> {
    from_slice_as(&response.body, shape)
}

/// Like [`decode_or_json`], for what is no model.
///
/// # Errors
///
/// When the body is not what `T` and the shape describe.
pub fn decode_or_json_as<T: Read>(response: &Response, shape: Shape) -> Result<T, String> {
    if is_xml(&response.body) { decode_as(response, shape) } else { response.json() }
}

/// Reads a model from an XML document; no document at all counts as null.
///
/// # Errors
///
/// A message that says where and why the text is not a `T`.
pub fn from_slice<T: Read + Described>(text: &[u8]) -> Result<T, String> {
    from_slice_as(text, T::SHAPE)
}

/// Reads a model from a text that is an XML document or JSON.
///
/// # Errors
///
/// A message that says where and why the text is not a `T`.
pub fn from_xml_or_json<T: Read + Described>(text: &[u8]) -> Result<T, String> {
    from_xml_or_json_as(text, T::SHAPE)
}

/// Like [`from_slice`], for what is no model.
///
/// # Errors
///
/// A message that says where and why the text is not a `T`.
pub fn from_slice_as<T: Read>(text: &[u8], shape: Shape) -> Result<T, String> {
    if text.is_empty() {
        return json::from_slice(b"null").map_err(|_| "the response has no body".to_owned());
    }
    json::from_slice(&as_json(text, shape)?).map_err(said)
}

/// Like [`from_xml_or_json`], for what is no model.
///
/// # Errors
///
/// A message that says where and why the text is not a `T`.
pub fn from_xml_or_json_as<T: Read>(text: &[u8], shape: Shape) -> Result<T, String> {
    if is_xml(text) { from_slice_as(text, shape) } else { json::from_slice(text).map_err(|fault| fault.to_string()) }
}

/// The body of a response of XML, as JSON: what walks over pages follows pointers into it.
///
/// # Errors
///
/// When the body is no document of XML.
pub fn json_body<T: Described>(response: &Response) -> Result<Bytes, String> {
    json_body_as(response, T::SHAPE)
}

/// Like [`json_body`], for what is no model.
///
/// # Errors
///
/// When the body is no document of XML.
pub fn json_body_as(response: &Response, shape: Shape) -> Result<Bytes, String> {
    if is_xml(&response.body) { as_json(&response.body, shape).map(Bytes::from) } else { Ok(response.body.clone()) }
}

/// What is wrong, without the place: it is one of a text that nobody saw.
fn said(fault: Fault) -> String {
    let path = fault.path();
    if path.is_empty() { fault.message().to_owned() } else { [&path, ": ", fault.message()].concat() }
}

fn is_xml(text: &[u8]) -> bool {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    text.trim_ascii_start().first() == Some(&b'<')
}

#[cfg(feature = "xml")]
fn written(value: &Node, root: Name, shape: Shape) -> Result<Vec<u8>, String> {
    write::document(value, root, shape)
}

#[cfg(feature = "xml")]
fn member(value: &Node, shape: Shape) -> Result<Vec<u8>, String> {
    write::member_document(value, shape)
}

#[cfg(feature = "xml")]
fn as_json(text: &[u8], shape: Shape) -> Result<Vec<u8>, String> {
    Ok(read::json(document::parse(text)?, shape))
}

#[cfg(not(feature = "xml"))]
const ABSENT: &str = "XML is neither written nor read without this crate's feature `xml`";

#[cfg(not(feature = "xml"))]
fn written(_: &Node, _: Name, _: Shape) -> Result<Vec<u8>, String> {
    Err(ABSENT.to_owned())
}

#[cfg(not(feature = "xml"))]
fn member(_: &Node, _: Shape) -> Result<Vec<u8>, String> {
    Err(ABSENT.to_owned())
}

#[cfg(not(feature = "xml"))]
fn as_json(_: &[u8], _: Shape) -> Result<Vec<u8>, String> {
    Err(ABSENT.to_owned())
}
