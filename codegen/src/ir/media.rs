//! Media types: what can be made of them.

/// How content of a media type is written and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One value as JSON.
    Json,
    /// Several values, each as JSON.
    Lines,
    /// `application/x-www-form-urlencoded`
    Form,
    /// Parts.
    Multipart,
    /// XML, which is not written or read from types.
    Xml,
    /// Text.
    Text,
    /// All else.
    Bytes,
}

/// What a media type is, parameters or not.
pub fn kind(media_type: &str) -> Kind {
    let essence = essence(media_type);
    match essence.as_str() {
        "application/x-www-form-urlencoded" => Kind::Form,
        _ if essence.starts_with("multipart/") => Kind::Multipart,
        _ if is_lines(&essence) => Kind::Lines,
        _ if is_json(&essence) => Kind::Json,
        _ if essence.ends_with("/xml") || essence.ends_with("+xml") && !essence.starts_with("image/") => Kind::Xml,
        _ if essence.starts_with("text/") => Kind::Text,
        _ => Kind::Bytes,
    }
}

/// Type and subtype without parameters, in lower case (RFC 9110 §8.3.1).
pub fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a media type is JSON: `application/json`, a suffix of `+json` (RFC 6839 §3.1), a name that says so, as
/// `application/x-amz-json-1.1` does, or any type at all.
pub fn is_json(essence: &str) -> bool {
    matches!(essence, "*/*" | "*" | "application/*") || !is_lines(essence) && words(essence).any(|word| word == "json")
}

/// Whether a media type is a sequence of JSON values: lines (`application/x-ndjson`), RFC 7464's, or events.
fn is_lines(essence: &str) -> bool {
    let streams = |word: &str| {
        matches!(word, "ndjson" | "jsonl" | "jsonlines" | "ldjson") || matches!(word, "seq" | "lines" | "stream")
    };
    let json = words(essence).any(|word| word.contains("json"));
    essence == "text/event-stream" || json && words(essence).any(streams)
}

/// Whether a media type is that of a patch which is merged (RFC 7396 §4).
pub fn is_merge_patch(media_type: &str) -> bool {
    essence(media_type) == "application/merge-patch+json"
}

/// The words of a subtype.
fn words(essence: &str) -> impl Iterator<Item = &str> {
    let subtype = essence.split_once('/').map_or(essence, |(_, subtype)| subtype);
    subtype.split(['+', '-', '.'])
}

/// What a media type is called where several must be told apart.
pub fn word(media_type: &str) -> String {
    let essence = essence(media_type);
    match kind(media_type) {
        Kind::Form => "form".to_owned(),
        Kind::Json if matches!(essence.as_str(), "application/json" | "text/json" | "*/*" | "*" | "application/*") => {
            "json".to_owned()
        }
        Kind::Multipart if essence == "multipart/form-data" => "multipart".to_owned(),
        Kind::Text if essence == "text/plain" => "text".to_owned(),
        Kind::Xml if matches!(essence.as_str(), "application/xml" | "text/xml") => "xml".to_owned(),
        Kind::Bytes if essence == "application/octet-stream" => "bytes".to_owned(),
        _ => match essence.split_once('/') {
            Some((family, "*")) => family.to_owned(),
            Some((_, subtype)) => subtype.trim_start_matches("x-").trim_start_matches("vnd.").to_owned(),
            None => essence,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind, word};

    #[test]
    fn media_types_are_told_apart() {
        for (media_type, expected, called) in [
            ("application/json; charset=utf-8", Kind::Json, "json"),
            ("Application/JSON", Kind::Json, "json"),
            ("application/vnd.api+json", Kind::Json, "api+json"),
            ("application/x-amz-json-1.1", Kind::Json, "amz-json-1.1"),
            ("*/*", Kind::Json, "json"),
            ("application/x-ndjson", Kind::Lines, "ndjson"),
            ("application/json-seq", Kind::Lines, "json-seq"),
            ("application/stream+json", Kind::Lines, "stream+json"),
            ("text/event-stream", Kind::Lines, "event-stream"),
            ("application/x-www-form-urlencoded", Kind::Form, "form"),
            ("multipart/form-data", Kind::Multipart, "multipart"),
            ("multipart/mixed; boundary=x", Kind::Multipart, "mixed"),
            ("text/xml", Kind::Xml, "xml"),
            ("application/atom+xml", Kind::Xml, "atom+xml"),
            ("image/svg+xml", Kind::Bytes, "svg+xml"),
            ("text/csv", Kind::Text, "csv"),
            ("text/plain", Kind::Text, "text"),
            ("image/*", Kind::Bytes, "image"),
            ("application/octet-stream", Kind::Bytes, "bytes"),
        ] {
            assert_eq!((kind(media_type), word(media_type).as_str()), (expected, called), "{media_type}");
        }
    }
}
