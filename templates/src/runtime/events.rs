//! Server-sent events (WHATWG HTML §9.2.5 and §9.2.6).

use bytes::Bytes;

use super::framing::Found;
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
        Self { data_only, started: false, after_return: false, line: Vec::new(), event: Event::default() }
    }

    pub(crate) fn kept(&self) -> usize {
        self.line.len() + self.event.data.as_ref().map_or(0, String::len)
    }

    /// Reads what arrived; returns whether the sequence has ended.
    pub(crate) fn push(&mut self, chunk: &[u8], found: &mut Found) -> bool {
        for byte in chunk {
            let after_return = std::mem::replace(&mut self.after_return, *byte == b'\r');
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => {
                    if self.line_ends(found) {
                        return true;
                    }
                }
                _ => self.line.push(*byte),
            }
        }
        false
    }

    fn line_ends(&mut self, found: &mut Found) -> bool {
        let bytes = std::mem::take(&mut self.line);
        let text = String::from_utf8_lossy(&bytes);
        let is_first = !std::mem::replace(&mut self.started, true);
        let line = if is_first { text.strip_prefix('\u{FEFF}').unwrap_or(&text) } else { &text };
        if line.is_empty() {
            return self.dispatch(found);
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        self.event.field(name, value.strip_prefix(' ').unwrap_or(value));
        false
    }

    /// Hands over an event, unless it has no data.
    fn dispatch(&mut self, found: &mut Found) -> bool {
        let event = std::mem::take(&mut self.event);
        let Some(data) = &event.data else { return false };
        if self.data_only && data == "[DONE]" {
            return true;
        }
        found.push_back(Ok(if self.data_only { data.clone().into() } else { event.json(data) }));
        false
    }
}

impl Event {
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

    fn json(&self, data: &str) -> Bytes {
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
        writer.string(data);
        writer.end_object();
        writer.into_bytes().into()
    }
}
