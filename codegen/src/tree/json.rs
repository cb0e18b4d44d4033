//! Reads JSON.

use serde::de::DeserializeSeed;

use super::position::Position;
use super::reader::{Reader, Value, deep};
use super::{Node, SyntaxFault, explain};

/// Reads a JSON text.
pub(super) fn parse(text: &str) -> Result<Node, SyntaxFault> {
    let mut reader = Reader::new(text.len(), false);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = Value(&mut reader).deserialize(&mut deserializer);
    read.and_then(|node| deserializer.end().map(|()| node)).map_err(|error| fault(text, &reader, &error))
}

fn fault(text: &str, reader: &Reader, error: &serde_json::Error) -> SyntaxFault {
    let at =
        if error.is_eof() { Position::after(text.trim_end()) } else { position(text, error.line(), error.column()) };
    if let Some(refusal) = reader.refusal(text, Some(at)) {
        return refusal;
    }
    let message = error.to_string();
    if message.starts_with("recursion limit") {
        return deep(at, reader.pointer());
    }
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    let (fault, remedy) = explain::json(message);
    SyntaxFault::new(at, reader.pointer(), fault, remedy)
}

/// serde_json counts bytes, from the last line feed to the byte at fault and including it: none, if that is the feed.
fn position(text: &str, line: usize, column: usize) -> Position {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut offset = before.saturating_add(column).saturating_sub(1).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    Position::after(text.get(..offset).unwrap_or(text))
}
