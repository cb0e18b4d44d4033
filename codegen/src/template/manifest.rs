//! `Cargo.toml`: metadata from the configuration, dependencies by what the crate uses.

use serde::Serialize;

use super::quickstart;
use super::testing::Shown;
use crate::feature;
use crate::prose;
use crate::runtime::{Capability, capabilities};
use crate::rust::example;
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
    all: &'static str,
    features: Vec<&'a str>,
    tags: &'a [String],
    events: Option<&'a str>,
    /// Whether something is written or read as XML.
    xml: bool,
    /// Whether the server sends something that it may sign.
    signatures: bool,
    /// Whether there are tokens to get.
    oauth: bool,
    /// The features without which the example has nothing to call.
    example: Option<&'a str>,
    /// The features of the example of a test.
    testing: Option<Vec<&'a str>>,
    dependencies: Vec<Dependency>,
    /// What is needed where there are threads and sockets.
    native: Vec<Dependency>,
    /// What is needed in a browser.
    browser: Vec<Dependency>,
}

#[derive(Serialize)]
struct Dependency {
    name: &'static str,
    requirement: &'static str,
    comment: Option<&'static str>,
}

impl From<(&'static str, &'static str)> for Dependency {
    fn from((name, requirement): (&'static str, &'static str)) -> Self {
        let comment = (name == "idna_adapter").then_some(IDNA_COMMENT);
        Self { name, requirement, comment }
    }
}

/// A crate that scalars convert to and from: a feature of the same name.
#[derive(Serialize)]
pub struct Conversion {
    /// The crate.
    pub name: &'static str,
    /// What is converted.
    pub converts: &'static str,
    #[serde(skip)]
    requirement: &'static str,
}

const ONE: &str = "\"1\"";
const REQWEST: &str = r#"{ version = "0.13", default-features = false, features = ["system-proxy"], optional = true }"#;
const IDNA: &str = "\"~1.1\"";
/// The adapter's own documentation describes this choice.
const IDNA_COMMENT: &str = "Host names by unicode-rs: 1.2 brings twenty crates for the same.";
const RUSTLS: &str =
    r#"{ version = "0.23", default-features = false, features = ["ring", "std", "tls12"], optional = true }"#;
