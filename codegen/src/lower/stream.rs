//! What a media type that is a sequence holds, and how a request asks for it.

use super::Lowering;
use super::all::All;
use super::body::is_binary;
use super::sequence::framing;
use crate::document::{At, Kind};
use crate::hash::{HashSet, IndexMap};
use crate::ir::{Feed, Framing, Location, OperationId, Owner, Switch};

/// What is said of streams beside what OpenAPI knows.
const EXTENSION: &str = "x-restwright-stream";

/// What most APIs call the member or parameter that asks for a stream.
const USUAL_SWITCH: &str = "stream";

/// What most APIs end a stream of events with.
const USUAL_END: &str = "[DONE]";

/// The fields of an event (WHATWG HTML §9.2.6).
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// Alternatives of alternatives are looked into so far.
const MAX_DEPTH: usize = 4;

/// One of the objects that a schema allows.
#[derive(Default, Clone)]
struct Leaf<'a> {
    properties: IndexMap<&'a str, Vec<At<'a>>>,
    required: HashSet<&'a str>,
}

impl Leaf<'_> {
    /// Whether it is an event, rather than what an event brings: its members are fields of events, or those that have to
    /// be there are.
    fn is_event(&self) -> bool {
        let has = |name: &str| self.properties.contains_key(name);
        let only_fields = self.properties.keys().all(|name| FIELDS.contains(name)) && (has("data") || has("event"));
        let required = ["event", "data"].iter().all(|name| has(name) && self.required.contains(name));
        only_fields || required && self.required.iter().all(|name| FIELDS.contains(name))
    }
}

