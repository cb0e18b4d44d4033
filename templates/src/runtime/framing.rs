//! How the items of a sequence are told apart.

use std::collections::VecDeque;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};

use super::events::Events;
use super::json::{self, Fault, JsonWriter, Kind, Raw, Read, Reader, Writer};
use super::lines::{Lines, Records};
use super::parts::Parts;

/// A media type whose content is a sequence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// `text/event-stream`: an item is an event, an object of `event`, `data`, `id` and `retry`. An event without the
    /// empty line at its end is dropped, as WHATWG HTML §9.2.6 says.
    Events,
    /// `text/event-stream`: an item is the data of an event. Data without the empty line at its end is an item if it is
    /// JSON to its end, which tells that nothing is missing, and otherwise an error.
    EventData,
    /// `application/jsonl` or `application/x-ndjson`: an item is a line.
    Lines,
    /// `application/json-seq` (RFC 7464): an item follows a record separator.
    Sequence,
    /// `multipart/mixed`: an item is a part.
    Parts,
}

/// What a document says of a sequence.
#[derive(Debug)]
pub struct Feed {
    /// The media type.
    pub media_type: &'static str,
    /// How the items are told apart.
    pub framing: Framing,
    /// Whether an item, or the data of an event, is text as it stands; otherwise it is JSON.
    pub is_text: bool,
    /// The text that stands for the end and is no item; empty where none does.
    pub end: &'static str,
    /// Whether the document knows a member `error` of items; otherwise an item that has one is the server's error.
    pub has_error: bool,
}

/// More than this is not kept of an event, or of a line of it, unless the caller sets a limit: 16 MiB.
pub(crate) const LONGEST_EVENT: usize = 16 << 20;

impl Feed {
    /// Events whose data is JSON, up to `[DONE]`.
    pub const USUAL: Self = Self {
        media_type: "text/event-stream",
        framing: Framing::EventData,
        is_text: false,
        end: "[DONE]",
        has_error: false,
    };

    /// How to read a response with these headers, or what it is instead of a sequence.
    ///
    /// Where items are JSON alone, the server's choice among the sequences counts. A response that does not say what it
    /// is, or says no more than text or bytes, is taken for what it should be.
    pub(crate) fn framing_of(&self, headers: &HeaderMap) -> Result<Framing, String> {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let found = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let own = self.framing;
        let framing = match found.as_str() {
            "" | "text/plain" | "application/octet-stream" => Some(own),
            "text/event-stream" => Some(if own == Framing::Events { own } else { Framing::EventData }),
            other if other.starts_with("multipart/") => Some(Framing::Parts),
            other if other.contains("json") && other.ends_with("seq") => Some(Framing::Sequence),
            other if is_lines(other) => Some(Framing::Lines),
            // Lines of JSON often come as if they were one value.
            other if own == Framing::Lines && other.contains("json") => Some(own),
            _ => None,
        };
        let is_whole = |framing: Framing| matches!(framing, Framing::Events | Framing::Parts);
        match framing {
            Some(framing) if framing == own || !is_whole(framing) && !is_whole(own) => Ok(framing),
            _ => Err(format!("the response is {found}, not {}", self.media_type)),
        }
    }
}

/// Whether a media type is that of lines of JSON.
fn is_lines(media_type: &str) -> bool {
    let words = ["jsonl", "ndjson", "jsonlines", "ldjson", "stream+json", "json-lines"];
    words.iter().any(|word| media_type.contains(word))
}

/// Whether a response is a sequence by its media type.
pub(crate) fn is_sequence(headers: &HeaderMap) -> bool {
    let essence = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = essence.and_then(|value| value.split(';').next()).unwrap_or_default().trim().to_ascii_lowercase();
    essence == "text/event-stream" || is_lines(&essence) || essence.contains("json") && essence.ends_with("seq")
}

/// What is found in a sequence.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// An item, as JSON.
    Item(Bytes),
    /// An item, as JSON, in which a member is JSON that may be meant as text: with it as JSON, and with it as text.
    Either(Bytes, Bytes),
    /// The server's own error, in whatever form it has.
    Error(Bytes),
    /// What is no item.
    Fault(String),
    /// An item that is longer than so many bytes: what follows is not read.
    TooLong(usize),
}

/// What is found, in order.
pub(crate) struct Sink {
    feed: &'static Feed,
    found: VecDeque<Found>,
    closed: bool,
}

