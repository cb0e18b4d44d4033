//! Strings.

use std::borrow::Cow;

use super::writer::ESCAPED;
use super::{Fault, Reader};

/// Reads the string at whose opening quote the reader stands.
pub(super) fn quoted<'a>(reader: &mut Reader<'a>) -> Result<Cow<'a, str>, Fault> {
    let start = reader.position + 1;
    let text = reader.text;
    let end = plain(text, start);
    if text.as_bytes().get(end) == Some(&b'"') {
        reader.position = end + 1;
        return Ok(Cow::Borrowed(&text[start..end]));
    }
    let mut value = String::new();
    unescape(reader, start, &mut |part| value.push_str(part))?;
    Ok(Cow::Owned(value))
}

/// Passes over the string that begins here, checking it.
pub(super) fn skip(reader: &mut Reader<'_>) -> Result<(), Fault> {
    if reader.text.as_bytes().get(reader.position) != Some(&b'"') {
        return Err(reader.expected("the name of a member"));
    }
    unescape(reader, reader.position + 1, &mut |_| ())
}

/// Where the first byte at or after `start` stands that is not part of a string as it is.
fn plain(text: &str, start: usize) -> usize {
    let rest = &text.as_bytes()[start..];
    let length = rest.iter().position(|byte| ESCAPED[usize::from(*byte)]);
    start + length.unwrap_or(rest.len())
}

/// Hands on the parts of a string, up to its closing quote.
fn unescape(reader: &mut Reader<'_>, mut start: usize, sink: &mut dyn FnMut(&str)) -> Result<(), Fault> {
    let text = reader.text;
    loop {
        let end = plain(text, start);
        sink(&text[start..end]);
        reader.position = end;
        match text.as_bytes().get(end) {
            Some(b'"') => {
                reader.position = end + 1;
                return Ok(());
            }
            Some(b'\\') => {
                let mut buffer = [0; 4];
                let (character, length) = escape(text.as_bytes(), end + 1).map_err(|message| reader.fault(message))?;
                sink(character.encode_utf8(&mut buffer));
                start = end + length;
            }
            Some(_) => return Err(reader.fault("unescaped control character in a string")),
            None => return Err(reader.fault("unterminated string")),
        }
    }
}

/// The character that an escape stands for, and how long the escape is with its backslash.
fn escape(text: &[u8], at: usize) -> Result<(char, usize), &'static str> {
    let character = match text.get(at) {
        Some(byte @ (b'"' | b'\\' | b'/')) => char::from(*byte),
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{C}',
        Some(b'u') => return unicode(text, at + 1),
        _ => return Err("malformed escape in a string"),
    };
    Ok((character, 2))
}

/// `\uXXXX`, or a surrogate pair of two. Half a pair, left behind where a server cut a text, becomes U+FFFD: it is not
/// worth failing a response.
fn unicode(text: &[u8], at: usize) -> Result<(char, usize), &'static str> {
    let unit = hex(text, at).ok_or("malformed escape in a string")?;
    if !(0xD800..0xDC00).contains(&unit) {
        return Ok((char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER), 6));
    }
    let next = text.get(at + 4..at + 6).filter(|next| *next == b"\\u").and_then(|_| hex(text, at + 6));
    match next {
        Some(low @ 0xDC00..0xE000) => {
            let code = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12))
        }
        _ => Ok((char::REPLACEMENT_CHARACTER, 6)),
    }
}

fn hex(text: &[u8], at: usize) -> Option<u32> {
    text.get(at..at + 4)?.iter().try_fold(0, |value, byte| Some(value * 16 + char::from(*byte).to_digit(16)?))
}
