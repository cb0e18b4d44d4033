//! Requests that the server makes: `webhooks`, and `callbacks` of operations.

use super::Lowering;
use super::body::{Media, is_binary};
use super::parameter::location_of;
use super::response::status_range;
use crate::document::{At, Dialect, Schema, docs};
use crate::hash::{HashMap, HashSet};
use crate::ir::media::{Kind, kind};
use crate::ir::{Answer, Event, EventParameter, EventSource, Events, Method, Owner, ResponseBody, StatusRange, Type};

/// A request as it stands in the document.
pub struct Found<'a> {
    /// The webhook or callback.
    name: String,
    /// The runtime expression of a callback's URL.
    expression: Option<String>,
    method: Method,
    pub(super) item: At<'a>,
    pub(super) at: At<'a>,
}

impl Found<'_> {
    /// What the configuration calls it.
    pub fn id(&self) -> &str {
        self.at.text("operationId").unwrap_or(&self.name)
    }
}

/// A body that comes in.
#[derive(Default)]
struct Received<'a> {
    body: Option<ResponseBody>,
    /// Its schema, if it is JSON.
    schema: Option<At<'a>>,
    media_types: Vec<String>,
}

impl<'a> Lowering<'a, '_> {
    /// All that the server sends of its own accord: last, so that nothing else is named differently because of it.
    pub fn events(&mut self) {
        let mut webhooks = std::mem::take(&mut self.webhooks);
        webhooks.retain(|found| self.is_wanted(&found.at, found.id()));
        self.add_events(EventSource::Webhooks, webhooks);
        for (id, at) in std::mem::take(&mut self.calling) {
            let callbacks = self.callbacks(&at);
            self.add_events(EventSource::Callbacks(id), callbacks);
        }
    }

    /// `webhooks` (3.1), and `x-webhooks`, which documents of 3.0 have for the same purpose. What is below the latter
    /// follows no specification: whatever is no path item is passed over.
    pub fn find_webhooks(&self) -> Vec<Found<'a>> {
        let root = self.document.root();
        let own = root.get("webhooks");
        let is_webhook = |(name, item): &(&str, At<'a>)| {
            let is_new = !name.starts_with("x-") && !own.as_ref().is_some_and(|own| own.has(name));
            is_new && item.node.as_object().is_some() && self.document.dialect() >= Dialect::V30
        };
        let older = root.members_of("x-webhooks").filter(is_webhook);
        let items = own.iter().flat_map(At::members).chain(older);
        items.flat_map(|(name, item)| self.requests(name, None, &item)).collect()
    }

    /// The callbacks of an operation (OpenAPI 3.1 §4.8.18): path items by expression, by name.
    fn callbacks(&self, operation: &At<'a>) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        for (name, callback) in operation.members_of("callbacks") {
            let Some(callback) = self.document.follow(&callback) else { continue };
            for (expression, item) in callback.members().filter(|(expression, _)| !expression.starts_with("x-")) {
                found.extend(self.requests(name, Some(expression), &item));
            }
        }
        found
    }

    fn requests(&self, name: &str, expression: Option<&str>, item: &At<'a>) -> Vec<Found<'a>> {
        let Some(item) = self.document.follow(item) else { return Vec::new() };
        let found = |(method, at)| Found {
            name: name.to_owned(),
            expression: expression.map(str::to_owned),
            method,
            item: item.clone(),
            at,
        };
        let operations = self.operations_of(&item).into_iter().filter(|(_, at)| at.node.as_object().is_some());
        operations.map(found).collect()
    }

    fn add_events(&mut self, source: EventSource, found: Vec<Found<'a>>) {
        if found.is_empty() {
            return;
        }
        let names = names(&found);
        let mut bodies: Vec<Option<At<'a>>> = Vec::new();
        let mut list = Vec::new();
        for (found, name) in found.iter().zip(names) {
            let (event, schema) = self.event(found, name, source);
            list.push(event);
            bodies.push(schema);
        }
        let recognition = self.by_tag(&bodies);
        let signature = self.signature(source, &found);
        self.events.push(Events { source, list, recognition, signature });
    }

    /// A request, and the schema of its body if that is JSON.
    fn event(&mut self, found: &Found<'a>, name: String, source: EventSource) -> (Event, Option<At<'a>>) {
        let Found { item, at, .. } = found;
        let owner = |part: &str| match source {
            EventSource::Webhooks => Owner::Pointer(vec![name.clone(), part.to_owned()]),
            EventSource::Callbacks(id) => Owner::Operation(id, vec![name.clone(), part.to_owned()]),
        };
        let request = at.get("requestBody").and_then(|body| self.document.follow(&body));
        let received = request.as_ref().and_then(|request| self.received(request, owner("body")));
        let said = docs(at, "summary");
        let Received { body, schema, media_types } = received.unwrap_or_default();
        let event = Event {
            rust_name: at.shared("x-rust-name"),
            expression: found.expression.clone(),
            method: found.method.clone(),
            docs: if said.is_empty() { docs(item, "summary") } else { said },
            deprecated: at.flag("deprecated"),
            parameters: self.event_parameters(item, at),
            body,
            body_docs: request.map(|request| docs(&request, "summary")).unwrap_or_default(),
            media_types,
            answers: self.answers(at, &owner),
            security: security(at),
            name,
        };
        (event, schema)
    }

    /// A body that comes in: JSON where it may be that, for it is the only form that is read into types.
    fn received(&mut self, request: &At<'a>, owner: Owner) -> Option<Received<'a>> {
        let all: Vec<Media<'a>> = request.members_of("content").collect();
        let typed = typed(&all);
        let Some((name, media)) = typed.or(all.first()) else {
            self.document.warning(request, "the request body has no content: the event has none", "add its `content`");
            return None;
        };
        let body = self.incoming(name, media, owner);
        if !matches!(body, ResponseBody::Json(_)) && self.is_structure(media) {
            self.document.warning(
                media,
                format!("`{name}` is not read into a type here: the body is given as it comes"),
                "decode it yourself, or add `application/json`",
            );
        }
        if let Some((other, at)) = all.iter().find(|(other, _)| typed.is_some() && kind(other) != Kind::Json) {
            self.document.warning(
                at,
                format!("a body of `{other}` is not read: `parse` takes it for `{name}`"),
                "read it yourself if the server sends it",
            );
        }
        let schema = media.get("schema").filter(|_| matches!(body, ResponseBody::Json(_)));
        let media_types = all.iter().map(|(name, _)| (*name).to_owned()).collect();
        Some(Received { body: Some(body), schema, media_types })
    }

    /// What a media type holds: JSON as a type, text, or bytes.
    fn incoming(&mut self, media_type: &str, media: &At<'a>, owner: Owner) -> ResponseBody {
        match kind(media_type) {
            Kind::Json if !is_binary(media) => {
                let ty = media.get("schema").map(|schema| self.schema(&schema, owner).element());
                ResponseBody::Json(ty.unwrap_or(Type::Any))
            }
            Kind::Text => ResponseBody::Text,
            _ => ResponseBody::Bytes,
        }
    }

    /// Whether a schema says what objects or lists are made of.
    fn is_structure(&self, media: &At<'a>) -> bool {
        let schema = media.get("schema").and_then(|schema| self.document.follow(&schema)).map(|at| Schema { at });
        schema.is_some_and(|schema| schema.kinds().object || schema.kinds().array)
    }

    /// What the path item and the request declare: of two that are alike, the latter.
    fn event_parameters(&self, item: &At<'a>, at: &At<'a>) -> Vec<EventParameter> {
        let mut found: Vec<EventParameter> = Vec::new();
        for at in item.elements_of("parameters").chain(at.elements_of("parameters")) {
            let Some(at) = self.document.follow(&at) else { continue };
            let (Some(name), Some(location)) = (at.text("name"), at.text("in").and_then(location_of)) else { continue };
            found.retain(|known| known.name != name || known.location != location);
            let (name, required, docs) = (name.to_owned(), at.flag("required"), docs(&at, "summary"));
            found.push(EventParameter { name, location, required, docs });
        }
        found
    }

    /// What the receiver may answer, in the order of the statuses.
    fn answers(&mut self, at: &At<'a>, owner: &dyn Fn(&str) -> Owner) -> Vec<Answer> {
        let mut answers: Vec<Answer> = Vec::new();
        for (key, response) in at.members_of("responses").filter(|(key, _)| !key.starts_with("x-")) {
            let (Some(status), Some(response)) = (status_range(key), self.document.follow(&response)) else { continue };
            let part = match status {
                StatusRange::Code(200..=299) | StatusRange::Class(2) => "answer".to_owned(),
                _ => format!("{key} answer"),
            };
            let all: Vec<Media<'a>> = response.members_of("content").collect();
            let body = typed(&all).or(all.first()).map(|(name, media)| self.incoming(name, media, owner(&part)));
            answers.push(Answer { status, docs: docs(&response, "summary"), body });
        }
        answers.sort_by_key(|answer| answer.status);
        answers
    }
}

/// The media type that is read into a type.
fn typed<'m, 'a>(all: &'m [Media<'a>]) -> Option<&'m Media<'a>> {
    all.iter().find(|(name, media)| kind(name) == Kind::Json && !is_binary(media))
}

