//! The runtime that a crate carries: which of its files it needs, and their text.

use std::collections::BTreeSet;

use crate::ir::{Encoding, ResponseBody, Shape, Style, Type};
use crate::rust::model::{Presence, presence};
use crate::sdk::Sdk;

/// A part of the runtime that only some crates need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Capability {
    /// Points in time.
    DateTime,
    /// Days.
    Date,
    /// Times of day.
    Time,
    /// Spans of time.
    Duration,
    /// UUIDs.
    Uuid,
    /// Exact decimal numbers.
    Decimal,
    /// Bytes in base64.
    Base64,
    /// Exact decimal numbers that are strings.
    DecimalText,
    /// Points in time as HTTP writes them.
    HttpDate,
    /// Points in time and spans as numbers of seconds.
    Seconds,
    /// JSON inside of strings.
    JsonText,
    /// Arrays whose places have types of their own.
    Tuple,
    /// Values that may be left out or null.
    Nullable,
    /// Files to upload.
    File,
    /// Binary responses.
    Download,
    /// URL-encoded bodies.
    Form,
    /// Multipart bodies.
    Multipart,
    /// Responses that are sequences.
    Items,
    /// Responses that can be sequences where the caller asks for them.
    Streaming,
    /// Responses in media types that the caller asks for.
    Accepting,
    /// Bodies that are sequences.
    Sequence,
    /// Parameters that are the whole query string.
    QueryString,
    /// XML.
    Xml,
    /// Signatures of what the server sends.
    WebhookSignatures,
    /// Tokens of OAuth 2.
    OAuth,
    /// Lists of several pages.
    Pages,
}

/// Each capability with its file and what the file exports.
const CAPABILITIES: &[(Capability, &str, &[&str])] = &[
    (Capability::DateTime, "scalars/date_time.rs", &["DateTime"]),
    (Capability::Date, "scalars/date.rs", &["Date"]),
    (Capability::Time, "scalars/time.rs", &["Time"]),
    (Capability::Duration, "scalars/duration.rs", &["Duration"]),
    (Capability::Uuid, "scalars/uuid.rs", &["Uuid"]),
    (Capability::Decimal, "scalars/decimal.rs", &["Decimal"]),
    (Capability::Base64, "scalars/base64.rs", &["Base64", "Base64Url"]),
    (Capability::DecimalText, "scalars/decimal_text.rs", &["DecimalText"]),
    (Capability::HttpDate, "scalars/http_date.rs", &["HttpDate"]),
    (Capability::Seconds, "scalars/seconds.rs", &["Seconds", "UnixTime"]),
    (Capability::JsonText, "json_text.rs", &["JsonText"]),
    (Capability::Tuple, "json/tuple.rs", &[]),
    (Capability::Nullable, "nullable.rs", &["Nullable"]),
    (Capability::File, "file.rs", &["File", "encode_file"]),
    (Capability::Download, "download.rs", &["Download"]),
    (Capability::Download, "save.rs", &["Save"]),
    (Capability::Download, "ranges.rs", &[]),
    (Capability::Form, "form.rs", &["encode_form"]),
    (Capability::Multipart, "multipart.rs", &["encode_multipart", "encode_multipart_with", "encode_parts"]),
    (Capability::Items, "items.rs", &["Items"]),
    (Capability::Items, "framing.rs", &["Feed", "Framing"]),
    (Capability::Items, "events.rs", &[]),
    (Capability::Items, "reconnect.rs", &[]),
    (Capability::Items, "lines.rs", &[]),
    (Capability::Items, "parts.rs", &[]),
    (Capability::Streaming, "member.rs", &[]),
    (Capability::Streaming, "streaming.rs", &["Streaming", "decode_whole"]),
    (Capability::Accepting, "accepting.rs", &["Accepting"]),
    (Capability::Sequence, "sequence.rs", &["encode_event_data", "encode_events", "encode_lines", "encode_sequence"]),
    (Capability::QueryString, "query_string.rs", &[]),
    (Capability::Xml, "xml/mod.rs", &["xml"]),
    (Capability::OAuth, "oauth/mod.rs", &[]),
    (Capability::WebhookSignatures, "webhook/mod.rs", &["webhook"]),
    (Capability::Pages, "pages.rs", &["PagedItems", "Pages"]),
    (Capability::Pages, "paging.rs", &["Pagination", "Place", "Size", "Source", "Step"]),
    (Capability::Pages, "continuation.rs", &[]),
    (Capability::Pages, "links.rs", &[]),
    (Capability::Pages, "json/pointer.rs", &[]),
];

/// The text of each file of the runtime, by its path below `src/runtime/`.
macro_rules! texts {
    ($($path:literal,)*) => {
        &[$(($path, include_str!(concat!("../templates/src/runtime/", $path)))),*]
    };
}

