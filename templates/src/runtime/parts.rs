//! The parts of `multipart/mixed`, as they arrive (RFC 2046 §5.1).

use http::header::{CONTENT_TYPE, HeaderMap};

use super::framing::Sink;

/// What has arrived of a multipart body.
pub(crate) struct Parts {
    /// The line break, two hyphens and the boundary.
    delimiter: Vec<u8>,
    text: Vec<u8>,
    /// So much of the text holds no delimiter.
    searched: usize,
    /// The text before the first delimiter is no part.
    in_preamble: bool,
}

impl Parts {
    pub(crate) fn new(headers: &HeaderMap) -> Self {
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let delimiter = ["\r\n--", boundary(content_type)].concat().into_bytes();
        // The first delimiter needs no line break before it.
        Self { delimiter, text: b"\r\n".to_vec(), searched: 0, in_preamble: true }
    }

    /// Reads what arrived; returns how much is kept.
    pub(crate) fn push(&mut self, chunk: &[u8], sink: &mut Sink) -> usize {
        self.text.extend_from_slice(chunk);
        self.cut(sink);
        self.text.len()
    }

    /// Takes every part that is complete.
    fn cut(&mut self, sink: &mut Sink) {
        let mut begin = 0;
        while let Some(at) = find(&self.text, &self.delimiter, self.searched) {
            match after(&self.text[at + self.delimiter.len()..]) {
                After::Open => {
                    self.searched = at;
                    self.drop_until(begin);
                    return;
                }
                // The boundary was the beginning of something else.
                After::Other => {
                    self.searched = at + 1;
                    continue;
                }
                After::End => {
                    self.take(begin, at, sink);
                    sink.close();
                    return;
                }
                After::Part(length) => {
                    self.take(begin, at, sink);
                    begin = at + self.delimiter.len() + length;
                    self.searched = begin;
                }
            }
            if sink.is_closed() {
                return;
            }
        }
        self.searched = self.text.len().saturating_sub(self.delimiter.len()).max(begin).max(self.searched);
        self.drop_until(begin);
    }

    /// Forgets what was taken, once for all parts that came together.
    fn drop_until(&mut self, begin: usize) {
        self.text.drain(..begin);
        self.searched -= begin;
    }

    pub(crate) fn finish(&mut self, sink: &mut Sink) {
        if !self.in_preamble || self.text.len() > 2 {
            sink.fault("the multipart body is cut off");
        }
    }

    fn take(&mut self, begin: usize, end: usize, sink: &mut Sink) {
        if !std::mem::replace(&mut self.in_preamble, false) {
            item(&self.text[begin..end], sink);
        }
    }
}

/// What follows a delimiter.
enum After {
    /// It may be any of the others.
    Open,
    /// The end of its line, so many bytes further: a part begins.
    Part(usize),
    /// Two hyphens: there is no further part.
    End,
    /// Text that goes on in the same line.
    Other,
}

/// Blanks may stand between the delimiter and the end of its line.
fn after(text: &[u8]) -> After {
    let blanks = text.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    match &text[blanks..] {
        [b'\r', b'\n', ..] => After::Part(blanks),
        [b'-', b'-', ..] if blanks == 0 => After::End,
        // More blanks than any sender adds would be counted again at each chunk.
        [] | [b'\r'] if blanks < 1024 => After::Open,
        [b'-'] if blanks == 0 => After::Open,
        _ => After::Other,
    }
}

/// Takes the content of a part: JSON as it is, or text as a string.
fn item(part: &[u8], sink: &mut Sink) {
    let Some(at) = find(part, b"\r\n\r\n", 0) else {
        return sink.fault("a part has no empty line after its headers");
    };
    let (head, content) = (&part[..at], &part[at + 4..]);
    let head = String::from_utf8_lossy(head);
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    let media_type = headers.find(|(name, _)| name.trim().eq_ignore_ascii_case("content-type"));
    let media_type = media_type.map_or("", |(_, value)| value.split(';').next().unwrap_or_default().trim());
    match media_type.to_ascii_lowercase().as_str() {
        known if known.is_empty() || known.ends_with("json") => sink.item(content),
        known if known.starts_with("text/") => sink.text(&String::from_utf8_lossy(content)),
        other => sink.fault(&format!("a part is {other}, which is not read as a type")),
    }
}

/// The parameter `boundary` of a media type.
fn boundary(content_type: &str) -> &str {
    let mut parameters = content_type.split(';').skip(1).filter_map(|parameter| parameter.split_once('='));
    let boundary = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("boundary"));
    boundary.map_or("", |(_, value)| value.trim().trim_matches('"'))
}

fn find(text: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    rest.windows(wanted.len()).position(|window| window == wanted).map(|at| from + at)
}
