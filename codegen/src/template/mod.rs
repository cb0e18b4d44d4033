//! The files of a crate that are no Rust: its manifest, README, licence and reference; and its example.
//!
//! Templates hold the layout, contexts hold finished pieces: whatever stems from the document has gone through
//! [`crate::prose`] or a filter before a template sees it.

mod engine;
mod event;
mod manifest;
mod model;
mod notes;
mod null;
mod oauth;
mod quickstart;
mod readme;
mod service;
mod testing;
mod text;
mod value;

use crate::Sink;
use crate::ir::Service;
use crate::names::ServiceName;
use crate::parallel;
use crate::rust::event::Kind;
use crate::sdk::Sdk;
use engine::Engine;
pub(crate) use engine::{key as toml_key, toml_string};

/// The license whose text every crate can carry.
const OWN_LICENSE: &str = "0BSD";

/// Wherever the crate is copied to, `cargo fmt` keeps what `--check` compares.
const RUSTFMT: &str =
    "# Restwright prints this crate; `cargo fmt` leaves it as it is.\ndisable_all_formatting = true\n";

/// A service of more operations than this is not left to one processor: some documents have one for all of them.
const FEW: usize = 64;

/// Hands on each file.
///
/// # Errors
/// A template and its context do not agree: a fault of this crate.
pub fn pages(sdk: Sdk<'_>, sink: &Sink<'_>) -> Result<(), String> {
    let engine = Engine::new()?;
    let tested = testing::shown(sdk);
    sink("Cargo.toml".to_owned(), engine.render("Cargo.toml", &manifest::context(sdk, tested.as_ref()))?);
    sink("README.md".to_owned(), engine.render("README.md", &readme::context(sdk, tested.as_ref()))?);
    sink(".gitignore".to_owned(), "/target\n".to_owned());
    sink("rustfmt.toml".to_owned(), RUSTFMT.to_owned());
    if has_own_license(sdk) {
        sink("LICENSE".to_owned(), include_str!("../../templates/LICENSE").to_owned());
    }
    if let Some(text) = quickstart::text(sdk, &engine)? {
        sink("examples/quickstart.rs".to_owned(), text);
    }
    if let Some(tested) = &tested {
        sink("examples/testing.rs".to_owned(), testing::text(sdk, tested));
    }
    if sdk.config.docs { reference(sdk, &engine, sink) } else { Ok(()) }
}

/// A page for each service and each group of models, for webhooks and for callbacks.
fn reference(sdk: Sdk<'_>, engine: &Engine, sink: &Sink<'_>) -> Result<(), String> {
    let services = sdk.api.services.iter().zip(&sdk.names.services);
    let (small, large): (Vec<_>, Vec<_>) = services.partition(|(service, _)| service.operations.len() <= FEW);
    for (service, name) in large {
        service_page(sdk, engine, service, name, sink)?;
    }
    parallel::try_each(&small, |(service, name)| service_page(sdk, engine, service, name, sink))?;
    for kind in Kind::ALL.into_iter().filter(|kind| !kind.events(sdk).is_empty()) {
        let text = engine.render("events.md", &event::context(sdk, kind))?;
        sink(format!("docs/{}.md", event::page(sdk, kind)), text);
    }
    parallel::try_each(&sdk.names.groups.list, |group| {
        let mut text = engine.render("models.md", &model::contents(sdk, group))?;
        for id in &group.types {
            let (definition, name) = (sdk.api.ty(*id), sdk.names.ty(*id));
            text.push_str(&engine.render("model.md", &model::context(sdk, *id, definition, name))?);
        }
        text.push_str(&engine.render("end.md", &())?);
        sink(format!("docs/{}.md", group.page), text);
        Ok(())
    })
}

fn service_page(
    sdk: Sdk<'_>,
    engine: &Engine,
    service: &Service,
    name: &ServiceName,
    sink: &Sink<'_>,
) -> Result<(), String> {
    let section = |id: &_| engine.render("operation.md", &service::section(sdk, *id, name));
    let mut text = engine.render("service.md", &service::page(sdk, service, name))?;
    let is_large = service.operations.len() > FEW;
    // A batch at a time: the sections of all operations beside the page would be the page twice.
    for batch in service.operations.chunks(FEW) {
        let sections = if is_large { parallel::map(batch, section) } else { batch.iter().map(section).collect() };
        for section in sections {
            text.push_str(&section?);
        }
    }
    text.push_str(&engine.render("end.md", &())?);
    sink(format!("docs/{}.md", name.ident), text);
    Ok(())
}

/// Whether the text of the license is ours to write.
fn has_own_license(sdk: Sdk<'_>) -> bool {
    sdk.config.license == OWN_LICENSE
}
