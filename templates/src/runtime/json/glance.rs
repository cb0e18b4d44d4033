//! A look at an object before it is read: where its tag is.

use super::text;

/// Where the value of a member begins.
pub(super) enum Place {
    At(usize),
    Nowhere,
    /// A name is escaped, or the text is malformed: only a reader knows.
    Unsure,
}

/// Finds the last member of this name in the object that begins at `start`, without reading anything: what stands
/// between is taken for granted, for whoever reads the object finds its faults.
pub(super) fn last_member(text: &str, start: usize, name: &str) -> Place {
    let bytes = text.as_bytes();
    if bytes.get(start) != Some(&b'{') {
        return Place::Nowhere;
    }
    let (mut position, mut depth, mut is_name) = (start, 0_u32, false);
    let mut found = Place::Nowhere;
    while let Some(byte) = bytes.get(position) {
        position += 1;
        match byte {
            b'"' => {
                let Some(end) = string_end(bytes, position) else { return Place::Unsure };
                if is_name && depth == 1 {
                    let written = &bytes[position..end];
                    if written.contains(&b'\\') {
                        return Place::Unsure;
                    }
                    if written == name.as_bytes() {
                        match value_start(bytes, end + 1) {
                            Some(start) => found = Place::At(start),
                            None => return Place::Unsure,
                        }
                    }
                    is_name = false;
                }
                position = end + 1;
            }
            b'{' => (depth, is_name) = (depth + 1, true),
            b'[' => depth += 1,
            b',' => is_name = true,
            b'}' | b']' if depth <= 1 => return found,
            b'}' | b']' => depth -= 1,
            _ => {}
        }
    }
    Place::Unsure
}

/// Where the string ends whose content begins at `start`: the place of its closing quote.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut position = start;
    loop {
        position += text::plain(bytes.get(position..)?);
        match bytes.get(position)? {
            b'"' => return Some(position),
            b'\\' => position += 2,
            _ => return None,
        }
    }
}

/// Where the value after a colon begins.
fn value_start(bytes: &[u8], after_name: usize) -> Option<usize> {
    let is_space = |byte: &u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    let skip = |start: usize| Some(start + bytes.get(start..)?.iter().position(|byte| !is_space(byte))?);
    let colon = skip(after_name)?;
    if bytes.get(colon) == Some(&b':') { skip(colon + 1) } else { None }
}