const TEXTS: &[(&str, &str)] = texts![
    "accepting.rs",
    "blocking.rs",
    "body.rs",
    "builder.rs",
    "call.rs",
    "collect.rs",
    "content.rs",
    "continuation.rs",
    "core.rs",
    "credential.rs",
    "deadline.rs",
    "download.rs",
    "error.rs",
    "events.rs",
    "execute.rs",
    "file.rs",
    "form.rs",
    "framing.rs",
    "future.rs",
    "given.rs",
    "headers.rs",
    "items.rs",
    "json/bridge.rs",
    "json/conversions.rs",
    "json/copy.rs",
    "json/fault.rs",
    "json/foreign.rs",
    "json/glance.rs",
    "json/ledger.rs",
    "json/lenient.rs",
    "json/map.rs",
    "json/mod.rs",
    "json/number.rs",
    "json/object.rs",
    "json/piece.rs",
    "json/pointer.rs",
    "json/raw.rs",
    "json/read.rs",
    "json/reader.rs",
    "json/tagged.rs",
    "json/text.rs",
    "json/tuple.rs",
    "json/unknown.rs",
    "json/value.rs",
    "json/write.rs",
    "json/writer.rs",
    "json_text.rs",
    "links.rs",
    "lines.rs",
    "media_type.rs",
    "member.rs",
    "message.rs",
    "middleware.rs",
    "mod.rs",
    "multipart.rs",
    "nullable.rs",
    "oauth/app.rs",
    "oauth/clock.rs",
    "oauth/device.rs",
    "oauth/discovery.rs",
    "oauth/endpoint.rs",
    "oauth/exchange.rs",
    "oauth/fault.rs",
    "oauth/flight.rs",
    "oauth/held.rs",
    "oauth/login.rs",
    "oauth/mod.rs",
    "oauth/proof.rs",
    "oauth/source.rs",
    "oauth/tokens.rs",
    "operation.rs",
    "options.rs",
    "pages.rs",
    "paging.rs",
    "parts.rs",
    "pause.rs",
    "percent.rs",
    "query_string.rs",
    "random.rs",
    "ranges.rs",
    "raw.rs",
    "reconnect.rs",
    "redact.rs",
    "redirect.rs",
    "request.rs",
    "reqwest_transport.rs",
    "response.rs",
    "retry.rs",
    "save.rs",
    "scalars/base64.rs",
    "scalars/date.rs",
    "scalars/date_time.rs",
    "scalars/decimal.rs",
    "scalars/decimal_text.rs",
    "scalars/duration.rs",
    "scalars/http_date.rs",
    "scalars/mod.rs",
    "scalars/seconds.rs",
    "scalars/time.rs",
    "scalars/uuid.rs",
    "security.rs",
    "sequence.rs",
    "service.rs",
    "streaming.rs",
    "style.rs",
    "tls.rs",
    "testing/answer.rs",
    "testing/clock.rs",
    "testing/expectation.rs",
    "testing/mod.rs",
    "testing/recorded.rs",
    "tower_transport.rs",
    "trace.rs",
    "transport.rs",
    "tree.rs",
    "webhook/fault.rs",
    "webhook/mod.rs",
    "webhook/scheme.rs",
    "webhook/text.rs",
    "xml/document.rs",
    "xml/mod.rs",
    "xml/read.rs",
    "xml/shape.rs",
    "xml/write.rs",
];

/// The files of the runtime that a crate needs, as they are; only the lists of modules leave out what is not there.
pub fn files(sdk: Sdk<'_>) -> Vec<(&'static str, String)> {
    let needed = capabilities(sdk);
    let absent: Vec<_> = CAPABILITIES.iter().filter(|(capability, ..)| !needed.contains(capability)).collect();
    let scalars =
        CAPABILITIES.iter().any(|(capability, path, _)| path.starts_with("scalars/") && needed.contains(capability));
    let mut files = Vec::new();
    for (path, text) in TEXTS {
        let is_absent = absent.iter().any(|(_, file, _)| is_of(path, file)) || !scalars && path.starts_with("scalars/");
        if is_absent {
            continue;
        }
        let text = match *path {
            "mod.rs" | "scalars/mod.rs" | "json/mod.rs" => listing(text, &absent, scalars),
            _ => (*text).to_owned(),
        };
        files.push((*path, text));
    }
    files
}

/// Whether a file is that of a capability, or below its folder.
fn is_of(path: &str, file: &str) -> bool {
    path == file || file.strip_suffix("mod.rs").is_some_and(|folder| path.starts_with(folder))
}

/// A list of modules and exports without those of absent files: they stand on lines of their own.
fn listing(text: &str, absent: &[&(Capability, &str, &[&str])], scalars: bool) -> String {
    let mut listing = String::with_capacity(text.len());
    for line in text.lines() {
        let is_absent = absent.iter().any(|(_, file, exports)| {
            let stem = file.trim_end_matches("/mod.rs").trim_end_matches(".rs").rsplit('/').next().unwrap_or_default();
            let declared = [format!("mod {stem};"), format!("pub mod {stem};")];
            let exported =
                line.starts_with("pub use self::") && exports.iter().any(|name| line.ends_with(&format!("::{name};")));
            declared.iter().any(|declaration| line == declaration)
                || exported
                || line.starts_with(&format!("pub use self::{stem}::"))
                || line.starts_with(&format!("pub(crate) use self::{stem}::"))
        });
        if !is_absent && (scalars || !line.ends_with("mod scalars;")) {
            listing.push_str(line);
            listing.push('\n');
        } else if let Some(before) = listing.trim_end().rfind('\n').filter(|at| listing[at + 1..].starts_with("#[")) {
            // The condition of what is left out.
            listing.truncate(before + 1);
        }
    }
    listing
}