impl<'a> Lowering<'a, '_> {
    /// The items of a response in a media type that is a sequence; `None` where nothing is said of them.
    ///
    /// `itemSchema` (OpenAPI 3.2 §4.14.4) describes an item. `schema` describes what arrives: an item, or the list of
    /// all.
    pub fn feed(&mut self, media_type: &str, media: &At<'a>, operation: &At<'a>, id: OperationId) -> Option<Feed> {
        let (items, framing, leaves) = self.described_feed(media_type, media)?;
        let all = All::of(self.document, std::slice::from_ref(&items))?;
        let is_text = match framing {
            Framing::Parts => false,
            Framing::Events => !leaves.iter().flat_map(|leaf| leaf.properties.get("data")).any(|at| self.is_json(at)),
            _ => all.scalar() == Some(Kind::String),
        };
        // What is not an object of known members has no error that could be told from its other members.
        let has_error = matches!(framing, Framing::Events | Framing::Parts)
            || leaves.iter().any(|leaf| leaf.properties.is_empty() || leaf.properties.contains_key("error"));
        let end = self.extension(media, operation, "end");
        let is_events = matches!(framing, Framing::Events | Framing::EventData);
        let usual = if is_events || framing != Framing::Parts && !is_text { USUAL_END } else { "" };
        Some(Feed {
            ty: self.schema(&items, Owner::Operation(id, vec!["item".to_owned()])).element(),
            framing,
            media_type: media_type.to_owned(),
            is_text,
            end: end.unwrap_or(usual).to_owned(),
            has_error,
        })
    }

    /// Whether the items of a media type are told apart and described.
    pub fn is_feed(&self, media_type: &str, media: &At<'a>) -> bool {
        self.described_feed(media_type, media).is_some()
    }

    /// The schema of the items, how they are told apart, and what they may be.
    fn described_feed(&self, media_type: &str, media: &At<'a>) -> Option<(At<'a>, Framing, Vec<Leaf<'a>>)> {
        let framing = framing(media_type, media)?;
        if let Some(items) = media.get("itemSchema") {
            let leaves = self.leaves(&items);
            let framing = match framing {
                Framing::Events if !self.is_event(&items) => Framing::EventData,
                other => other,
            };
            return Some((items, framing, leaves));
        }
        let schema = media.get("schema").filter(|_| framing != Framing::Parts && !is_binary(media))?;
        let all = All::of(self.document, std::slice::from_ref(&schema)).filter(All::says_type)?;
        let is_list = all.kinds().each().as_slice() == [Kind::Array] && all.groups().is_empty();
        let items = match all.items().pop().filter(|_| is_list) {
            Some(items) => items,
            None => schema,
        };
        let leaves = self.leaves(&items);
        let framing = match framing {
            Framing::Events if leaves.is_empty() || !leaves.iter().all(Leaf::is_event) => Framing::EventData,
            other => other,
        };
        Some((items, framing, leaves))
    }

    /// Whether a schema describes an event: whether it, or one of its alternatives, has an event's name or data.
    pub fn is_event(&self, at: &At<'a>) -> bool {
        let named = |leaf: &Leaf<'a>| ["data", "event"].iter().any(|name| leaf.properties.contains_key(name));
        self.leaves(at).iter().any(named)
    }

    /// The objects that a schema allows; what is no object is one without properties.
    fn leaves(&self, at: &At<'a>) -> Vec<Leaf<'a>> {
        let mut leaves = Vec::new();
        self.add_leaves(at, &Leaf::default(), 0, &mut leaves);
        leaves
    }

    fn add_leaves(&self, at: &At<'a>, base: &Leaf<'a>, depth: usize, leaves: &mut Vec<Leaf<'a>>) {
        let Some(all) = All::of(self.document, std::slice::from_ref(at)) else { return };
        let mut own = base.clone();
        for (name, sources) in all.properties() {
            own.properties.entry(name).or_default().extend(sources);
        }
        own.required.extend(all.required().into_keys());
        let branches: Vec<At<'a>> = all.groups().into_iter().flatten().collect();
        if !branches.is_empty() && depth < MAX_DEPTH {
            return branches.iter().for_each(|branch| self.add_leaves(branch, &own, depth + 1, leaves));
        }
        // Null is no item.
        if at.text("type") != Some("null") {
            leaves.push(own);
        }
    }

    /// Whether a value is JSON rather than a string.
    fn is_json(&self, sources: &[At<'a>]) -> bool {
        let all = All::of(self.document, sources);
        all.is_some_and(|all| all.scalar() != Some(Kind::String) && all.says_type() && !self.is_one_string(&all, 0))
    }

    /// Whether all alternatives are strings.
    fn is_one_string(&self, all: &All<'a>, depth: usize) -> bool {
        let branches: Vec<At<'a>> = all.groups().into_iter().flatten().collect();
        let string = |branch: &At<'a>| {
            let branch = All::of(self.document, std::slice::from_ref(branch));
            branch.is_some_and(|all| {
                all.kinds().each().is_empty() && all.groups().is_empty() && !all.says_type()
                    || all.scalar() == Some(Kind::String)
                    || depth < MAX_DEPTH && self.is_one_string(&all, depth + 1)
            })
        };
        !branches.is_empty() && branches.iter().all(string)
    }

    /// What a request sets to true to be answered item by item.
    pub fn switch(&self, media: &At<'a>, operation: &At<'a>, id: &str) -> Option<Switch> {
        let configured = self.config.streams.get(id).map(String::as_str);
        let named = configured.or_else(|| self.extension(media, operation, "parameter"));
        let name = named.unwrap_or(USUAL_SWITCH);
        let is_switch = |sources: &[At<'a>]| named.is_some() || self.is_boolean(sources);
        if self.body_members(operation, name).iter().any(|sources| is_switch(sources)) {
            return Some(Switch::Member(name.to_owned()));
        }
        if self.queried(operation, name).is_some_and(|schema| is_switch(&[schema])) {
            return Some(Switch::Query(name.to_owned()));
        }
        if named.is_some() {
            self.document.warning(
                operation,
                format!("neither the body nor the query has `{name}`, which is to ask for a stream: it is not sent"),
                format!("name a property of the body or a query parameter in `{EXTENSION}` or in the configuration"),
            );
        }
        None
    }

    /// Warns of a body that can ask for a stream of which no response says anything.
    pub fn check_unstreamed(&mut self, operation: &At<'a>) {
        if let Some(extension) = operation.get(EXTENSION) {
            self.document.warning(
                &extension,
                format!("`{EXTENSION}` says how a stream is asked for, but no response is one: it is ignored"),
                "add `text/event-stream` with the schema of what its events bring to the response",
            );
        }
        let members = self.body_members(operation, USUAL_SWITCH);
        let Some(sources) = members.into_iter().find(|sources| self.is_boolean(sources)) else { return };
        let branches = sources.iter().flat_map(|at| at.elements_of("anyOf").chain(at.elements_of("oneOf")));
        let said = sources.iter().cloned().chain(branches).filter_map(|at| at.text("description"));
        let words = said.map(str::to_ascii_lowercase).collect::<String>();
        if !["server-sent", "event stream", "event-stream"].iter().any(|word| words.contains(word)) {
            return;
        }
        let reason = "no response describes the stream that this asks for";
        self.document.warning(
            operation,
            format!("the body has `{USUAL_SWITCH}`, but {reason}: the call cannot read it"),
            "add `text/event-stream` with the schema of what its events bring to the response",
        );
        self.losses.leaves += 1;
        self.losses.untyped.push((operation.place(), reason.to_owned()));
    }

    /// The schemas of a property of the body, for each media type and alternative that has it.
    fn body_members(&self, operation: &At<'a>, name: &str) -> Vec<Vec<At<'a>>> {
        let body = operation.get("requestBody").and_then(|body| self.document.follow(&body));
        let schemas = body.iter().flat_map(|body| body.members_of("content"));
        let schemas = schemas.filter_map(|(_, media)| self.document.follow(&media)?.get("schema"));
        let leaves = schemas.flat_map(|schema| self.leaves(&schema));
        leaves.filter_map(|mut leaf| leaf.properties.shift_remove(name)).collect()
    }

    /// The schema of a query parameter of the operation.
    fn queried(&self, operation: &At<'a>, name: &str) -> Option<At<'a>> {
        let parameters = operation.elements_of("parameters").filter_map(|parameter| self.document.follow(&parameter));
        let mut queried = parameters.filter(|at| at.text("in") == Some(Location::Query.as_str()));
        queried.find(|at| at.text("name") == Some(name))?.get("schema")
    }

    /// Whether a value is a boolean, or null.
    fn is_boolean(&self, sources: &[At<'a>]) -> bool {
        let Some(all) = All::of(self.document, sources) else { return false };
        let own = all.scalar() == Some(Kind::Boolean);
        own || all.groups().iter().flatten().any(|branch| {
            All::of(self.document, std::slice::from_ref(branch)).and_then(|all| all.scalar()) == Some(Kind::Boolean)
        })
    }

    /// What the extension says, at the media type or at the operation.
    fn extension(&self, media: &At<'a>, operation: &At<'a>, name: &str) -> Option<&'a str> {
        let at = [media, operation].into_iter().find_map(|owner| owner.get(EXTENSION)?.get(name))?;
        let text = at.node.as_str();
        if text.is_none() {
            self.document.warning(
                &at,
                format!("`{name}` of `{EXTENSION}` is no string: it is ignored"),
                "write a string",
            );
        }
        text
    }
}
