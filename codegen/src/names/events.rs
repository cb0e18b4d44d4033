//! Names of what the server sends.

use super::groups::Groups;
use super::operations::{OperationName, ServiceName};
use super::scope::Scope;
use super::{ident, types};
use crate::ir::{Api, EventSource};

/// The identifiers of requests that a receiver tells apart.
#[derive(Debug)]
pub struct EventsName {
    /// The enumeration.
    pub ident: String,
    /// Its variants, in their order.
    pub variants: Vec<String>,
}

/// Names the webhooks, and the callbacks of each operation.
pub fn assign(api: &Api, operations: &[OperationName]) -> Vec<EventsName> {
    // What every file of events uses ends in other words.
    let mut callbacks = Scope::default();
    let name = |events: &crate::ir::Events| {
        let ident = match events.source {
            EventSource::Webhooks => "Event".to_owned(),
            EventSource::Callbacks(id) => {
                let base = ident::type_name(&operations[id.0].method);
                // Operations of several tags may share a name.
                callbacks.take(&api.operation(id).id, [ident::longer(&base, "Callback")])
            }
        };
        let chosen = events.list.iter().map(|event| event.rust_name.as_deref().unwrap_or(&event.name));
        let keys: Vec<&str> = chosen.collect();
        EventsName { ident, variants: types::variants(&keys, ident::type_name) }
    };
    api.events.iter().map(name).collect()
}

/// The stems of the pages: those of models and services are taken, whatever their case.
pub fn pages(groups: &Groups, services: &[ServiceName]) -> [String; 2] {
    let mut pages = Scope::default();
    let taken = groups.list.iter().map(|group| &group.page).chain(services.iter().map(|name| &name.ident));
    taken.for_each(|page| drop(pages.take(page, [page.to_lowercase()])));
    ["Webhooks", "Callbacks"].map(|page| {
        let lower = pages.take(page, [page.to_lowercase()]);
        if lower == page.to_lowercase() { page.to_owned() } else { lower }
    })
}
