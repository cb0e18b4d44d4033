//! From the interface and its names to Rust items.
//!
//! Behaviour lives in the runtime; what is emitted here is data and thin typed shells over it.

mod alternative;
mod argument;
mod attributes;
mod choice;
mod client;
mod enumeration;
pub mod event;
pub mod example;
mod file;
mod fixed;
pub mod form;
mod headers;
mod library;
mod literal;
pub mod model;
pub mod oauth;
mod operation;
mod others;
pub mod outcome;
mod pagination;
mod scalar;
mod service;
mod signature;
mod stream;
mod tuple;
mod union;
mod variant;
mod xml;

pub use file::ident;
use proc_macro2::TokenStream;

use crate::ir::{Shape, TypeId};
use crate::names::Group;
use crate::print::Module;
use crate::sdk::Sdk;

/// A file of the crate.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// `lib.rs`
    Root,
    /// The client.
    Client,
    /// The list of services.
    Apis,
    /// The list of models.
    Models,
    /// The service at this place.
    Service(usize),
    /// Where tokens come from.
    OAuth,
    /// Webhooks or callbacks.
    Events(event::Kind),
    /// The models of the group at this place.
    Group(usize),
}

/// Every Rust file of the crate except the runtime.
pub fn parts(sdk: Sdk<'_>) -> Vec<Part> {
    let services = (0..sdk.api.services.len()).map(Part::Service);
    let groups = (0..sdk.names.groups.list.len()).map(Part::Group);
    let events = event::Kind::ALL.into_iter().filter(|kind| !kind.events(sdk).is_empty()).map(Part::Events);
    let fixed = [Part::Root, Part::Client, Part::Apis, Part::Models];
    let oauth = oauth::schemes(sdk).next().map(|_| Part::OAuth);
    fixed.into_iter().chain(oauth).chain(services).chain(events).chain(groups).collect()
}

/// A Rust file: path below `src/` and content.
pub fn module(sdk: Sdk<'_>, part: Part) -> (String, Module) {
    match part {
        Part::Root => ("lib.rs".to_owned(), library::root(sdk)),
        Part::Client => ("client.rs".to_owned(), client::module(sdk)),
        Part::Apis => ("apis/mod.rs".to_owned(), library::apis(sdk)),
        Part::Models => ("models/mod.rs".to_owned(), library::models(sdk)),
        Part::Service(index) => {
            let (service, name) = (&sdk.api.services[index], &sdk.names.services[index]);
            (format!("apis/{}.rs", name.module), service::module(sdk, service, name))
        }
        Part::OAuth => ("oauth.rs".to_owned(), oauth::module(sdk)),
        Part::Events(kind) => (format!("{}.rs", kind.module()), event::module(sdk, kind)),
        Part::Group(index) => {
            let group = &sdk.names.groups.list[index];
            (format!("models/{}.rs", group.module), models(sdk, group))
        }
    }
}

/// The file of a group. What a user can leave out is left out by itself, unless the whole file is.
fn models(sdk: Sdk<'_>, group: &Group) -> Module {
    let is_mixed = library::gate_of(sdk, group).is_none();
    let mut all = Module::default();
    for id in &group.types {
        let gate = if is_mixed { library::gate(&sdk.features.ty(*id)) } else { TokenStream::new() };
        all.append(model(sdk, *id), gate);
    }
    all
}

fn model(sdk: Sdk<'_>, id: TypeId) -> Module {
    let definition = sdk.api.ty(id);
    match &definition.shape {
        Shape::Struct { fields, additional } => model::module(sdk, id, definition, fields, additional),
        Shape::Tuple { fields, rest } => tuple::module(sdk, id, definition, fields, rest),
        Shape::Enum(values) => enumeration::module(sdk, id, definition, values),
        Shape::Integers(values) => enumeration::integers(sdk, id, definition, values),
        Shape::Numbers(values) => enumeration::numbers(sdk, id, definition, values),
        Shape::Union(union) => union::module(sdk, id, definition, union),
    }
}