/// The schemes that the request itself names: those of the document are for requests of the client.
fn security(at: &At<'_>) -> Vec<Vec<String>> {
    let alternatives = at.elements_of("security");
    alternatives.map(|at| at.members().map(|(name, _)| name.to_owned()).collect()).collect()
}

/// What each request is called: what several share is told apart by the method or the expression.
fn names(found: &[Found<'_>]) -> Vec<String> {
    let name = |found: &Found<'_>, form: usize| {
        let (name, method) = (&found.name, found.method.as_str());
        match (form, &found.expression) {
            (0, _) => name.clone(),
            (1, _) | (_, None) => format!("{method} {name}"),
            (2, Some(expression)) => format!("{name} {expression}"),
            (_, Some(expression)) => format!("{method} {name} {expression}"),
        }
    };
    let mut groups: HashMap<&str, Vec<&Found<'_>>> = HashMap::default();
    found.iter().for_each(|found| groups.entry(&found.name).or_default().push(found));
    let of = |own: &Found<'_>| {
        let group = groups.get(own.name.as_str()).map(Vec::as_slice).unwrap_or_default();
        let tells = |form: &usize| {
            let mut seen = HashSet::default();
            group.iter().all(|other| seen.insert(name(other, *form)))
        };
        name(own, (0..3).find(tells).unwrap_or(3))
    };
    let mut taken = HashSet::default();
    let unique = |found: &Found<'_>| {
        let mut name = of(found);
        // A webhook may be called like the method and the name of another.
        while !taken.insert(name.clone()) {
            name = format!("{} {name}", found.method.as_str());
        }
        name
    };
    found.iter().map(unique).collect()
}
