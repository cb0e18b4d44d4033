//! Skims JSON for places: brackets, keys and strings, without judging the syntax.
//!
//! Why not the events of the YAML parser, which reads JSON too: this takes a tenth of the time, and that parser stops
//! at emoji which are escaped as surrogate pairs.

use std::borrow::Cow;

use super::MAX_DEPTH;
use super::trail::Trail;

/// Leads the trail through a JSON text; places are byte offsets.
pub(super) fn walk(text: &str, trail: &mut Trail<usize>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'{' => trail.begin_members(start),
            b'[' => trail.begin_list(start),
            b'}' | b']' => trail.end(),
            b'"' => {
                at = end_of_string(bytes, at);
                trail.scalar(|| string(text, start, at), start);
            }
            b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' => continue,
            _ => {
                let length = bytes.iter().skip(at).take_while(|byte| !is_delimiter(**byte)).count();
                at += length;
                trail.scalar(|| text.get(start..at).unwrap_or_default().into(), start);
            }
        }
        if trail.is_done() || trail.depth() == 0 || trail.depth() > MAX_DEPTH {
            return;
        }
    }
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"')
}

/// Just behind the quote that closes the string whose first character stands here.
fn end_of_string(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(b'\\') => at += 2,
            Some(b'"') => return at + 1,
            Some(_) => at += 1,
            None => return bytes.len(),
        }
    }
}

/// The value of the string that stands between these offsets, quotes included.
fn string(text: &str, start: usize, end: usize) -> Cow<'_, str> {
    let quoted = text.get(start..end).unwrap_or_default();
    if quoted.contains('\\') {
        return serde_json::from_str::<String>(quoted).unwrap_or_default().into();
    }
    let inner = quoted.strip_prefix('"').unwrap_or(quoted);
    inner.strip_suffix('"').unwrap_or(inner).into()
}
