//! The server's own words: found in the body of an error, and made fit for one line.

use http::HeaderValue;

use super::json::{self, Map, Value};

/// More than this much of what a server says is cut.
const LONGEST: usize = 400;

/// The members that hold a message, the most telling first.
const MEMBERS: [&str; 10] = [
    "message",
    "detail",
    "error_description",
    "description",
    "title",
    "error",
    "reason",
    "fault",
    "error_message",
    "errorMessage",
];

/// The members that say more about it.
const MORE: [&str; 4] = ["errors", "details", "violations", "invalid-params"];

/// The message in the body of an error; the beginning of the body where it has no known form.
pub(crate) fn of_server(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    match json::from_slice::<Value>(body) {
        Ok(value) => {
            search(&value, 0).unwrap_or_else(|| if value.is_null() { String::new() } else { text.into_owned() })
        }
        // A page of HTML says nothing in one line that the status does not.
        Err(_) if text.trim_start().starts_with('<') => String::new(),
        Err(_) => text.into_owned(),
    }
}

/// Where an unfollowed redirect leads; the path and query are left out, since they may hold secrets.
pub(crate) fn redirect(location: &HeaderValue) -> String {
    let target = location.to_str().ok().and_then(|text| url::Url::parse(text).ok());
    match target {
        Some(url) => format!("a redirect to {} was not followed", url.origin().ascii_serialization()),
        None => "a redirect was not followed".to_owned(),
    }
}

/// Replaces line breaks and control characters, also those that turn text around, and cuts what is too long.
pub(crate) fn one_line(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || is_control(c)) {
        append(&mut words, " ", word);
    }
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => [&words[..end], "…"].concat(),
        None => words,
    }
}

/// Adds what is not empty, after a separator unless it is the first.
fn append(all: &mut String, separator: &str, text: &str) {
    if !text.is_empty() {
        if !all.is_empty() {
            all.push_str(separator);
        }
        all.push_str(text);
    }
}

fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn search(value: &Value, depth: usize) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        // Past this depth it is data, not a message.
        _ if depth > 4 => None,
        Value::Array(elements) => {
            let mut messages = String::new();
            for element in elements {
                append(&mut messages, "; ", &search(element, depth + 1).unwrap_or_default());
            }
            (!messages.is_empty()).then_some(messages)
        }
        Value::Object(members) => {
            let first =
                |names: &[&str]| names.iter().find_map(|name| members.get(name).and_then(|m| search(m, depth + 1)));
            match (first(&MEMBERS), first(&MORE)) {
                (Some(message), Some(more)) if message != more => Some(format!("{message} ({more})")),
                (message, more) => message.or(more).or_else(|| by_field(members, depth)),
            }
        }
        _ => None,
    }
}

/// The messages of `{"email": ["is invalid"]}`, where the names are those of the caller's fields.
fn by_field(members: &Map, depth: usize) -> Option<String> {
    let mut messages = String::new();
    for (name, member) in members.iter().filter(|(_, member)| depth > 0 && member.is_array()) {
        if let Some(text) = search(member, depth + 1) {
            append(&mut messages, "; ", &format!("{name}: {text}"));
        }
    }
    (!messages.is_empty()).then_some(messages)
}
