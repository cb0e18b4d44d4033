//! Bodies that are a sequence: of JSON texts, or of server-sent events.

use super::content::{Content, Payload};
use super::json::{self, Write};
use super::tree::Node;

/// Encodes each element of a list as a line of JSON.
///
/// # Errors
///
/// None: every value has a JSON form.
pub fn encode_lines(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    Ok(Payload::ready("application/jsonl", sequence(body, b"")))
}

/// Encodes each element of a list as a record of RFC 7464.
///
/// # Errors
///
/// None: every value has a JSON form.
pub fn encode_sequence(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    Ok(Payload::ready("application/json-seq", sequence(body, b"\x1E")))
}

/// Encodes each element of a list as a server-sent event (WHATWG HTML §9.2.5): its members are the fields. What is an
/// object or a list of its own becomes JSON.
///
/// # Errors
///
/// When an element is not an object, or a member is not what a field can hold.
pub fn encode_events(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    let mut text = String::new();
    for item in Node::items(body) {
        let Node::Object(fields) = item else {
            return Err("an event has to be an object of `data`, `event`, `id` and `retry`".to_owned());
        };
        for (name, value) in fields.iter().filter(|(_, value)| !matches!(value, Node::Null)) {
            field(&mut text, name, &value.text())?;
        }
        text.push('\n');
    }
    Ok(Payload::ready("text/event-stream", text))
}

/// Encodes each element of a list as JSON in the data of a server-sent event.
///
/// # Errors
///
/// None: every value has a JSON form.
pub fn encode_event_data(body: &dyn Write, _: &Content) -> Result<Payload, String> {
    let mut text = String::new();
    for item in Node::items(body) {
        // JSON has no line breaks of its own.
        text.extend(["data: ", &item.json(), "\n\n"]);
    }
    Ok(Payload::ready("text/event-stream", text))
}

/// Writes a field: data line by line, for a line break ends every field (WHATWG HTML §9.2.6). The blank after the colon
/// is always there, since readers drop one.
fn field(text: &mut String, name: &str, value: &str) -> Result<(), String> {
    let breaks = |text: &str| text.contains(['\n', '\r']);
    let ignored = match name {
        "data" => {
            for line in value.replace("\r\n", "\n").split(['\n', '\r']) {
                text.extend(["data: ", line, "\n"]);
            }
            return Ok(());
        }
        "id" => value.contains('\0'),
        "retry" => value.is_empty() || !value.bytes().all(|byte| byte.is_ascii_digit()),
        _ => name.is_empty() || name.contains(':') || breaks(name),
    };
    if ignored || breaks(value) {
        return Err(format!("no event can have the field {name:?} with this value: {value:?}"));
    }
    text.extend([name, ": ", value, "\n"]);
    Ok(())
}

fn sequence(body: &dyn Write, before: &[u8]) -> Vec<u8> {
    let mut text = Vec::new();
    for item in Node::items(body) {
        text.extend_from_slice(before);
        text.extend_from_slice(&json::to_vec(&item));
        text.push(b'\n');
    }
    text
}