/// Whether the crate's runtime has an item of this name.
pub fn has(sdk: Sdk<'_>, name: &str) -> bool {
    match CAPABILITIES.iter().find(|(_, _, items)| items.contains(&name)) {
        Some((capability, ..)) => capabilities(sdk).contains(capability),
        None => true,
    }
}

/// What the crate needs of the runtime, by what its interface holds.
pub fn capabilities(sdk: Sdk<'_>) -> BTreeSet<Capability> {
    let mut found = BTreeSet::new();
    for definition in &sdk.api.types {
        definition.shape.types().into_iter().for_each(|ty| add(&mut found, ty));
        if let Shape::Tuple { .. } = &definition.shape {
            found.insert(Capability::Tuple);
        }
        if let Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } = &definition.shape
            && fields.iter().any(|field| presence(field) == Presence::Nullable)
        {
            found.insert(Capability::Nullable);
        }
    }
    if sdk.api.schemes.iter().any(|scheme| scheme.oauth.is_some()) {
        found.insert(Capability::OAuth);
    }
    if !sdk.api.events.is_empty() {
        found.insert(Capability::WebhookSignatures);
    }
    for event in sdk.api.events.iter().flat_map(|events| &events.list) {
        event.types().for_each(|ty| add(&mut found, ty));
    }
    for operation in &sdk.api.operations {
        operation.parameters.iter().for_each(|parameter| add(&mut found, &parameter.ty));
        if operation.parameters.iter().any(|parameter| parameter.style == Style::QueryString) {
            found.insert(Capability::QueryString);
        }
        if operation.pagination.is_some() {
            found.insert(Capability::Pages);
        }
        match operation.only_success() {
            Some(ResponseBody::Bytes) => drop(found.insert(Capability::Download)),
            Some(ResponseBody::Items(..)) => found.extend([Capability::Download, Capability::Items]),
            _ => {}
        }
        if let Some(stream) = operation.stream() {
            found.extend([Capability::Download, Capability::Items, Capability::Streaming]);
            add(&mut found, &stream.feed.ty);
        }
        for other in operation.alternatives() {
            found.insert(Capability::Accepting);
            match &other.body {
                ResponseBody::Bytes | ResponseBody::Items(_) => drop(found.insert(Capability::Download)),
                ResponseBody::Xml { .. } => drop(found.insert(Capability::Xml)),
                ResponseBody::Json(_) | ResponseBody::Text => {}
            }
            other.body.ty().into_iter().for_each(|ty| add(&mut found, ty));
        }
        for response in operation.successes.iter().chain(&operation.failures) {
            response.headers.iter().for_each(|header| add(&mut found, &header.ty));
            if let Some(ty) = response.body.as_ref().and_then(ResponseBody::ty) {
                add(&mut found, ty);
            }
            if let Some(ResponseBody::Xml { .. }) = &response.body {
                found.insert(Capability::Xml);
            }
        }
        let Some(body) = &operation.body else { continue };
        body.choices().for_each(|(ty, _)| add(&mut found, ty));
        for content in body.all_contents() {
            if content.encoding.has_xml() {
                found.insert(Capability::Xml);
            }
            match content.encoding {
                Encoding::Form(_) => drop(found.insert(Capability::Form)),
                Encoding::Multipart(_) | Encoding::Parts(_) => found.extend([Capability::Multipart, Capability::File]),
                Encoding::Bytes => drop(found.insert(Capability::File)),
                Encoding::Lines | Encoding::Sequence | Encoding::Events | Encoding::EventData => {
                    found.insert(Capability::Sequence);
                }
                Encoding::Json | Encoding::Text | Encoding::Xml(_) => {}
            }
        }
    }
    found
}

fn add(found: &mut BTreeSet<Capability>, ty: &Type) {
    let capability = match ty {
        Type::DateTime => Capability::DateTime,
        Type::Date => Capability::Date,
        Type::Time => Capability::Time,
        Type::Duration => Capability::Duration,
        Type::Uuid => Capability::Uuid,
        Type::Decimal => Capability::Decimal,
        Type::DecimalText => Capability::DecimalText,
        Type::Base64 | Type::Base64Url => Capability::Base64,
        Type::HttpDate => Capability::HttpDate,
        Type::UnixTime | Type::Seconds => Capability::Seconds,
        Type::File => Capability::File,
        Type::JsonText(inner) => {
            add(found, inner);
            Capability::JsonText
        }
        Type::List(inner) | Type::Map(inner) | Type::OrNull(inner) => return add(found, inner),
        _ => return,
    };
    found.insert(capability);
}