impl Sink {
    /// Whether nothing more is to be read, though more may come.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    pub(crate) fn close(&mut self) {
        self.closed = true;
    }

    pub(crate) fn put(&mut self, found: Found) {
        self.found.push_back(found);
    }

    pub(crate) fn fault(&mut self, fault: &str) {
        self.put(Found::Fault(fault.to_owned()));
    }

    pub(crate) fn is_text(&self) -> bool {
        self.feed.is_text
    }

    /// Whether this text stands for the end.
    pub(crate) fn is_end(&self, text: &[u8]) -> bool {
        !self.feed.end.is_empty() && text.trim_ascii() == self.feed.end.as_bytes()
    }

    /// Takes the JSON of an item, unless it is the end or the server's error.
    pub(crate) fn item(&mut self, text: &[u8]) {
        if self.is_end(text) {
            self.close();
        } else if !self.feed.has_error && has_error(text) {
            self.put(Found::Error(Bytes::copy_from_slice(text)));
        } else {
            self.put(Found::Item(Bytes::copy_from_slice(text)));
        }
    }

    /// Takes an item that is text, unless it is the end.
    pub(crate) fn text(&mut self, text: &str) {
        if self.is_end(text.as_bytes()) {
            self.close();
        } else {
            self.put(Found::Item(quoted(text)));
        }
    }
}

/// Text as JSON.
pub(crate) fn quoted(text: &str) -> Bytes {
    let mut writer = JsonWriter::new();
    writer.string(text);
    writer.into_bytes().into()
}

/// Cuts what arrives into the texts of items, each JSON.
pub(crate) struct Splitter {
    reader: Reading,
    sink: Sink,
    /// More than this is not kept, in bytes.
    limit: usize,
}

enum Reading {
    Events(Events),
    Lines(Lines),
    Sequence(Records),
    Parts(Parts),
}

impl Splitter {
    /// Reads a response with these headers; more than `limit` bytes are not kept of an item.
    pub(crate) fn new(feed: &'static Feed, framing: Framing, headers: &HeaderMap, limit: usize) -> Self {
        let reader = match framing {
            Framing::Events => Reading::Events(Events::new(false)),
            Framing::EventData => Reading::Events(Events::new(true)),
            Framing::Lines => Reading::Lines(Lines::default()),
            Framing::Sequence => Reading::Sequence(Records::default()),
            Framing::Parts => Reading::Parts(Parts::new(headers)),
        };
        let sink = Sink { feed, found: VecDeque::new(), closed: false };
        Self { reader, sink, limit }
    }

    /// What was found and not yet taken.
    pub(crate) fn take(&mut self) -> Option<Found> {
        self.sink.found.pop_front()
    }

    /// Whether nothing more is to be read, though more may come.
    pub(crate) fn is_closed(&self) -> bool {
        self.sink.closed
    }

    /// The events that are read, if events are.
    pub(crate) fn events(&self) -> Option<&Events> {
        match &self.reader {
            Reading::Events(events) => Some(events),
            _ => None,
        }
    }

    pub(crate) fn push(&mut self, chunk: &[u8]) {
        let sink = &mut self.sink;
        let kept = match &mut self.reader {
            Reading::Events(events) => events.push(chunk, sink),
            Reading::Lines(lines) => lines.push(chunk, sink),
            Reading::Sequence(records) => records.push(chunk, sink),
            Reading::Parts(parts) => parts.push(chunk, sink),
        };
        if kept > self.limit && !sink.closed {
            sink.close();
            sink.put(Found::TooLong(self.limit));
        }
    }

    pub(crate) fn finish(&mut self) {
        if self.sink.closed {
            return;
        }
        match &mut self.reader {
            Reading::Events(events) => events.finish(&mut self.sink),
            Reading::Lines(lines) => lines.finish(&mut self.sink),
            Reading::Sequence(records) => records.finish(&mut self.sink),
            Reading::Parts(parts) => parts.finish(&mut self.sink),
        }
    }
}

/// Whether an object has a member `error` that says something.
pub(crate) fn has_error(text: &[u8]) -> bool {
    // Most items do not even hold the word.
    let named = text.windows(7).any(|window| window == b"\"error\"");
    named && json::from_slice::<Glance>(text).is_ok_and(|glance| glance.error)
}

/// Whether a text is JSON, and no number that may go on.
pub(crate) fn is_whole(text: &[u8]) -> bool {
    let text = text.trim_ascii();
    !text.last().is_some_and(u8::is_ascii_digit) && is_json(text)
}

/// Whether a text is JSON.
pub(crate) fn is_json(text: &[u8]) -> bool {
    json::from_slice::<Glance>(text).is_ok()
}

/// What is seen of a value without reading it.
struct Glance {
    error: bool,
}

impl Read for Glance {
    fn blank() -> Self {
        Self { error: false }
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let value = reader.raw()?;
        Ok(Self { error: value.member("error").is_some_and(|error| says_something(&error)) })
    }
}

/// Whether a member is more than a way to say that there is nothing.
fn says_something(value: &Raw<'_>) -> bool {
    match value.kind() {
        Kind::Null => false,
        Kind::Boolean | Kind::Number => !matches!(value.text(), "false" | "0"),
        Kind::String | Kind::Array | Kind::Object => {
            !matches!(value.text().as_bytes(), [_, inner @ .., _] if inner.trim_ascii().is_empty())
        }
    }
}
