//! Headers of responses that a document describes, as values.

use std::str::FromStr;

use http::header::HeaderMap;

/// The headers of a response as an [`ApiResponse`](super::ApiResponse) holds them: the map of all, or a structure of those
/// that the document describes, which holds the map, too.
pub trait ResponseHeaders: Sized + Send + 'static {
    /// Reads those that are described.
    ///
    /// # Errors
    ///
    /// A message when one that has to be there is missing, or not as described.
    fn read(headers: &HeaderMap) -> Result<Self, String>;

    /// Keeps the map of all.
    fn keep(&mut self, headers: HeaderMap);

    /// The map of all.
    fn map(&self) -> &HeaderMap;
}

impl ResponseHeaders for HeaderMap {
    fn read(_: &HeaderMap) -> Result<Self, String> {
        Ok(Self::new())
    }

    fn keep(&mut self, headers: HeaderMap) {
        *self = headers;
    }

    fn map(&self) -> &HeaderMap {
        self
    }
}

/// A header as text; `None` where it is missing, or not text.
#[must_use]
pub fn text_header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A header as a number or boolean; `None` where it is missing, or something else.
#[must_use]
pub fn parsed_header<T: FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    text_header(headers, name)?.trim().parse().ok()
}

/// A header as a list; `None` where it is missing, or an element is something else.
///
/// It may come as one line, with commas between the elements, or as several (RFC 9110 §5.3). A comma in quotation marks is
/// part of an element, and so is one in `Set-Cookie`, of which each line is one (RFC 6265 §3).
#[must_use]
pub fn list_header<T: FromStr>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    // Through a pointer: see `crate::runtime`.
    let elements: fn(_, _) -> _ = elements;
    elements(headers, name)?.into_iter().map(|element| element.parse().ok()).collect()
}

/// The elements of a list; none of an empty one.
fn elements<'a>(headers: &'a HeaderMap, name: &str) -> Option<Vec<&'a str>> {
    let mut found = Vec::new();
    let is_whole = name.eq_ignore_ascii_case("set-cookie");
    for line in headers.get_all(name) {
        let line = line.to_str().ok()?;
        match is_whole {
            true => found.push(line.trim()),
            false => found.extend(split(line).into_iter().map(str::trim).filter(|element| !element.is_empty())),
        }
    }
    headers.contains_key(name).then_some(found)
}

/// Splits a line at the commas that no quotation marks enclose (RFC 9110 §5.6.4).
fn split(line: &str) -> Vec<&str> {
    let (mut found, mut start) = (Vec::new(), 0);
    let (mut quoted, mut escaped) = (false, false);
    for (index, byte) in line.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b',' if !quoted => {
                found.push(&line[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    found.push(&line[start..]);
    found
}

/// A header that has to be there.
///
/// # Errors
///
/// A message when it is not, or is something else.
pub fn needed_header<T>(value: Option<T>, headers: &HeaderMap, name: &str) -> Result<T, String> {
    value.ok_or_else(|| match headers.contains_key(name) {
        true => format!("the header {name} is not as documented"),
        false => format!("the header {name} is missing"),
    })
}
