//! The `Link` header (RFC 8288 §3).

use http::header::{HeaderMap, LINK};

/// The target of the first link to the next page: one whose relation types hold `next`.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|link| link.is_next).map(|link| link.target.to_owned())
}

struct Link<'a> {
    target: &'a str,
    is_next: bool,
}

/// The links of a value; what is malformed ends it.
fn links(value: &str) -> impl Iterator<Item = Link<'_>> {
    let mut rest = value;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let (target, after) = rest.strip_prefix('<')?.split_once('>')?;
        let (is_next, after) = parameters(after);
        rest = after;
        Some(Link { target: target.trim(), is_next })
    })
}

/// Whether the parameters that follow a target make it the next page, and what comes after them.
fn parameters(mut rest: &str) -> (bool, &str) {
    let (mut relation, mut is_elsewhere) = (None, false);
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        let Some(after) = rest.strip_prefix(';') else { break };
        let end = after.find(['=', ';', ',']).unwrap_or(after.len());
        let name = after[..end].trim();
        rest = &after[end..];
        let Some(after) = rest.strip_prefix('=') else { continue };
        let (value, after) = word(after.trim_start_matches([' ', '\t']));
        rest = after;
        // Of several relations the first counts (RFC 8288 §3.3).
        if name.eq_ignore_ascii_case("rel") && relation.is_none() {
            relation = Some(value.split_ascii_whitespace().any(|relation| relation.eq_ignore_ascii_case("next")));
        }
        // A link whose context is another resource leads from there (RFC 8288 §3.2).
        is_elsewhere |= name.eq_ignore_ascii_case("anchor") && !value.is_empty();
    }
    (relation == Some(true) && !is_elsewhere, rest)
}

/// A token or a quoted string, and what comes after it. No relation has an escape in it.
fn word(text: &str) -> (&str, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        return (text[..end].trim_end(), &text[end..]);
    };
    let mut is_escaped = false;
    let end = quoted.find(|c: char| {
        let ends = c == '"' && !is_escaped;
        is_escaped = c == '\\' && !is_escaped;
        ends
    });
    match end {
        Some(end) => (&quoted[..end], &quoted[end + 1..]),
        None => (quoted, ""),
    }
}
