//! Percent-encoding: which bytes may stand for themselves in each part of a request.

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// How text becomes part of a URL or of a form body.
pub(crate) type Encode = fn(&mut String, &str);

/// A value or name in a path, a query or a cookie: only RFC 3986's unreserved characters stay.
pub(crate) fn component(out: &mut String, text: &str) {
    const STAYS: Bytes = unreserved_and(b"");
    encode(out, text, &STAYS);
}

/// A name and its value in a query or a cookie.
pub(crate) fn pair(name: &str, value: &str) -> String {
    let mut pair = String::new();
    component(&mut pair, name);
    pair.push('=');
    component(&mut pair, value);
    pair
}

/// A query value that the document marks `allowReserved`.
///
/// `&`, `+`, `#`, `[` and `]` are encoded all the same: a server would split the pair or misread it.
pub(crate) fn reserved(out: &mut String, text: &str) {
    const STAYS: Bytes = unreserved_and(b":/?@!$'()*,;=");
    encode(out, text, &STAYS);
}

/// A path value that the document marks `allowReserved` (RFC 6570 §3.2.3): reserved characters stay, and so does what is
/// encoded already.
///
/// `?`, `#`, `[` and `]` are encoded all the same: the path would end, or a server would refuse it.
pub(crate) fn reserved_path(out: &mut String, text: &str) {
    const STAYS: Bytes = unreserved_and(b":/@!$&'()*+,;=");
    for (index, run) in text.split('%').enumerate() {
        if index > 0 {
            let is_encoded = run.as_bytes().get(..2).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
            out.push_str(if is_encoded { "%" } else { "%25" });
        }
        encode(out, run, &STAYS);
    }
}

/// A name or value of an `application/x-www-form-urlencoded` body, as WHATWG's URL standard serialises it.
pub(crate) fn form(out: &mut String, text: &str) {
    const STAYS: Bytes = alphanumeric_and(b"*-._");
    for (index, run) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        encode(out, run, &STAYS);
    }
}

/// The document's own text in a path or query template: what a URL may hold there stays, escapes included.
pub(crate) fn template(out: &mut String, text: &str) {
    const STAYS: Bytes = unreserved_and(b"/:@!$&'()*+,;=%?");
    encode(out, text, &STAYS);
}

/// Text as it is: header values are checked, never encoded.
pub(crate) fn verbatim(out: &mut String, text: &str) {
    out.push_str(text);
}

/// Whether URL parsers leave a path or a query as it is: no byte that they encode, drop or take for another.
pub(crate) fn is_plain(text: &str) -> bool {
    const STAYS: Bytes = unreserved_and(b"!$&()*+,;=:@/%?");
    text.bytes().all(|byte| STAYS[usize::from(byte)])
}

/// A set of bytes.
type Bytes = [bool; 256];

const fn unreserved_and(more: &[u8]) -> Bytes {
    let mut set = alphanumeric_and(b"-._~");
    add(&mut set, more);
    set
}

const fn alphanumeric_and(more: &[u8]) -> Bytes {
    let mut set = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        set[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    add(&mut set, more);
    set
}

const fn add(set: &mut Bytes, more: &[u8]) {
    let mut index = 0;
    while index < more.len() {
        set[more[index] as usize] = true;
        index += 1;
    }
}

fn encode(out: &mut String, text: &str, stays: &Bytes) {
    let mut rest = text;
    // Most values stay as a whole.
    while let Some(length) = rest.bytes().position(|byte| !stays[usize::from(byte)]) {
        let (plain, others) = rest.split_at(length);
        let other = others.chars().next().map_or(0, char::len_utf8);
        out.push_str(plain);
        for byte in others[..other].bytes() {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
        rest = &others[other..];
    }
    out.push_str(rest);
}
