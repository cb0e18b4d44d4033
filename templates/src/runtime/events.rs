//! Server-sent events (WHATWG HTML §9.2.5 and §9.2.6).

use bytes::Bytes;

use super::framing::{Found, Sink, is_json, is_whole};
use super::json::{JsonWriter, Writer};

/// What has arrived of a stream of events.
pub(crate) struct Events {
    /// Whether an item is the data alone.
    data_only: bool,
    started: bool,
    /// The last line ended with a carriage return: a line feed after it belongs to that end.
    after_return: bool,
    line: Vec<u8>,
    event: Event,
    /// The `id` of the last event that had one.
    last_id: Option<String>,
    /// The pause before a new connection that the server asked for, in milliseconds.
    pause: Option<u64>,
}

/// The fields of an event so far.
#[derive(Default)]
struct Event {
    name: Option<String>,
    data: Option<String>,
    id: Option<String>,
    retry: Option<u64>,
}

impl Events {
    pub(crate) fn new(data_only: bool) -> Self {
        Self {
            data_only,
            started: false,
            after_return: false,
            line: Vec::new(),
            event: Event::default(),
            last_id: None,
            pause: None,
        }
    }

    /// Where a new connection goes on, and after how many milliseconds, as far as the server said so.
    pub(crate) fn resumption(&self) -> (Option<&str>, Option<u64>) {
        (self.last_id.as_deref(), self.pause)
    }

    /// Reads what arrived; returns how much is kept.
    pub(crate) fn push(&mut self, mut chunk: &[u8], sink: &mut Sink) -> usize {
        while !chunk.is_empty() && !sink.is_closed() {
            if std::mem::take(&mut self.after_return) {
                chunk = chunk.strip_prefix(b"\n").unwrap_or(chunk);
            }
            let Some(end) = chunk.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
                self.line.extend_from_slice(chunk);
                break;
            };
            let (line, rest) = chunk.split_at(end);
            self.after_return = rest.starts_with(b"\r");
            chunk = rest.get(1..).unwrap_or_default();
            if self.line.is_empty() {
                self.line_ends(line, sink);
            } else {
                // Lines that come in pieces share one buffer.
                self.line.extend_from_slice(line);
                let mut line = std::mem::take(&mut self.line);
                self.line_ends(&line, sink);
                line.clear();
                self.line = line;
            }
        }
        self.line.len() + self.event.len()
    }

    /// An event without its empty line is dropped, but data that has to be JSON tells whether it is all there.
    pub(crate) fn finish(&mut self, sink: &mut Sink) {
        if !self.data_only || sink.is_text() {
            return;
        }
        let line = std::mem::take(&mut self.line);
        if !line.is_empty() {
            self.line_ends(&line, sink);
        }
        match &self.event.data {
            Some(data) if data.trim().is_empty() || sink.is_end(data.as_bytes()) => {}
            Some(data) if is_whole(data.as_bytes()) => self.dispatch(sink),
            Some(_) => sink.fault("the last event is cut off"),
            None => {}
        }
    }

    fn line_ends(&mut self, line: &[u8], sink: &mut Sink) {
        let text = String::from_utf8_lossy(line);
        let is_first = !std::mem::replace(&mut self.started, true);
        let line = if is_first { text.strip_prefix('\u{FEFF}').unwrap_or(&text) } else { &text };
        if line.is_empty() {
            return self.dispatch(sink);
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        self.event.field(name, value.strip_prefix(' ').unwrap_or(value));
    }

    /// Hands over an event, unless it has no data.
    fn dispatch(&mut self, sink: &mut Sink) {
        let event = std::mem::take(&mut self.event);
        self.pause = event.retry.or(self.pause);
        if event.id.is_some() {
            self.last_id.clone_from(&event.id);
        }
        let Some(data) = &event.data else { return };
        match (self.data_only, sink.is_text()) {
            _ if event.name.as_deref() == Some("error") => {
                sink.put(Found::Error(Bytes::copy_from_slice(data.as_bytes())))
            }
            _ if sink.is_end(data.as_bytes()) => sink.close(),
            (true, true) => sink.text(data),
            // Without JSON there is no item: it keeps the connection alive.
            (true, false) if data.trim().is_empty() => {}
            (true, false) => sink.item(data.as_bytes()),
            (false, false) if is_json(data.as_bytes()) => {
                sink.put(Found::Either(event.json(data, false), event.json(data, true)))
            }
            (false, _) => sink.put(Found::Item(event.json(data, true))),
        }
    }
}

impl Event {
    fn len(&self) -> usize {
        [&self.name, &self.data, &self.id].into_iter().flatten().map(String::len).sum()
    }

    fn field(&mut self, name: &str, value: &str) {
        match name {
            "event" => self.name = Some(value.to_owned()),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => self.id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => self.retry = value.parse().ok(),
            // A comment has an empty name.
            _ => {}
        }
    }

    /// The event as an object, in which the data is a string, or the JSON that it is.
    fn json(&self, data: &str, is_text: bool) -> Bytes {
        let mut writer = JsonWriter::new();
        writer.begin_object();
        for (name, value) in [("event", &self.name), ("id", &self.id)] {
            if let Some(value) = value {
                writer.key(name);
                writer.string(value);
            }
        }
        if let Some(retry) = self.retry {
            writer.key("retry");
            writer.unsigned(retry);
        }
        writer.key("data");
        // A number is written as it is, and so is any other JSON.
        if is_text {
            writer.string(data)
        } else {
            writer.number(data)
        }
        writer.end_object();
        writer.into_bytes().into()
    }
}
