//! `Cargo.toml`: metadata from the configuration, dependencies by what the crate uses.

use serde::Serialize;

use crate::prose;
use crate::runtime::{Capability, capabilities};
use crate::sdk::Sdk;

/// What the template needs.
#[derive(Serialize)]
pub struct Manifest<'a> {
    name: &'a str,
    description: String,
    version: &'a str,
    authors: &'a [String],
    license: &'a str,
    repository: Option<&'a str>,
    homepage: Option<&'a str>,
    keywords: &'a [String],
    categories: &'a [String],
    conversions: Vec<Conversion>,
    dependencies: Vec<Dependency>,
}

#[derive(Serialize)]
struct Dependency {
    name: &'static str,
    requirement: &'static str,
}

/// A crate that scalars convert to and from: a feature of the same name.
#[derive(Serialize)]
pub struct Conversion {
    /// The crate.
    pub name: &'static str,
    /// What it is for.
    pub effect: &'static str,
    #[serde(skip)]
    requirement: &'static str,
}

/// The context of the template.
pub fn context(sdk: Sdk<'_>) -> Manifest<'_> {
    let config = sdk.config;
    Manifest {
        name: sdk.package,
        description: description(sdk),
        version: &config.version,
        authors: &config.authors,
        license: &config.license,
        repository: config.repository.as_deref(),
        homepage: config.homepage.as_deref(),
        keywords: &config.keywords,
        categories: &config.categories,
        conversions: conversions(sdk),
        dependencies: dependencies(sdk),
    }
}

/// One line for crates.io.
fn description(sdk: Sdk<'_>) -> String {
    let title = prose::line(&sdk.api.title);
    match &sdk.config.description {
        Some(description) => description.clone(),
        None if title.is_empty() => "Client of an HTTP API".to_owned(),
        None => format!("Client for {title}"),
    }
}

/// The conversions that the crate's scalars offer.
pub fn conversions(sdk: Sdk<'_>) -> Vec<Conversion> {
    let used = capabilities(sdk);
    let any = |wanted: &[Capability]| wanted.iter().any(|capability| used.contains(capability));
    let dates = any(&[Capability::DateTime, Capability::Date, Capability::Time]);
    let times = dates || any(&[Capability::Duration]);
    let all = [
        (times, "chrono", "dates and times convert to and from those of chrono", r#"{ version = "0.4", default-features = false, features = ["alloc"], optional = true }"#),
        (times, "jiff", "dates and times convert to and from those of jiff", r#"{ version = "0.2", default-features = false, features = ["alloc"], optional = true }"#),
        (any(&[Capability::Decimal]), "rust_decimal", "decimal numbers convert to and from those of rust_decimal", r#"{ version = "1", default-features = false, optional = true }"#),
        (dates, "time", "dates and times convert to and from those of time", r#"{ version = "0.3", default-features = false, features = ["alloc", "formatting", "parsing"], optional = true }"#),
        (any(&[Capability::Uuid]), "uuid", "UUIDs convert to and from those of uuid", r#"{ version = "1", default-features = false, optional = true }"#),
    ];
    let needed = all.into_iter().filter(|(needed, ..)| *needed);
    needed.map(|(_, name, effect, requirement)| Conversion { name, effect, requirement }).collect()
}

/// The crates that the runtime and the generated code use, sorted. Versions follow `codegen/runtime/Cargo.toml`, where
/// the runtime is tested.
fn dependencies(sdk: Sdk<'_>) -> Vec<Dependency> {
    let has_files = capabilities(sdk).contains(&Capability::File);
    let tokio = if has_files { "{ version = \"1\", features = [\"fs\", \"time\"] }" } else { "{ version = \"1\", features = [\"time\"] }" };
    let own = |(name, requirement): (&'static str, &'static str)| Dependency { name, requirement };
    let mut dependencies: Vec<Dependency> = [
        ("bytes", "\"1\""),
        ("http", "\"1\""),
        ("reqwest", "{ version = \"0.13\", default-features = false }"),
        ("serde", "\"1\""),
        ("serde_json", "\"1\""),
        ("tokio", tokio),
    ]
    .map(own)
    .into();
    if has_files {
        dependencies.extend([("futures-core", "\"0.3\""), ("http-body", "\"1\"")].map(own));
    }
    dependencies.extend(conversions(sdk).iter().map(|conversion| own((conversion.name, conversion.requirement))));
    dependencies.sort_by_key(|dependency| dependency.name);
    dependencies
}
