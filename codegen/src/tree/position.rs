//! Finds the line and column of values again, for diagnostics.

use saphyr_parser::{Event, Marker, Parser};

use super::trail::Trail;
use super::{MAX_DEPTH, is_json, skim, without_mark};

/// A place in a text, counted from one; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// One-based line.
    pub line: usize,
    /// One-based column.
    pub column: usize,
}

impl Default for Position {
    /// The start of a text.
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

impl Position {
    /// The place just after this text. Lines end with LF, CR LF or CR.
    pub fn after(text: &str) -> Self {
        let mut cursor = Cursor::new(text);
        cursor.advance(text.len());
        cursor.position
    }

    /// The place of a mark of the event parser.
    pub(super) fn of(marker: Marker) -> Self {
        Self { line: marker.line().max(1), column: marker.col() + 1 }
    }
}

/// Finds the values that JSON Pointers (RFC 6901) name, all in one pass over the text.
///
/// The place of a member is that of its key, of an element that of the value, and of the root where it begins. Where
/// nothing is found, the place is that of the nearest ancestor which is: so it is for what a YAML alias or merge key
/// brings in, and behind a fault of the syntax.
pub fn find(text: &str, pointers: &[&str]) -> Vec<Position> {
    if pointers.is_empty() {
        return Vec::new();
    }
    let text = without_mark(text);
    if is_json(text) {
        let mut trail = Trail::new(pointers, 1);
        skim::walk(text, &mut trail);
        let offsets: Vec<usize> = pointers.iter().map(|pointer| trail.nearest(pointer).unwrap_or(0)).collect();
        at_offsets(text, &offsets)
    } else {
        let mut trail = Trail::new(pointers, 1);
        walk(text, &mut trail);
        pointers.iter().map(|pointer| trail.nearest(pointer).unwrap_or_default()).collect()
    }
}

/// The place of one value.
pub(super) fn first(text: &str, pointer: &str) -> Position {
    find(text, &[pointer]).first().copied().unwrap_or_default()
}

/// The first two places where this very value stands: a key that is given twice has two.
pub(super) fn occurrences(text: &str, pointer: &str) -> Vec<Position> {
    if is_json(text) {
        let mut trail = Trail::new(&[pointer], 2);
        skim::walk(text, &mut trail);
        at_offsets(text, trail.exact(pointer))
    } else {
        let mut trail = Trail::new(&[pointer], 2);
        walk(text, &mut trail);
        trail.exact(pointer).to_vec()
    }
}

/// Where the second document of a YAML stream begins.
pub(super) fn second_document(text: &str) -> Option<Position> {
    let mut parser = Parser::new_from_str(text);
    let mut documents = 0;
    let mut depth = 0_usize;
    loop {
        let (event, span) = parser.next_event()?.ok()?;
        match event {
            Event::DocumentStart(_) if documents == 1 => return Some(Position::of(span.start)),
            Event::DocumentStart(_) => documents += 1,
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return None;
        }
    }
}

/// Leads the trail through the first document of a YAML text, as far as it can be read.
fn walk(text: &str, trail: &mut Trail<Position>) {
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        let at = Position::of(span.start);
        match event {
            Event::MappingStart(..) => trail.begin_members(at),
            Event::SequenceStart(..) => trail.begin_list(at),
            Event::MappingEnd | Event::SequenceEnd => trail.end(),
            Event::Scalar(text, ..) => trail.scalar(|| text, at),
            Event::Alias(_) => trail.scalar(|| "".into(), at),
            Event::DocumentEnd => return,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
        if trail.is_done() || trail.depth() > MAX_DEPTH {
            return;
        }
    }
}

/// The places of some offsets, in one pass.
pub(crate) fn at_offsets(text: &str, offsets: &[usize]) -> Vec<Position> {
    let mut order: Vec<(usize, usize)> = offsets.iter().copied().enumerate().map(|(n, offset)| (offset, n)).collect();
    order.sort_unstable();
    let mut found = vec![Position::default(); offsets.len()];
    let mut cursor = Cursor::new(text);
    for (offset, index) in order {
        cursor.advance(offset);
        if let Some(place) = found.get_mut(index) {
            *place = cursor.position;
        }
    }
    found
}

/// Counts lines and characters while it goes forward through a text.
struct Cursor<'t> {
    text: &'t str,
    offset: usize,
    position: Position,
}

impl<'t> Cursor<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, offset: 0, position: Position::default() }
    }

    fn advance(&mut self, offset: usize) {
        let passed = self.text.get(self.offset..offset).unwrap_or_default();
        let mut rest = passed.chars().peekable();
        while let Some(c) = rest.next() {
            if c == '\n' || (c == '\r' && rest.peek() != Some(&'\n')) {
                self.position = Position { line: self.position.line + 1, column: 1 };
            } else if c != '\r' {
                self.position.column += 1;
            }
        }
        self.offset += passed.len();
    }
}
