//! Percent-encoding: which bytes may stand for themselves in each part of a request.

const HEX: &[u8; 16] = b"0123456789ABCDEF";

/// How text becomes part of a URL or of a form body.
pub(crate) type Encode = fn(&mut String, &str);

/// A value or name in a path, a query or a cookie: only RFC 3986's unreserved characters stay.
pub(crate) fn component(out: &mut String, text: &str) {
    encode(out, text, is_unreserved);
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
    encode(out, text, |byte| is_unreserved(byte) || b":/?@!$'()*,;=".contains(&byte));
}

/// A name or value of an `application/x-www-form-urlencoded` body, as WHATWG's URL standard serialises it.
pub(crate) fn form(out: &mut String, text: &str) {
    for (index, run) in text.split(' ').enumerate() {
        if index > 0 {
            out.push('+');
        }
        encode(out, run, |byte| byte.is_ascii_alphanumeric() || b"*-._".contains(&byte));
    }
}

/// The document's own text in a path or query template: what a URL may hold there stays, escapes included.
pub(crate) fn template(out: &mut String, text: &str) {
    encode(out, text, |byte| is_unreserved(byte) || b"/:@!$&'()*+,;=%?".contains(&byte));
}

/// Text as it is: header values are checked, never encoded.
pub(crate) fn verbatim(out: &mut String, text: &str) {
    out.push_str(text);
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

fn encode(out: &mut String, text: &str, stays: fn(u8) -> bool) {
    for &byte in text.as_bytes() {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
}