const VERIFIER: &str = r#"{ version = "0.7", optional = true }"#;
const BROWSER: [(&str, &str); 3] = [
    ("gloo-timers", r#"{ version = "0.3", features = ["futures"] }"#),
    ("js-sys", "\"0.3\""),
    ("reqwest", r#"{ version = "0.13", default-features = false, features = ["stream"], optional = true }"#),
];
const BROWSER_RANDOM: (&str, &str) =
    ("getrandom", r#"{ version = "0.4", default-features = false, features = ["wasm_js"], optional = true }"#);
const TOKIO: &str = r#"{ version = "1", features = ["rt", "time"], optional = true }"#;
const TOKIO_WITH_FILES: &str = r#"{ version = "1", features = ["fs", "rt", "time"], optional = true }"#;
const TOWER: &str = r#"{ version = "0.3", optional = true }"#;
const TRACING: &str = r#"{ version = "0.1", default-features = false, features = ["std"], optional = true }"#;

/// What each conversion needs of its crate.
const CHRONO: &str = r#"{ version = "0.4", default-features = false, features = ["alloc"], optional = true }"#;
const JIFF: &str = r#"{ version = "0.2", default-features = false, features = ["alloc"], optional = true }"#;
const TIME: &str =
    r#"{ version = "0.3", default-features = false, features = ["alloc", "formatting", "parsing"], optional = true }"#;
/// What XML is written and read with.
const QUICK_XML: &str = r#"{ version = "0.42", default-features = false, optional = true }"#;
/// What signatures are verified with.
const HMAC: &str = r#"{ version = "0.13", optional = true }"#;
const SHA2: &str = r#"{ version = "0.11", default-features = false, optional = true }"#;
/// What makes the random texts of a login; hmac-sha256, which brings nothing else along, hides them.
const GETRANDOM: &str = r#"{ version = "0.4", default-features = false, optional = true }"#;
const ANY_1: &str = r#"{ version = "1", default-features = false, optional = true }"#;

/// The context of the template.
pub fn context<'a>(sdk: Sdk<'a>, tested: Option<&Shown>) -> Manifest<'a> {
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
        all: feature::ALL,
        features: sdk.features.all(),
        tags: &sdk.features.services,
        events: sdk.features.events.as_deref(),
        xml: capabilities(sdk).contains(&Capability::Xml),
        signatures: capabilities(sdk).contains(&Capability::WebhookSignatures),
        oauth: capabilities(sdk).contains(&Capability::OAuth),
        example: example::first(sdk).and_then(|id| quickstart::feature(sdk, id)),
        testing: tested.map(|tested| {
            let tag = quickstart::feature(sdk, tested.operation);
            tag.into_iter().chain(["test-util"]).collect()
        }),
        dependencies: dependencies(sdk),
        native: native(sdk),
        browser: browser(sdk),
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
    let dates = dates || any(&[Capability::HttpDate, Capability::Seconds]);
    let times = dates || any(&[Capability::Duration]);
    let all = [
        (times, "chrono", "dates and times", CHRONO),
        (times, "jiff", "dates and times", JIFF),
        (any(&[Capability::Decimal, Capability::DecimalText]), "rust_decimal", "decimal numbers", ANY_1),
        (dates, "time", "dates and times", TIME),
        (any(&[Capability::Uuid]), "uuid", "UUIDs", ANY_1),
    ];
    let needed = all.into_iter().filter(|(needed, ..)| *needed);
    needed.map(|(_, name, converts, requirement)| Conversion { name, converts, requirement }).collect()
}

/// The crates that the runtime and the generated code use, sorted: as `codegen/runtime/Cargo.toml` has them, where the
/// runtime is tested.
fn dependencies(sdk: Sdk<'_>) -> Vec<Dependency> {
    let used = capabilities(sdk);
    let mut dependencies: Vec<Dependency> = [
        ("bytes", ONE),
        ("http", ONE),
        ("futures-core", "\"0.3\""),
        ("http-body", ONE),
        ("idna_adapter", IDNA),
        ("reqwest", REQWEST),
        ("serde", ONE),
        ("serde_json", ONE),
        ("tower-service", TOWER),
        ("tracing", TRACING),
        ("url", "\"2\""),
    ]
    .into_iter()
    .map(Dependency::from)
    .collect();
    if used.contains(&Capability::Xml) {
        dependencies.push(("quick-xml", QUICK_XML).into());
    }
    if used.contains(&Capability::WebhookSignatures) {
        dependencies.push(("hmac", HMAC).into());
        dependencies.push(("sha2", SHA2).into());
    }
    if used.contains(&Capability::OAuth) {
        let both = [("getrandom", GETRANDOM), ("hmac-sha256", ANY_1)];
        dependencies.extend(both.map(Dependency::from));
    }
    let optional = conversions(sdk).into_iter();
    dependencies.extend(optional.map(|Conversion { name, requirement, .. }| Dependency::from((name, requirement))));
    dependencies.sort_by_key(|dependency| dependency.name);
    dependencies
}

/// The crates that are needed where there are threads and sockets.
fn native(sdk: Sdk<'_>) -> Vec<Dependency> {
    let has_files = capabilities(sdk).contains(&Capability::File);
    let tokio = if has_files { TOKIO_WITH_FILES } else { TOKIO };
    let all = [("rustls", RUSTLS), ("rustls-platform-verifier", VERIFIER), ("tokio", tokio)];
    all.into_iter().map(Dependency::from).collect()
}

/// The crates that are needed in a browser.
fn browser(sdk: Sdk<'_>) -> Vec<Dependency> {
    let random = capabilities(sdk).contains(&Capability::OAuth).then_some(BROWSER_RANDOM);
    random.into_iter().chain(BROWSER).map(Dependency::from).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        ANY_1, BROWSER, BROWSER_RANDOM, CHRONO, GETRANDOM, HMAC, IDNA, JIFF, ONE, QUICK_XML, REQWEST, RUSTLS, SHA2,
        TIME, TOKIO_WITH_FILES, TOWER, TRACING, VERIFIER,
    };

    #[test]
    fn requirements_are_those_that_the_runtime_is_tested_with() {
        let tested = include_str!("../../runtime/Cargo.toml");
        let all = [
            ("bytes", ONE),
            ("idna_adapter", IDNA),
            ("rustls", RUSTLS),
            ("rustls-platform-verifier", VERIFIER),
            ("chrono", CHRONO),
            ("futures-core", "\"0.3\""),
            ("hmac", HMAC),
            ("getrandom", GETRANDOM),
            ("hmac-sha256", ANY_1),
            ("http", ONE),
            ("http-body", ONE),
            ("jiff", JIFF),
            ("quick-xml", QUICK_XML),
            ("reqwest", REQWEST),
            ("rust_decimal", ANY_1),
            ("serde", ONE),
            ("sha2", SHA2),
            ("time", TIME),
            ("tokio", TOKIO_WITH_FILES),
            ("tower-service", TOWER),
            ("tracing", TRACING),
            ("url", "\"2\""),
            ("uuid", ANY_1),
        ];
        for (name, requirement) in all.into_iter().chain(BROWSER).chain([BROWSER_RANDOM]) {
            let line = format!("{name} = {requirement}");
            assert!(tested.lines().any(|known| known == line), "{line}");
        }
    }
}
