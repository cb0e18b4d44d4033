//! Lines of JSON, and the records of RFC 7464, as they arrive.

use super::framing::{Found, Sink, is_json, quoted};

/// What has arrived of a line.
#[derive(Default)]
pub(crate) struct Lines {
    begun: Vec<u8>,
    /// Whether a line was read: a byte order mark can only be before it.
    started: bool,
}

impl Lines {
    /// Reads what arrived; returns how much is kept.
    pub(crate) fn push(&mut self, chunk: &[u8], sink: &mut Sink) -> usize {
        let mut pieces = chunk.split(|byte| *byte == b'\n');
        let last = pieces.next_back().unwrap_or_default();
        for piece in pieces {
            if sink.is_closed() {
                return 0;
            }
            if self.begun.is_empty() {
                self.line(piece, sink);
            } else {
                self.begun.extend_from_slice(piece);
                let mut line = std::mem::take(&mut self.begun);
                self.line(&line, sink);
                line.clear();
                self.begun = line;
            }
        }
        self.begun.extend_from_slice(last);
        self.begun.len()
    }

    pub(crate) fn finish(&mut self, sink: &mut Sink) {
        let line = std::mem::take(&mut self.begun);
        self.line(&line, sink);
    }

    /// Empty lines are no items.
    fn line(&mut self, line: &[u8], sink: &mut Sink) {
        let is_first = !std::mem::replace(&mut self.started, true);
        let line = if is_first { line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line) } else { line };
        let line = line.trim_ascii();
        match line {
            [] => {}
            // A line of text may come as JSON, as the media type says, or as it is.
            _ if sink.is_text() && !sink.is_end(line) && !(line.starts_with(b"\"") && is_json(line)) => {
                sink.put(Found::Item(quoted(&String::from_utf8_lossy(line))));
            }
            _ => sink.item(line),
        }
    }
}

/// The records of RFC 7464. A record is complete at a line feed outside of every bracket and string: waiting for the
/// next separator would hold it back until the next item.
#[derive(Default)]
pub(crate) struct Records {
    text: Vec<u8>,
    /// Between records, all is passed over until a separator.
    open: bool,
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Records {
    /// Reads what arrived; returns how much is kept.
    pub(crate) fn push(&mut self, chunk: &[u8], sink: &mut Sink) -> usize {
        for byte in chunk {
            match byte {
                _ if sink.is_closed() => return 0,
                0x1E => {
                    self.cut_off(sink);
                    *self = Self { open: true, ..Self::default() };
                }
                _ if !self.open => {}
                // White space before a record is not kept, for it would be looked at again at each line feed.
                _ if self.text.is_empty() && byte.is_ascii_whitespace() => {}
                _ => {
                    self.text.push(*byte);
                    self.follow(*byte);
                    if *byte == b'\n' && self.depth == 0 && !self.in_string {
                        sink.item(self.text.trim_ascii());
                        *self = Self::default();
                    }
                }
            }
        }
        self.text.len()
    }

    pub(crate) fn finish(&mut self, sink: &mut Sink) {
        self.cut_off(sink);
        self.text.clear();
    }

    /// What has no line feed may be cut off, which only brackets and quotation marks tell (RFC 7464 §2.4).
    fn cut_off(&self, sink: &mut Sink) {
        let text = self.text.trim_ascii();
        let whole = self.depth == 0 && !self.in_string && matches!(text.last(), Some(b'}' | b']' | b'"'));
        match text {
            [] => {}
            _ if whole => sink.item(text),
            _ => sink.fault("an item is cut off"),
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
