//! Cargo features by which a user leaves out parts of an SDK: one for each tag, and one for what the server sends.
//!
//! A feature gates the module of its tag, the method of the client and the models that only the gated tags reach; that
//! of the events gates webhooks and callbacks, and their models. What neither an operation nor an event reaches is there
//! always, and so is everything that it holds: it could not compile otherwise.

use std::collections::BTreeSet;

use crate::ir::{Api, Body, Event, OperationId, Service, Type, TypeDef, TypeId};
use crate::names::Names;

/// The feature that turns on those of all tags, for whoever turns the default ones off to choose another TLS library.
pub const ALL: &str = "full";

/// Features that have another meaning, and names of dependencies: no tag's feature is called like one.
const RESERVED: [&str; 44] = [
    ALL,
    "blocking",
    "brotli",
    "bytes",
    "chrono",
    "decimal",
    "default",
    "futures",
    "futures-core",
    "getrandom",
    "gloo-timers",
    "gzip",
    "hmac",
    "hmac-sha256",
    "http",
    "http-body",
    "http2",
    "jiff",
    "jiter",
    "js-sys",
    "mime",
    "native-tls",
    "oauth2",
    "quick-xml",
    "reqwest",
    "rust-decimal",
    "ring",
    "rustls",
    "rustls-aws-lc",
    "serde",
    "serde-json",
    "sha2",
    "stream",
    "test-util",
    "time",
    "tokio",
    "tower",
    "tower-service",
    "tracing",
    "url",
    "uuid",
    "webhook-signatures",
    "xml",
    "zstd",
];

/// What the feature of webhooks and callbacks is called; the latter where a tag has the former.
const EVENTS: [&str; 2] = ["webhooks", "webhook-events"];

/// The features of a crate.
#[derive(Debug, Default)]
pub struct Features {
    /// Of each service; none at all where there is nothing to choose between.
    pub services: Vec<String>,
    /// Of what the server sends; none where it sends nothing.
    pub events: Option<String>,
    /// Of each type: the services of which any must be on, the events counted as one more; none where it is always
    /// there.
    gates: Vec<Vec<usize>>,
}

impl Features {
    /// The features that the interface calls for.
    pub fn of(api: &Api, names: &Names) -> Self {
        let is_choice = api.services.len() > 1;
        if !is_choice && api.events.is_empty() {
            return Self::default();
        }
        let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
        let gated = if is_choice { names.services.as_slice() } else { &[] };
        let services: Vec<String> = gated.iter().map(|name| free(&name.module, &mut taken)).collect();
        let free = EVENTS.into_iter().find(|name| !taken.contains(*name)).unwrap_or("webhook-events-sent");
        let events = (!api.events.is_empty()).then(|| free.to_owned());
        Self { services, events, gates: gates(api) }
    }

    /// All of them.
    pub fn all(&self) -> Vec<&str> {
        self.services.iter().chain(&self.events).map(String::as_str).collect()
    }

    /// The feature of a service.
    pub fn service(&self, index: usize) -> Option<&str> {
        self.services.get(index).map(String::as_str)
    }

    /// The features of which any brings the type; none where it is always there.
    pub fn ty(&self, id: TypeId) -> Vec<&str> {
        let gate = self.gates.get(id.0).into_iter().flatten();
        let events = || self.events.as_deref();
        gate.filter_map(|index| self.service(*index).or_else(events)).collect()
    }
}

/// The module in the case of features.
fn free(module: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = module.trim_matches('_').replace('_', "-");
    while !taken.insert(name.clone()) {
        name.push_str("-api");
    }
    name
}

/// The services that reach each type, and the events after them; none where all services do, or where something that is
/// always there holds it.
fn gates(api: &Api) -> Vec<Vec<usize>> {
    let held: Vec<Vec<usize>> = api.types.iter().map(held).collect();
    let mut gates = vec![Vec::new(); held.len()];
    for (index, service) in api.services.iter().enumerate() {
        for ty in reached(&held, roots(api, service)) {
            gates[ty].push(index);
        }
    }
    let services = api.services.len();
    let events = api.events.iter().flat_map(|events| &events.list).flat_map(Event::types);
    for ty in reached(&held, events.filter_map(Type::named).map(|id| id.0).collect()) {
        gates[ty].push(services);
    }
    let calls = |gate: &[usize]| gate.iter().filter(|index| **index < services).count();
    let is_always = |gate: &[usize]| gate.is_empty() || services > 0 && calls(gate) == services;
    let always = gates.iter().enumerate().filter(|(_, gate)| is_always(gate));
    for ty in reached(&held, always.map(|(ty, _)| ty).collect()) {
        gates[ty].clear();
    }
    gates
}

/// The types that the operations of a service name themselves.
fn roots(api: &Api, service: &Service) -> Vec<usize> {
    service.operations.iter().flat_map(|id| named(api, *id)).collect()
}

fn named(api: &Api, id: OperationId) -> Vec<usize> {
    let operation = api.operation(id);
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    let body = operation.body.iter().flat_map(Body::choices).map(|(ty, _)| ty);
    let responses = operation.successes.iter().chain(&operation.failures);
    let responses = responses.filter_map(|response| response.body.as_ref()?.ty());
    let streams = operation.stream().map(|stream| &stream.feed.ty);
    let others = operation.alternatives().into_iter().filter_map(|other| other.body.ty());
    parameters
        .chain(body)
        .chain(responses)
        .chain(streams)
        .chain(others)
        .filter_map(Type::named)
        .map(|id| id.0)
        .collect()
}

/// The types that are part of a type, or that it can be made of.
fn held(definition: &TypeDef) -> Vec<usize> {
    let types = definition.shape.types().into_iter().filter_map(Type::named);
    types.chain(definition.same_as).chain(definition.made_of).map(|id| id.0).collect()
}

/// The roots and all that they hold, however deep.
fn reached(held: &[Vec<usize>], roots: Vec<usize>) -> Vec<usize> {
    let mut seen = vec![false; held.len()];
    let (mut open, mut found) = (roots, Vec::new());
    while let Some(ty) = open.pop() {
        if !std::mem::replace(&mut seen[ty], true) {
            found.push(ty);
            open.extend(&held[ty]);
        }
    }
    found
}
