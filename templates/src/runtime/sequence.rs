//! Bodies that are a sequence of JSON texts.

use super::body::{Content, Payload};
use super::json::{self, Write};
use super::tree::Node;

/// Encodes each element of a list as a line of JSON.
///
/// # Errors
///
/// None: every value has a JSON form.
pub fn encode_lines(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    Ok(Payload::ready("application/jsonl", sequence(body, b"")))
}

/// Encodes each element of a list as a record of RFC 7464.
///
/// # Errors
///
/// None: every value has a JSON form.
pub fn encode_sequence(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    Ok(Payload::ready("application/json-seq", sequence(body, b"\x1E")))
}

fn sequence(body: &dyn Write, before: &[u8]) -> Vec<u8> {
    let items = match Node::of(body) {
        Node::Array(items) => items,
        other => vec![other],
    };
    let mut text = Vec::new();
    for item in &items {
        text.extend_from_slice(before);
        text.extend_from_slice(&json::to_vec(item));
        text.push(b'\n');
    }
    text
}
