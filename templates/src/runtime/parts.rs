//! The parts of `multipart/mixed`, as they arrive (RFC 2046 §5.1).

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};

use super::framing::Found;
use super::json::{JsonWriter, Writer};

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

    pub(crate) fn kept(&self) -> usize {
        self.text.len()
    }

    /// Reads what arrived; returns whether the sequence has ended.
    pub(crate) fn push(&mut self, chunk: &[u8], found: &mut Found) -> bool {
        self.text.extend_from_slice(chunk);
        while let Some(at) = find(&self.text, &self.delimiter, self.searched) {
            let after = &self.text[at + self.delimiter.len()..];
            if after.starts_with(b"--") {
                self.take(at, found);
                return true;
            }
            // Blanks may stand between the delimiter and the end of its line.
            let Some(line) = find(after, b"\r\n", 0) else {
                self.searched = at;
                return false;
            };
            let next = at + self.delimiter.len() + line;
            self.take(at, found);
            self.text.drain(..next);
            self.searched = 0;
        }
        self.searched = self.text.len().saturating_sub(self.delimiter.len());
        false
    }

    pub(crate) fn finish(&mut self, found: &mut Found) {
        if !self.in_preamble || self.text.len() > 2 {
            found.push_back(Err("the multipart body is cut off".to_owned()));
        }
    }

    fn take(&mut self, end: usize, found: &mut Found) {
        if !std::mem::replace(&mut self.in_preamble, false) {
            found.push_back(item(&self.text[..end]));
        }
    }
}

/// The content of a part as JSON: as it is, or text as a string.
fn item(part: &[u8]) -> Result<Bytes, String> {
    let (head, content) = match find(part, b"\r\n\r\n", 0) {
        Some(at) => (&part[..at], &part[at + 4..]),
        None => return Err("a part has no empty line after its headers".to_owned()),
    };
    let head = String::from_utf8_lossy(head);
    let mut headers = head.lines().filter_map(|line| line.split_once(':'));
    let media_type = headers.find(|(name, _)| name.trim().eq_ignore_ascii_case("content-type"));
    let media_type = media_type.map_or("", |(_, value)| value.split(';').next().unwrap_or_default().trim());
    match media_type.to_ascii_lowercase().as_str() {
        known if known.is_empty() || known.ends_with("json") => Ok(Bytes::copy_from_slice(content)),
        known if known.starts_with("text/") => {
            let mut writer = JsonWriter::new();
            writer.string(&String::from_utf8_lossy(content));
            Ok(writer.into_bytes().into())
        }
        other => Err(format!("a part is {other}, which is not read as a type")),
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
