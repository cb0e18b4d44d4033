//! How the items of a sequence are told apart.

use std::collections::VecDeque;

use bytes::Bytes;
use http::header::HeaderMap;

use super::events::Events;
use super::parts::Parts;

/// A media type whose content is a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// `text/event-stream`: an item is an event, an object of `event`, `data`, `id` and `retry`.
    Events,
    /// `text/event-stream`: an item is the JSON in the data of an event; the data `[DONE]` ends the sequence.
    EventData,
    /// `application/jsonl` or `application/x-ndjson`: an item is a line.
    Lines,
    /// `application/json-seq` (RFC 7464): an item follows a record separator.
    Sequence,
    /// `multipart/mixed`: an item is a part.
    Parts,
}

/// More than this is not kept of an item: 64 MiB.
const LONGEST: usize = 64 << 20;

/// What is found, in order.
pub(crate) type Found = VecDeque<Result<Bytes, String>>;

/// Cuts what arrives into the texts of items, each JSON.
pub(crate) struct Splitter {
    reader: Reader,
    closed: bool,
}

enum Reader {
    Events(Events),
    Lines(Vec<u8>),
    Sequence(Records),
    Parts(Parts),
}

impl Splitter {
    pub(crate) fn new(framing: Framing, headers: &HeaderMap) -> Self {
        let reader = match framing {
            Framing::Events => Reader::Events(Events::new(false)),
            Framing::EventData => Reader::Events(Events::new(true)),
            Framing::Lines => Reader::Lines(Vec::new()),
            Framing::Sequence => Reader::Sequence(Records::default()),
            Framing::Parts => Reader::Parts(Parts::new(headers)),
        };
        Self { reader, closed: false }
    }

    /// Whether nothing more is to be read, though more may come.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    pub(crate) fn push(&mut self, chunk: &[u8], found: &mut Found) {
        let kept = match &mut self.reader {
            Reader::Events(events) => {
                self.closed = events.push(chunk, found);
                events.kept()
            }
            Reader::Lines(line) => lines(line, chunk, found),
            Reader::Sequence(records) => records.push(chunk, found),
            Reader::Parts(parts) => {
                self.closed = parts.push(chunk, found);
                parts.kept()
            }
        };
        if kept > LONGEST {
            self.closed = true;
            found.push_back(Err("an item is longer than 64 MiB: what follows is not read".to_owned()));
        }
    }

    pub(crate) fn finish(&mut self, found: &mut Found) {
        if self.closed {
            return;
        }
        match &mut self.reader {
            // WHATWG HTML §9.2.6: an event without its empty line is dropped.
            Reader::Events(_) => {}
            Reader::Lines(line) => {
                lines(line, b"\n", found);
            }
            Reader::Sequence(records) => records.finish(found),
            Reader::Parts(parts) => parts.finish(found),
        }
    }
}

/// Adds what arrived to the line that was begun; returns how much is kept. Empty lines are no items.
fn lines(begun: &mut Vec<u8>, chunk: &[u8], found: &mut Found) -> usize {
    let mut pieces = chunk.split(|byte| *byte == b'\n');
    let last = pieces.next_back().unwrap_or_default();
    for piece in pieces {
        begun.extend_from_slice(piece);
        let line = begun.trim_ascii();
        if !line.is_empty() {
            found.push_back(Ok(Bytes::copy_from_slice(line)));
        }
        begun.clear();
    }
    begun.extend_from_slice(last);
    begun.len()
}

/// The records of RFC 7464. A record is complete at a line feed outside of every bracket and string: waiting for the
/// next separator would hold it back until the next item.
#[derive(Default)]
struct Records {
    text: Vec<u8>,
    /// Between records, all is passed over until a separator.
    open: bool,
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Records {
    fn push(&mut self, chunk: &[u8], found: &mut Found) -> usize {
        for byte in chunk {
            match byte {
                0x1E => {
                    self.cut_off(found);
                    *self = Self { open: true, ..Self::default() };
                }
                _ if !self.open => {}
                _ => {
                    self.text.push(*byte);
                    self.follow(*byte);
                    let ends = *byte == b'\n' && self.depth == 0 && !self.in_string;
                    if ends && !self.text.trim_ascii().is_empty() {
                        found.push_back(Ok(Bytes::copy_from_slice(self.text.trim_ascii())));
                        *self = Self::default();
                    }
                }
            }
        }
        self.text.len()
    }

    fn finish(&mut self, found: &mut Found) {
        self.cut_off(found);
        self.text.clear();
    }

    /// What has no line feed may be cut off, which only brackets and quotation marks tell (RFC 7464 §2.4).
    fn cut_off(&self, found: &mut Found) {
        let text = self.text.trim_ascii();
        let whole = self.depth == 0 && !self.in_string && matches!(text.last(), Some(b'}' | b']' | b'"'));
        match text {
            [] => {}
            _ if whole => found.push_back(Ok(Bytes::copy_from_slice(text))),
            _ => found.push_back(Err("an item is cut off".to_owned())),
        }
    }

    fn follow(&mut self, byte: u8) {
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_string => self.escaped = true,
            b'"' => self.in_string = !self.in_string,
            b'{' | b'[' if !self.in_string => self.depth += 1,
            b'}' | b']' if !self.in_string => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}
