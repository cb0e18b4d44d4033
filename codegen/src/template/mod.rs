//! The files of a crate that are no Rust: its manifest, README, licence and reference; and its example.
//!
//! Templates hold the layout, contexts hold finished pieces: whatever stems from the document has gone through
//! [`crate::prose`] or a filter before a template sees it.

mod engine;
mod event;
mod manifest;
mod model;
mod notes;
mod quickstart;
mod readme;
mod service;
mod text;
mod value;

use crate::parallel;
use crate::rust::event::Kind;
use crate::sdk::Sdk;
use engine::Engine;

/// The license whose text every crate can carry.
const OWN_LICENSE: &str = "0BSD";

/// Each file by its path.
///
/// # Errors
/// A template and its context do not agree: a fault of this crate.
pub fn pages(sdk: Sdk<'_>) -> Result<Vec<(String, String)>, String> {
    let engine = Engine::new()?;
    let mut pages = vec![
        ("Cargo.toml".to_owned(), engine.render("Cargo.toml", &manifest::context(sdk))?),
        ("README.md".to_owned(), engine.render("README.md", &readme::context(sdk))?),
    ];
    if has_own_license(sdk) {
        pages.push(("LICENSE".to_owned(), include_str!("../../templates/LICENSE").to_owned()));
    }
    if let Some(text) = quickstart::text(sdk, &engine)? {
        pages.push(("examples/quickstart.rs".to_owned(), text));
    }
    if sdk.config.docs {
        pages.extend(reference(sdk, &engine)?);
    }
    Ok(pages)
}

/// A page for each service and each model, for webhooks and for callbacks.
fn reference(sdk: Sdk<'_>, engine: &Engine) -> Result<Vec<(String, String)>, String> {
    let services: Vec<_> = sdk.api.services.iter().zip(&sdk.names.services).collect();
    let types: Vec<_> = sdk.types().collect();
    let operations: Vec<_> =
        services.iter().flat_map(|(service, name)| service.operations.iter().map(move |id| (*name, *id))).collect();
    // Not by service: some documents have one for all of their operations.
    let sections =
        parallel::map(&operations, |(name, id)| engine.render("operation.md", &service::section(sdk, *id, name)));
    let mut sections = sections.into_iter();
    let services = services.into_iter().map(|(service, name)| {
        let sections = sections.by_ref().take(service.operations.len()).collect::<Result<_, _>>()?;
        let text = engine.render("service.md", &service::page(sdk, service, name, sections))?;
        Ok((format!("docs/{}.md", name.ident), text))
    });
    let types = parallel::map(&types, |(id, definition, name)| {
        let text = engine.render("model.md", &model::context(sdk, *id, definition, name))?;
        Ok((format!("docs/{}.md", name.page), text))
    });
    let events = Kind::ALL.into_iter().filter(|kind| !kind.events(sdk).is_empty()).map(|kind| {
        let text = engine.render("events.md", &event::context(sdk, kind))?;
        Ok((format!("docs/{}.md", event::page(sdk, kind)), text))
    });
    services.chain(events).chain(types).collect()
}

/// Whether the text of the license is ours to write.
fn has_own_license(sdk: Sdk<'_>) -> bool {
    sdk.config.license == OWN_LICENSE
}
