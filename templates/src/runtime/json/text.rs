//! Strings.

use std::borrow::Cow;

use super::{Fault, Reader};

/// Reads the string at whose opening quote the reader stands.
#[inline]
pub(super) fn quoted<'a>(reader: &mut Reader<'a>) -> Result<Cow<'a, str>, Fault> {
    match as_it_is(reader) {
        Some(text) => Ok(Cow::Borrowed(text)),
        None => unescaped(reader).map(Cow::Owned),
    }
}

/// Passes over the string at whose opening quote the reader stands, checking it.
#[inline]
pub(super) fn skip(reader: &mut Reader<'_>) -> Result<(), Fault> {
    match as_it_is(reader) {
        Some(_) => Ok(()),
        None => unescape(reader, &mut |_| ()),
    }
}

/// Reads a string that has no escapes, as most have none.
#[inline]
fn as_it_is<'a>(reader: &mut Reader<'a>) -> Option<&'a str> {
    let rest = reader.text.get(reader.position + 1..)?;
    let length = plain(rest.as_bytes());
    if rest.as_bytes().get(length) != Some(&b'"') {
        return None;
    }
    reader.position += length + 2;
    rest.get(..length)
}

#[cold]
fn unescaped(reader: &mut Reader<'_>) -> Result<String, Fault> {
    let mut value = String::new();
    unescape(reader, &mut |part| value.push_str(part))?;
    Ok(value)
}

/// How many bytes at the beginning stand in a string as they are: up to a quote, a backslash or a control character
/// (RFC 8259 §7).
#[inline]
pub(super) fn plain(text: &[u8]) -> usize {
    let mut length = 0;
    while let Some(word) = text[length..].first_chunk() {
        let special = special(u64::from_le_bytes(*word));
        if special != 0 {
            return length + special.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    match last_word(text) {
        Some(word) if special(word) == 0 => text.len(),
        _ => length + plain_bytes(&text[length..]),
    }
}

/// The last eight bytes, some of which may have been looked at before; of a shorter text, some of them twice.
#[inline]
fn last_word(text: &[u8]) -> Option<u64> {
    let half = |bytes: &[u8; 4]| u64::from(u32::from_le_bytes(*bytes));
    match text.last_chunk() {
        Some(word) => Some(u64::from_le_bytes(*word)),
        None => Some(half(text.first_chunk()?) << 32 | half(text.last_chunk()?)),
    }
}

/// As [`plain`], for less than eight bytes.
fn plain_bytes(text: &[u8]) -> usize {
    text.iter().position(|byte| is_special(*byte)).unwrap_or(text.len())
}

/// Whether a byte cannot stand in a string as it is.
pub(super) const fn is_special(byte: u8) -> bool {
    byte < b' ' || matches!(byte, b'"' | b'\\')
}

/// The lowest bit that is set is in the first of the eight bytes that cannot stand in a string as it is.
///
/// A byte less than `n` borrows where `n` is taken from each, which its highest bit shows; a borrow from the byte before
/// can be mistaken for one, but comes after a byte that was found already.
#[inline]
const fn special(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = EACH << 7;
    let quote = word ^ (EACH * b'"' as u64);
    let backslash = word ^ (EACH * b'\\' as u64);
    let found = (word.wrapping_sub(EACH * b' ' as u64) & !word)
        | (quote.wrapping_sub(EACH) & !quote)
        | (backslash.wrapping_sub(EACH) & !backslash);
    found & HIGHEST
}

/// Hands on the parts of a string, up to its closing quote.
fn unescape(reader: &mut Reader<'_>, sink: &mut dyn FnMut(&str)) -> Result<(), Fault> {
    let text = reader.text;
    let mut start = reader.position + 1;
    loop {
        let end = start + plain(&text.as_bytes()[start..]);
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
