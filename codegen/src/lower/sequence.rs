//! Sequences: media types whose items are read and written one by one (OpenAPI 3.2 §4.14.4, `itemSchema`).

use super::Lowering;
use super::all::All;
use super::schema::Lowered;
use crate::document::At;
use crate::ir::media::{Kind, essence, is_json, kind};
use crate::ir::{Encoding, Framing, Owner, Response, ResponseBody, StatusRange, Type};

/// The fields of an event (WHATWG HTML §9.2.6).
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// Alternatives of alternatives are looked into so far.
const MAX_DEPTH: usize = 4;

impl<'a> Lowering<'a, '_> {
    /// The items of a response; `None` where they are not described, or cannot be told apart.
    pub fn items(&mut self, media_type: &str, media: &At<'a>, owner: Owner) -> Option<ResponseBody> {
        let items = media.get("itemSchema")?;
        let Some(framing) = framing(media_type, media) else {
            self.not_apart(&items, &format!("the items of `{media_type}` are not told apart"));
            return None;
        };
        let framing = match framing {
            Framing::Events if !self.is_event(&items, 0) => self.event_data(&items),
            other => other,
        };
        Some(ResponseBody::Items(self.schema(&items, owner).element(), framing))
    }

    fn event_data(&self, items: &At<'a>) -> Framing {
        self.document.warning(
            items,
            "the items are described as no event: the schema is taken as that of the JSON in the events' data",
            "describe an object with `data`, and its JSON by `contentMediaType` and `contentSchema`",
        );
        Framing::EventData
    }

    /// How a body is written item by item; `None` where it is not.
    pub fn sent(&self, media_type: &str, media: &At<'a>) -> Option<Encoding> {
        let items = media.get("itemSchema")?;
        Some(match separated(media_type)? {
            Framing::Lines => Encoding::Lines,
            Framing::Sequence => Encoding::Sequence,
            Framing::Events if self.is_event(&items, 0) => Encoding::Events,
            Framing::Events | Framing::EventData => {
                self.event_data(&items);
                Encoding::EventData
            }
            Framing::Parts => {
                self.check_item_encoding(media);
                Encoding::Parts(part_type(media).to_owned())
            }
        })
    }

    /// Warns of what parts are not sent with (OpenAPI 3.2 §4.14.5).
    fn check_item_encoding(&self, media: &At<'a>) {
        let headers = media.get("itemEncoding").and_then(|encoding| encoding.get("headers"));
        for ignored in headers.into_iter().chain(media.get("prefixEncoding")) {
            self.document.warning(
                &ignored,
                format!(
                    "`{}` is not read: every part is sent as the `contentType` of `itemEncoding` says",
                    ignored.key()
                ),
                "let an item be a file, which brings headers of its own",
            );
        }
    }

    /// The list that a body is written from, item by item.
    pub fn sent_items(&mut self, media: &At<'a>, encoding: &Encoding, owner: Owner) -> Type {
        let items = media.get("itemSchema").map(|items| self.schema(&items, owner));
        let item = items.unwrap_or_else(Lowered::any).element();
        Type::List(Box::new(match encoding {
            Encoding::Parts(part) if !is_typed(part) => {
                if matches!(item, Type::Named(_) | Type::List(_) | Type::Map(_)) {
                    self.document.warning(
                        media,
                        format!("`{part}` is not written from types: each item is given as bytes"),
                        "write them yourself, or let the `contentType` be `application/json`",
                    );
                }
                Type::File
            }
            _ => item,
        }))
    }

    /// Warns of items in media types that are not what a call returns.
    pub fn unread_items(&self, media: &[(&str, At<'a>)]) {
        let Some(((returned, _), others)) = media.split_first() else { return };
        for items in others.iter().filter_map(|(_, media)| media.get("itemSchema")) {
            self.not_apart(&items, &format!("the call returns `{returned}`, not these items"));
        }
    }

    fn not_apart(&self, items: &At<'a>, fault: &str) {
        self.document.warning(
            items,
            format!("{fault}: they can only be read from the text or the bytes of the response"),
            "give the items an operation of their own, in a media type that is a sequence",
        );
    }

    /// Sequences come alone: beside other results, and as errors, they are bytes.
    pub fn settle_items(&self, at: &At<'a>, successes: &mut [Response], failures: &mut [Response]) {
        let several = successes.windows(2).any(|pair| matches!(pair, [one, other] if one.body != other.body));
        let unsettled = successes.iter_mut().filter(|_| several).chain(failures);
        for response in unsettled.filter(|response| matches!(response.body, Some(ResponseBody::Items(..)))) {
            response.body = Some(ResponseBody::Bytes);
            // What stands for all other statuses may be a success too, where it is one.
            if response.status != StatusRange::Default || several {
                self.not_apart(at, "a sequence that is not the only result is given as bytes");
            }
        }
    }

    /// Whether a schema has a field of an event, also in one of its alternatives.
    fn is_event(&self, at: &At<'a>, depth: usize) -> bool {
        let Some(all) = All::of(self.document, std::slice::from_ref(at)) else { return false };
        let properties = all.properties();
        let own = FIELDS.iter().any(|field| properties.contains_key(field));
        own || depth < MAX_DEPTH && all.groups().iter().flatten().any(|branch| self.is_event(branch, depth + 1))
    }
}

/// How the items of a media type are told apart and read; `None` where they are not.
pub fn framing(media_type: &str, media: &At<'_>) -> Option<Framing> {
    separated(media_type).filter(|framing| *framing != Framing::Parts || is_typed(part_type(media)))
}

/// Whether the items of a body are written one by one.
pub fn is_sent(media_type: &str, media: &At<'_>) -> bool {
    media.has("itemSchema") && separated(media_type).is_some()
}

/// How the items of a media type are told apart; `None` where they are not.
fn separated(media_type: &str) -> Option<Framing> {
    let essence = essence(media_type);
    match kind(media_type) {
        Kind::Lines if essence == "text/event-stream" => Some(Framing::Events),
        Kind::Lines if essence.ends_with("seq") => Some(Framing::Sequence),
        Kind::Lines => Some(Framing::Lines),
        // Its parts have names (RFC 7578 §4.2), which items do not.
        Kind::Multipart if essence != "multipart/form-data" => Some(Framing::Parts),
        _ => None,
    }
}

/// The media type of each part; empty where the document does not say.
fn part_type<'a>(media: &At<'a>) -> &'a str {
    let said = media.get("itemEncoding").and_then(|encoding| encoding.text("contentType"));
    said.and_then(|list| list.split(',').next()).unwrap_or_default().trim()
}

/// Whether a part of this media type is read and written as a type.
fn is_typed(part: &str) -> bool {
    let essence = essence(part);
    essence.is_empty() || is_json(&essence) || essence.starts_with("text/")
}
