//! Reads YAML.

use serde::de::DeserializeSeed;

use super::position::{self, Position};
use super::reader::{Reader, Value, deep, heavy};
use super::{Node, SyntaxFault, explain, guard};

/// Reads a YAML text of one document, whose root is a mapping or a sequence.
pub(super) fn parse(text: &str) -> Result<Node, SyntaxFault> {
    if text.trim().is_empty() {
        return Err(no_document(text, &Node::Null));
    }
    guard::check(text)?;
    let mut reader = Reader::new(text.len(), merges(text));
    let node = Value(&mut reader)
        .deserialize(serde_yaml::Deserializer::from_str(text))
        .map_err(|error| fault(text, &reader, &error))?;
    match node {
        Node::Array(_) | Node::Object(_) => Ok(node),
        _ => Err(no_document(text, &node)),
    }
}

/// Whether `<<` merges mappings: in quotes it is a name like any other (YAML merge key, 2005). The parser does not tell
/// them apart, so that a text which has both merges all of them.
fn merges(text: &str) -> bool {
    let is_quoted = ["\"<<\"", "'<<'"].iter().any(|key| text.contains(key));
    !is_quoted || ["<<:", "<< :"].iter().any(|key| text.contains(key))
}

fn fault(text: &str, reader: &Reader, error: &serde_yaml::Error) -> SyntaxFault {
    let message = error.to_string();
    let at = error.location().map(|place| position_at(text, place.index()));
    if let Some(refusal) = reader.refusal(text, at) {
        return refusal;
    }
    if message.starts_with("recursion limit") {
        return deep(at.unwrap_or_default(), reader.pointer());
    }
    if message.starts_with("repetition limit") {
        let pointer = reader.pointer();
        return heavy(position::first(text, &pointer), pointer);
    }
    if message.contains("more than one document") {
        return several(text);
    }
    if message.contains("control characters")
        && let Some((offset, character)) = text.char_indices().find(|(_, c)| is_control(*c))
    {
        return SyntaxFault::new(
            Position::after(text.get(..offset).unwrap_or_default()),
            String::new(),
            format!("the text holds the control character U+{:04X}, which YAML forbids", u32::from(character)),
            "remove it, or write it as an escape (\"\\x00\"); if the file is binary, check the path",
        );
    }
    let pointer = reader.pointer();
    let at = at.unwrap_or_else(|| position::first(text, &pointer));
    let (fault, remedy) = explain::yaml(&message);
    SyntaxFault::new(at, pointer, fault, remedy)
}

/// libyaml counts characters; it also sees line breaks where editors see none, so its lines are not taken over.
fn position_at(text: &str, index: usize) -> Position {
    let offset = text.char_indices().nth(index).map_or(text.len(), |(offset, _)| offset);
    Position::after(text.get(..offset).unwrap_or(text))
}

fn is_control(c: char) -> bool {
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}')) || matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

fn several(text: &str) -> SyntaxFault {
    match position::second_document(text) {
        Some(at) => SyntaxFault::new(
            at,
            String::new(),
            "a second YAML document begins here, where one is expected",
            "keep one document per file: remove the `---` or `...`, or split the file",
        ),
        None => SyntaxFault::new(
            Position::default(),
            String::new(),
            "the text goes on after its first value has ended",
            "an OpenAPI document is one mapping: check the quotes and brackets of the first lines",
        ),
    }
}

fn no_document(text: &str, node: &Node) -> SyntaxFault {
    let start = text.trim_start();
    let (fault, remedy) = if *node == Node::Null {
        ("the file holds no document: it is empty, or all comment".to_owned(), "check the path")
    } else if start.starts_with('<') {
        let remedy = "fetch the JSON or YAML file itself, not a page that shows it";
        ("this looks like HTML or XML, not like JSON or YAML".to_owned(), remedy)
    } else {
        let remedy = "an OpenAPI document begins with `openapi: …` or `{\"openapi\": …`: check the path";
        (format!("the document is {}, where an object is expected", node.kind()), remedy)
    };
    let before = text.get(..text.len() - start.len()).unwrap_or_default();
    let at = if start.is_empty() { Position::default() } else { Position::after(before) };
    SyntaxFault::new(at, String::new(), fault, remedy)
}
