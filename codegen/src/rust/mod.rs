//! From the interface and its names to Rust items.
//!
//! Behaviour lives in the runtime; what is emitted here is data and thin typed shells over it.

mod argument;
mod attributes;
mod client;
mod enumeration;
pub mod example;
mod file;
mod library;
mod model;
mod operation;
pub mod outcome;
mod scalar;
mod service;
mod union;

use crate::ir::Shape;
use crate::print::Module;
use crate::sdk::Sdk;

/// Every Rust file of the crate except the runtime: path below `src/` and content.
pub fn modules(sdk: Sdk<'_>) -> Vec<(String, Module)> {
    let mut modules = vec![
        ("lib.rs".to_owned(), library::root(sdk)),
        ("client.rs".to_owned(), client::module(sdk)),
        ("apis/mod.rs".to_owned(), library::apis(sdk)),
        ("models/mod.rs".to_owned(), library::models(sdk)),
    ];
    for (service, name) in sdk.api.services.iter().zip(&sdk.names.services) {
        modules.push((format!("apis/{}.rs", name.module), service::module(sdk, service, name)));
    }
    for (id, definition, name) in sdk.types() {
        let module = match &definition.shape {
            Shape::Struct { fields, additional } => model::module(sdk, id, definition, fields, additional),
            Shape::Enum(values) => enumeration::module(sdk, id, definition, values),
            Shape::Integers(values) => enumeration::integers(sdk, id, definition, values),
            Shape::Union(union) => union::module(sdk, id, definition, union),
        };
        modules.push((format!("models/{}.rs", name.module), module));
    }
    modules
}
