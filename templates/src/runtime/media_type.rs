//! Media types: which of them covers another, and whether an answer is in one that was asked for.

use http::header::{CONTENT_TYPE, HeaderMap};

use super::operation::Operation;

/// Longer names are not repeated in messages.
const LONGEST: usize = 80;

/// Type and subtype without parameters, in lower case (RFC 9110 §8.3.1).
pub(crate) fn essence(text: &str) -> String {
    text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a documented media type is another one but for its parameters, or a range that holds it.
pub(crate) fn covers(documented: &str, other: &str) -> bool {
    let (documented, other) = (essence(documented), essence(other));
    match documented.split_once('*') {
        Some(("", _)) => true,
        Some((before, after)) => {
            let length = before.len() + after.len();
            other.len() > length && other.starts_with(before) && other.ends_with(after)
        }
        None => documented == other,
    }
}

/// The media type of a response; `None` where it has none, or none that can be read.
pub(crate) fn of(headers: &HeaderMap) -> Option<String> {
    let essence = essence(headers.get(CONTENT_TYPE)?.to_str().ok()?);
    (!essence.is_empty() && essence.len() < LONGEST).then_some(essence)
}

/// Checks that an answer is in one of the media types that were asked for, rather than in one that the operation has
/// other types for: JSON of the next version would often be read as that of this one, with all members missing. What
/// the document does not know passes, for many servers call what they send by a name that is too general.
pub(crate) fn check(operation: &Operation, asked: &str, headers: &HeaderMap) -> Result<(), String> {
    if operation.others.is_empty() {
        return Ok(());
    }
    let Some(sent) = of(headers) else { return Ok(()) };
    let names = |list: &str| list.split(", ").any(|name| !name.is_empty() && covers(name, &sent));
    if names(asked) {
        return Ok(());
    }
    let exactly = |list: &str| list.split(", ").any(|name| essence(name) == sent);
    let fault = format!("the server answered {sent}, not {asked}");
    if let Some((_, method)) = operation.others.iter().find(|(list, _)| exactly(list)) {
        return Err(format!("{fault}: call `.{method}()` on the request to read it"));
    }
    if asked != operation.accept && exactly(operation.accept) && !is_general(&sent, asked) {
        return Err(format!("{fault}: the request reads it unless another media type is asked for"));
    }
    let mut asked = asked.split(", ");
    if is_of_vendor(&sent) && asked.next().is_some_and(is_of_vendor) {
        return Err(fault);
    }
    Ok(())
}

/// Whether a name says little: servers use it for what has a better one, such as GitHub for all of its own.
fn is_general(sent: &str, asked: &str) -> bool {
    match sent {
        "text/plain" | "application/octet-stream" => true,
        "application/json" => asked.split(", ").all(|name| is_of_vendor(name) || essence(name).ends_with("json")),
        _ => false,
    }
}

/// Whether a media type is one of a vendor's own, such as a version of its API (RFC 6838 §3.2).
fn is_of_vendor(media_type: &str) -> bool {
    essence(media_type).starts_with("application/vnd.")
}
