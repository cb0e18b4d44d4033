//! Sequences: media types whose items are read and written one by one (OpenAPI 3.2 §4.14.4, `itemSchema`).

use super::Lowering;
use super::body::{Media, is_binary};
use super::schema::Lowered;
use crate::document::At;
use crate::ir::media::{Kind, essence, is_json, kind};
use crate::ir::{Encoding, Framing, OperationId, Owner, Response, ResponseBody, StatusRange, Stream, Type};

impl<'a> Lowering<'a, '_> {
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
            Framing::Events if self.is_event(&items) => Encoding::Events,
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

    /// Takes the sequence out of the media types, where there are others that come at once: then the caller chooses.
    /// A sequence of which nothing is said is left out beside what can be read.
    pub fn take_stream(
        &mut self,
        media: &mut Vec<Media<'a>>,
        operation: &At<'a>,
        id: OperationId,
    ) -> Option<Box<Stream>> {
        media.iter().for_each(|(name, at)| self.check_items(name, at));
        let (feeds, others): (Vec<_>, Vec<_>) =
            std::mem::take(media).into_iter().partition(|(name, at)| self.is_feed(name, at));
        let (mute, whole): (Vec<_>, Vec<_>) = others.into_iter().partition(|(name, at)| is_mute(name, at));
        mute.iter().for_each(|(name, at)| self.lose_items(name, at));
        feeds.iter().skip(1).zip(std::iter::repeat(feeds.first())).for_each(|(other, first)| {
            first.into_iter().for_each(|first| self.check_other(first, other));
        });
        match (feeds.first(), whole.is_empty()) {
            (None, true) => *media = mute,
            (None, false) => *media = whole,
            (Some(_), true) => *media = feeds,
            (Some((name, at)), false) => {
                let feed = self.feed(name, at, operation, id)?;
                let switch = self.switch(at, operation, operation.text("operationId").unwrap_or_default());
                *media = whole;
                return Some(Box::new(Stream { feed, switch }));
            }
        }
        None
    }

    /// Warns of a sequence whose items are not those that are read.
    fn check_other(&self, (read, at): &Media<'a>, (name, other): &Media<'a>) {
        if !self.has_items_of(other, at) {
            let items = other.get("itemSchema").or_else(|| other.get("schema")).unwrap_or_else(|| other.clone());
            self.not_apart(&items, &format!("the items of `{read}` are read, not those of `{name}`"));
        }
    }

    fn has_items_of(&self, one: &At<'a>, other: &At<'a>) -> bool {
        let items = |media: &At<'a>| Some(self.document.follow(&media.get("itemSchema")?)?.id());
        match (items(one), items(other)) {
            (None, None) => self.has_schema_of(one, other),
            (one, other) => one == other,
        }
    }

    /// Warns of a sequence of which nothing is said.
    fn lose_items(&mut self, media_type: &str, media: &At<'a>) {
        let reason = format!("nothing is said of the items of `{media_type}`");
        self.document.warning(
            media,
            format!("{reason}: they cannot be read as types"),
            "give it a `schema` of what an event or a line brings",
        );
        self.losses.leaves += 1;
        self.losses.untyped.push((media.place(), reason));
    }

    /// Where sequences come beside other results, the caller chooses; as errors they are bytes.
    pub fn settle_items(&mut self, at: &At<'a>, successes: &mut [Response], failures: &mut [Response]) {
        fill_empty(successes);
        let several = successes.windows(2).any(|pair| matches!(pair, [one, other] if one.body != other.body));
        for response in successes.iter_mut().filter(|_| several) {
            response.body = match response.body.take() {
                Some(ResponseBody::Items(feed)) => {
                    let switch = self.switch(at, at, at.text("operationId").unwrap_or_default());
                    response.stream = Some(Box::new(Stream { feed: *feed, switch }));
                    Some(ResponseBody::Bytes)
                }
                body => body,
            };
        }
        let mut streams = successes.iter().filter_map(|response| response.stream.as_ref());
        if let Some(first) = streams.next()
            && streams.any(|stream| stream.feed != first.feed)
        {
            self.not_apart(at, "of the sequences of several statuses only the first is read");
        }
        for response in failures.iter_mut().filter(|response| is_items(response)) {
            response.body = Some(ResponseBody::Bytes);
            // What stands for all other statuses may be a success too, where it is one.
            if response.status != StatusRange::Default {
                self.not_apart(at, "a sequence that is an error is given as bytes");
            }
        }
    }

    /// Warns of items that cannot be told apart.
    pub fn check_items(&self, media_type: &str, media: &At<'a>) {
        let Some(items) = media.get("itemSchema") else { return };
        match framing(media_type, media) {
            None => self.not_apart(&items, &format!("the items of `{media_type}` are not told apart")),
            Some(Framing::Events) if !self.is_event(&items) => drop(self.event_data(&items)),
            Some(_) => {}
        }
    }

    fn not_apart(&self, items: &At<'a>, fault: &str) {
        self.document.warning(
            items,
            format!("{fault}: they can only be read from the text or the bytes of the response"),
            "give the items an operation of their own, in a media type that is a sequence",
        );
    }
}

/// Whether a media type is a sequence of which neither its schema nor anything else says what it is.
fn is_mute(media_type: &str, media: &At<'_>) -> bool {
    let is_sequence = separated(media_type).is_some_and(|framing| framing != Framing::Parts);
    is_sequence && !is_binary(media) && !media.has("itemSchema")
}

fn is_items(response: &Response) -> bool {
    matches!(response.body, Some(ResponseBody::Items(_)))
}

/// A status that cannot have a body (RFC 9110 §15.3.5 and §15.3.6) is a sequence without items where all others are one.
fn fill_empty(successes: &mut [Response]) {
    let is_empty =
        |response: &Response| response.body.is_none() && matches!(response.status, StatusRange::Code(204 | 205));
    let others = successes.iter().filter(|response| !is_empty(response));
    let only = others.map(|response| response.body.as_ref()).reduce(|one, other| one.filter(|_| one == other));
    let only = only.flatten().filter(|body| matches!(body, ResponseBody::Items(_))).cloned();
    for response in successes.iter_mut().filter(|response| is_empty(response)).filter(|_| only.is_some()) {
        response.body.clone_from(&only);
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
