//! Cargo features by which a user leaves out parts of an SDK: one for each tag.
//!
//! A feature gates the module of its tag, the method of the client and the models that only the gated tags reach. What
//! no operation reaches is there always, and so is everything that it holds: it could not compile otherwise.

use std::collections::BTreeSet;

use crate::ir::{Api, Body, OperationId, Service, Type, TypeDef, TypeId};
use crate::names::Names;

/// The feature that turns on those of all tags, for whoever turns the default ones off to choose another TLS library.
pub const ALL: &str = "full";

/// Features that have another meaning, and names of dependencies: no tag's feature is called like one.
const RESERVED: [&str; 24] = [
    ALL,
    "bytes",
    "chrono",
    "decimal",
    "default",
    "futures",
    "futures-core",
    "http",
    "http-body",
    "jiff",
    "jiter",
    "mime",
    "native-tls",
    "quick-xml",
    "reqwest",
    "rust-decimal",
    "rustls",
    "serde",
    "serde-json",
    "stream",
    "time",
    "tokio",
    "uuid",
    "xml",
];

/// The features of a crate.
#[derive(Debug, Default)]
pub struct Features {
    /// Of each service; none at all where there is nothing to choose between.
    pub services: Vec<String>,
    /// Of each type: the services of which any must be on; none where it is always there.
    gates: Vec<Vec<usize>>,
}

impl Features {
    /// The features that the interface calls for.
    pub fn of(api: &Api, names: &Names) -> Self {
        if api.services.len() < 2 {
            return Self::default();
        }
        let mut taken: BTreeSet<String> = RESERVED.iter().map(|name| (*name).to_owned()).collect();
        let services = names.services.iter().map(|name| free(&name.module, &mut taken)).collect();
        Self { services, gates: gates(api) }
    }

    /// The feature of a service.
    pub fn service(&self, index: usize) -> Option<&str> {
        self.services.get(index).map(String::as_str)
    }

    /// The features of which any brings the type; none where it is always there.
    pub fn ty(&self, id: TypeId) -> Vec<&str> {
        let gate = self.gates.get(id.0).into_iter().flatten();
        gate.filter_map(|index| self.service(*index)).collect()
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

/// The services that reach each type; none where all do, or where something that is always there holds it.
fn gates(api: &Api) -> Vec<Vec<usize>> {
    let held: Vec<Vec<usize>> = api.types.iter().map(held).collect();
    let mut gates = vec![Vec::new(); held.len()];
    for (index, service) in api.services.iter().enumerate() {
        for ty in reached(&held, roots(api, service)) {
            gates[ty].push(index);
        }
    }
    let always = gates.iter().enumerate().filter(|(_, gate)| gate.is_empty() || gate.len() == api.services.len());
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
    parameters.chain(body).chain(responses).filter_map(Type::named).map(|id| id.0).collect()
}

/// The types that are part of a type.
fn held(definition: &TypeDef) -> Vec<usize> {
    definition.shape.types().into_iter().filter_map(Type::named).map(|id| id.0).collect()
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
