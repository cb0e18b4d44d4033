//! Looks at a YAML text before the parser does.
//!
//! libyaml takes time quadratic in the depth of flow collections and in the number of `%TAG` directives, and
//! serde_yaml keeps all events of a document before it looks at the first. Exact depth is the reader's business; here
//! only the costly is refused.

use std::collections::{BTreeMap, BTreeSet};

use saphyr_parser::{Event, Parser};

use super::position::Position;
use super::reader::{deep, heavy};
use super::{MAX_DEPTH, SyntaxFault, explain};

/// So many open brackets libyaml bears well: texts of fewer need no exact look.
const CHEAP_BRACKETS: usize = 512;

/// A text of this length may hold more events than fit into memory.
const LONG_TEXT: usize = 16 << 20;

/// The most events that a document may have.
const MAX_EVENTS: usize = 16_000_000;

/// More `%TAG` directives than anyone needs.
const MAX_DIRECTIVES: usize = 64;

/// Refuses what would be costly to parse.
pub(super) fn check(text: &str) -> Result<(), SyntaxFault> {
    directives(text)?;
    anchors(text)?;
    if unclosed_brackets(text) > CHEAP_BRACKETS || text.len() > LONG_TEXT { exact(text) } else { Ok(()) }
}

fn directives(text: &str) -> Result<(), SyntaxFault> {
    match text.match_indices("%TAG").nth(MAX_DIRECTIVES) {
        Some((offset, _)) if text.starts_with('%') || text.contains("\n%TAG") || text.contains("\r%TAG") => {
            Err(SyntaxFault::new(
                Position::after(text.get(..offset).unwrap_or_default()),
                String::new(),
                format!("the document has more than {MAX_DIRECTIVES} %TAG directives"),
                "remove them: OpenAPI documents need none",
            ))
        }
        _ => Ok(()),
    }
}

/// Refuses anchors that are defined again: legal, but serde_yaml 0.9 then takes one alias for another.
fn anchors(text: &str) -> Result<(), SyntaxFault> {
    if !text.contains('&') || !text.contains('*') {
        return Ok(());
    }
    let aliases: BTreeSet<&str> = marked(text, '*').map(|(_, name)| name).collect();
    let mut first = BTreeMap::new();
    for (offset, name) in marked(text, '&').filter(|(_, name)| aliases.contains(name)) {
        if let Some(before) = first.insert(name, offset) {
            let Position { line, column } = Position::after(text.get(..before).unwrap_or_default());
            return Err(SyntaxFault::new(
                Position::after(text.get(..offset).unwrap_or_default()),
                String::new(),
                format!("the anchor `&{name}` is defined again; it was first at line {line}, column {column}"),
                "give the second anchor, and the aliases that mean it, another name",
            ));
        }
    }
    Ok(())
}

/// The names after this mark, with the offsets of the marks, as far as can be told without knowing what is quoted.
fn marked(text: &str, mark: char) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices(mark).filter_map(|(offset, mark)| {
        let before = text.get(..offset)?.chars().next_back();
        let rest = text.get(offset + mark.len()..)?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-')).unwrap_or(rest.len());
        let (name, after) = rest.split_at_checked(end)?;
        let begins = before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '{' | ',' | ':'));
        let ends = after.chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, ']' | '}' | ',' | ':'));
        (begins && ends && !name.is_empty()).then_some((offset, name))
    })
}

/// An upper bound of the brackets that are open at once, in one pass and without knowing what is quoted.
///
/// All are counted as open, except those closed on their own line where nothing on that line could hide the closing
/// bracket: once inside brackets, only quotes, comments and tags can.
fn unclosed_brackets(text: &str) -> usize {
    text.split('\n').map(unclosed_on_line).sum()
}

fn unclosed_on_line(line: &str) -> usize {
    let mut open = 0_usize;
    let mut closed = 0;
    let mut hides = false;
    for byte in line.bytes() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' if closed < open => closed += 1,
            b'"' | b'\'' | b'#' | b'!' => hides = true,
            _ => {}
        }
    }
    if hides { open } else { open - closed }
}

/// Reads the events without keeping them, up to the depth at which the document is refused.
fn exact(text: &str) -> Result<(), SyntaxFault> {
    let mut parser = Parser::new_from_str(text);
    let mut depth = 0_usize;
    for count in 0_usize.. {
        let (event, span) = match parser.next_event() {
            Some(Ok(read)) => read,
            Some(Err(error)) => return disagreement(text, depth, &error),
            None => return Ok(()),
        };
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth >= MAX_DEPTH {
            return Err(deep(Position::of(span.start), String::new()));
        }
        if count > MAX_EVENTS {
            return Err(heavy(Position::of(span.start), String::new()));
        }
    }
    Ok(())
}

/// This parser stopped: the other one may decide, unless what follows could be costly for it.
fn disagreement(text: &str, depth: usize, error: &saphyr_parser::ScanError) -> Result<(), SyntaxFault> {
    let at = Position::of(*error.marker());
    if error.info().contains("recursion limit") {
        return Err(deep(at, String::new()));
    }
    let rest = text.char_indices().nth(error.marker().index()).and_then(|(offset, _)| text.get(offset..));
    if depth + unclosed_brackets(rest.unwrap_or_default()) <= CHEAP_BRACKETS {
        return Ok(());
    }
    let (fault, remedy) = explain::yaml(error.info());
    Err(SyntaxFault::new(at, String::new(), fault, remedy))
}
