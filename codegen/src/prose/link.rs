//! Where a text may lead: the web and mail, nothing else.

use super::{escape, hidden};

/// The length beyond which an address is none.
const LONGEST: usize = 2000;

/// The destination of a link as Markdown takes it between parentheses; `None` where it leads anywhere else.
pub fn destination(url: &str) -> Option<String> {
    let url = url.trim();
    let is_web = ["http://", "https://"].into_iter().any(|scheme| starts_with(url, scheme));
    if !is_web && !starts_with(url, "mailto:") || url.len() > LONGEST {
        return None;
    }
    let mut safe = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        let encoded = c.is_whitespace() || hidden::is_hidden(c) || "<>()[]\\|`\"^{}".contains(c);
        if encoded {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes).bytes().for_each(|byte| safe.push_str(&format!("%{byte:02X}")));
        } else if c == '&' && escape::is_entity(&url[at..]) {
            // So that `&copy=1` stays what it is.
            safe.push_str("&amp;");
        } else {
            safe.push(c);
        }
    }
    Some(safe)
}

fn starts_with(url: &str, scheme: &str) -> bool {
    url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)) && url.len() > scheme.len()
}

/// The next bare web address of a text: where it begins and where it ends.
pub fn bare(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(found) = text[from..].find("http") {
        let start = from + found;
        let rest = &text[start..];
        let scheme = ["https://", "http://"].into_iter().find(|scheme| rest.starts_with(*scheme));
        if let Some(scheme) = scheme {
            let length = length(rest);
            if length > scheme.len() {
                return Some((start, start + length));
            }
        }
        from = start + "http".len();
    }
    None
}

/// The length of the address that a text begins with, without the punctuation that follows it.
fn length(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || hidden::is_hidden(c) || "<>\"`|\\".contains(c);
    // No address that somebody wrote for a reader is as long as that.
    let most = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    let end = text.find(ends).unwrap_or(text.len());
    let mut url = &text[..end.min(most)];
    loop {
        let unbalanced =
            |open: char, close: char| url.ends_with(close) && url.matches(close).count() > url.matches(open).count();
        let trailing = url.ends_with(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', '…', '“', '”', '’']);
        if !trailing && !unbalanced('(', ')') && !unbalanced('[', ']') && !unbalanced('{', '}') {
            return url.len();
        }
        let mut chars = url.chars();
        chars.next_back();
        url = chars.as_str();
    }
}
