//! `README.md`.

use serde::Serialize;

use super::manifest::{Conversion, conversions};
use super::testing::Shown;
use super::{event, has_own_license, null, oauth, quickstart, service, text, value};
use crate::feature;
use crate::ir::{Additional, OperationId, ResponseBody, Shape};
use crate::names::raw;
use crate::prose;
use crate::runtime::{Capability, capabilities};
use crate::rust::example::{self, CallValues, Form};
use crate::sdk::Sdk;

/// What the template needs.
#[derive(Serialize)]
pub struct Readme<'a> {
    package: &'a str,
    title: String,
    version: String,
    description: String,
    rust_version: &'static str,
    first: Option<First>,
    environment: String,
    failure: Option<String>,
    options: Option<String>,
    download: Option<String>,
    /// The environment variables that a client can begin with.
    read: Vec<String>,
    library: String,
    /// The method of the client for what the document does not describe.
    raw: &'static str,
    /// Whether a model keeps what it does not know.
    keeps: bool,
    testing: Option<String>,
    signatures: bool,
    pages: Option<Pages>,
    null: Option<Null>,
    forms: Option<Forms>,
    servers: Vec<Server>,
    variables: Vec<Variable>,
    schemes: Vec<Scheme>,
    tokens: Vec<oauth::Section>,
    features: Vec<Conversion>,
    xml: bool,
    all: &'static str,
    tags: Vec<Tag<'a>>,
    events: Vec<event::Section>,
    events_feature: Option<&'a str>,
    docs: bool,
    services: Vec<Service<'a>>,
    own_license: bool,
    license: &'a str,
}

/// The calls that a reader sees first.
#[derive(Serialize)]
struct First {
    example: String,
    twin: String,
}

/// How null is sent.
#[derive(Serialize)]
pub struct Null {
    pub field: String,
    pub clear: String,
    pub example: String,
}

/// A type that is sent in a form of its own.
#[derive(Serialize)]
pub struct Forms {
    pub received: String,
    pub sent: String,
}

/// Operations that are lists of several pages.
#[derive(Serialize)]
struct Pages {
    methods: String,
    example: String,
}

#[derive(Serialize)]
struct Server {
    url: String,
    description: String,
}

#[derive(Serialize)]
struct Variable {
    name: String,
    setter: String,
    description: String,
    notes: String,
}

#[derive(Serialize)]
struct Scheme {
    name: String,
    setter: String,
    sent: String,
    description: String,
}

#[derive(Serialize)]
struct Service<'a> {
    ident: &'a str,
    accessor: String,
    operations: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    method: String,
    anchor: String,
    http: String,
    summary: String,
}

/// The feature of a tag.
#[derive(Serialize)]
struct Tag<'a> {
    name: &'a str,
    accessor: String,
}

/// Whether a model keeps what it does not know.
fn keeps(sdk: Sdk<'_>) -> bool {
    let is_kept = |shape: &Shape| matches!(shape, Shape::Struct { additional: Additional::Unknown, .. });
    sdk.api.types.iter().any(|definition| is_kept(&definition.shape))
}

/// The context of the template.
pub fn context<'a>(sdk: Sdk<'a>, tested: Option<&Shown>) -> Readme<'a> {
    let id = example::first(sdk);
    let title = prose::inline(&sdk.api.title);
    Readme {
        package: sdk.package,
        title: if title.is_empty() { "an HTTP API".to_owned() } else { title },
        version: prose::inline(&sdk.api.version),
        description: text::paragraphs(&sdk.api.docs),
        rust_version: "1.88",
        first: id.map(|id| First {
            example: text::rust(&example::call(sdk, id, Form::Plain)),
            twin: text::rust(&example::call(sdk, id, Form::HttpInfo)),
        }),
        environment: environment(sdk, id),
        failure: id.and_then(|id| failure(sdk, id)),
        options: id.and_then(|id| options(sdk, id)),
        download: download(sdk),
        read: sdk.variables().into_iter().map(|(variable, _)| variable).collect(),
        library: sdk.library(),
        raw: sdk.raw_method(),
        keeps: keeps(sdk),
        testing: tested.map(|tested| text::rust(&tested.statements)),
        signatures: capabilities(sdk).contains(&Capability::WebhookSignatures),
        pages: pages(sdk, id),
        null: null::section(sdk),
        forms: null::forms(sdk),
        servers: servers(sdk),
        variables: variables(sdk),
        schemes: schemes(sdk),
        tokens: oauth::sections(sdk),
        features: conversions(sdk),
        xml: capabilities(sdk).contains(&Capability::Xml),
        all: feature::ALL,
        tags: tags(sdk),
        events: event::sections(sdk),
        events_feature: sdk.features.events.as_deref(),
        docs: sdk.config.docs,
        services: services(sdk),
        own_license: has_own_license(sdk),
        license: &sdk.config.license,
    }
}

/// The environment variables of the example.
fn environment(sdk: Sdk<'_>, id: Option<OperationId>) -> String {
    let setters = id.map(|id| quickstart::setters(sdk, sdk.api.operation(id))).unwrap_or_default();
    let names = setters.iter().flat_map(|setter| &setter.variables).map(|name| format!("`{name}`"));
    match names.collect::<Vec<_>>().as_slice() {
        [several @ .., last] if !several.is_empty() => format!("{} and {last}", several.join(", ")),
        names => names.concat(),
    }
}

/// A call of which no more than its expression is shown; none where it would need imports.
fn expression(sdk: Sdk<'_>, id: OperationId) -> Option<String> {
    let has_body = sdk.api.operation(id).body.as_ref().is_some_and(|body| body.required);
    if has_body { None } else { example::full_call(sdk, id, Form::Plain, &CallValues::default()) }
}

/// How an error is looked at.
fn failure(sdk: Sdk<'_>, id: OperationId) -> Option<String> {
    let operation = sdk.api.operation(id);
    if operation.failures.is_empty() {
        return None;
    }
    let call = expression(sdk, id)?;
    let service = sdk.service_of(id)?;
    let (library, module) = (sdk.library(), raw(&sdk.names.services.get(service)?.module));
    let error = raw(&sdk.names.operation(id).error);
    let usual = format!("use {library}::Client;");
    let imports = format!("{usual}\nuse {library}::apis::{module}::{error};");
    let client = example::client(sdk).replacen(&usual, &imports, 1);
    Some(text::rust(&format!(
        "{client}\n\
         match {call}.await {{\n    \
             Ok(answer) => println!(\"{{answer:?}}\"),\n    \
             Err(error) => {{\n        \
                 eprintln!(\"{{error}}\");\n        \
                 if let Some(documented) = error.api::<{error}>() {{\n            \
                     eprintln!(\"{{documented:?}}\");\n        \
                 }}\n        \
                 if error.is_retryable() {{\n            \
                     eprintln!(\"try again after {{:?}}\", error.retry_after());\n        \
                 }}\n    \
             }}\n\
         }}\n"
    )))
}

/// How a single request is changed.
fn options(sdk: Sdk<'_>, id: OperationId) -> Option<String> {
    let call = expression(sdk, id)?;
    let library = sdk.library();
    let imports = format!("use {library}::{{Client, RequestOptions}};");
    let client = example::client(sdk).replacen(&format!("use {library}::Client;"), &imports, 1);
    Some(text::rust(&format!(
        "use std::time::Duration;\n\n\
         {client}\n\
         let options = RequestOptions::new().header(\"X-Trace\", \"42\").timeout(Duration::from_secs(10)).retries(2);\n\
         {call}.options(options).await?;\n"
    )))
}

/// More methods than this are left to their pages.
const NAMED_METHODS: usize = 6;

/// What is said of lists of several pages: the example is the first call, if that is one.
fn pages(sdk: Sdk<'_>, first: Option<OperationId>) -> Option<Pages> {
    let all = sdk.api.services.iter().flat_map(|service| service.operations.iter().copied());
    let paged: Vec<OperationId> = all.filter(|id| sdk.api.operation(*id).pagination.is_some()).collect();
    let current = paged.iter().copied().find(|id| !sdk.api.operation(*id).deprecated);
    let shown = first.filter(|id| paged.contains(id)).or(current).or(paged.first().copied())?;
    let names = paged.iter().map(|id| format!("`{}`", raw(&sdk.names.operation(*id).method)));
    let methods = match paged.len() {
        1 => names.collect(),
        few if few <= NAMED_METHODS => names.collect::<Vec<_>>().join(", "),
        many => {
            format!("{many} of the operations, such as {}", names.take(NAMED_METHODS).collect::<Vec<_>>().join(", "))
        }
    };
    Some(Pages { methods, example: text::rust(&example::call(sdk, shown, Form::Paged)) })
}

/// How a download becomes a file; none where nothing is downloaded.
fn download(sdk: Sdk<'_>) -> Option<String> {
    let is_file = |id: &OperationId| matches!(sdk.api.operation(*id).only_success(), Some(ResponseBody::Bytes));
    let listed = sdk.api.services.iter().flat_map(|service| service.operations.iter().copied());
    let call = listed.filter(is_file).find_map(|id| expression(sdk, id))?;
    Some(text::rust(&format!("{}\nlet length = {call}.await?.save_to(\"download\").await?;\n", example::client(sdk))))
}

fn servers(sdk: Sdk<'_>) -> Vec<Server> {
    let server = |server: &crate::ir::Server| Server {
        url: value::wire(&server.url),
        description: prose::inline(server.docs.description.as_deref().unwrap_or_default()),
    };
    sdk.api.servers.iter().map(server).collect()
}

fn variables(sdk: Sdk<'_>) -> Vec<Variable> {
    let declared = sdk.api.servers.first().map(|server| server.variables.as_slice()).unwrap_or_default();
    let variable = |(variable, setter): (&crate::ir::ServerVariable, &String)| {
        let default = match &variable.default {
            Some(default) => format!("[default to {}]", value::shown(&crate::tree::Node::text(default.as_str()))),
            None => "[required]".to_owned(),
        };
        let values: Vec<String> = variable.values.iter().map(|value| value::wire(value)).collect();
        let values = if values.is_empty() { String::new() } else { format!("[one of {}]", values.join(", ")) };
        Variable {
            name: value::wire(&variable.name),
            setter: format!("`{}`", raw(setter)),
            description: text::cell(&variable.docs),
            notes: default + &values,
        }
    };
    declared.iter().zip(&sdk.names.variables).map(variable).collect()
}

fn tags(sdk: Sdk<'_>) -> Vec<Tag<'_>> {
    let tags = sdk.features.services.iter().zip(&sdk.names.services);
    tags.map(|(name, service)| Tag { name, accessor: raw(&service.accessor) }).collect()
}

fn schemes(sdk: Sdk<'_>) -> Vec<Scheme> {
    let scheme = |(scheme, names): (&crate::ir::Scheme, &crate::names::SchemeName)| Scheme {
        name: value::wire(&scheme.name),
        setter: format!("`{}`", raw(&names.setter)),
        sent: service::sent(&scheme.kind),
        description: text::cell(&scheme.docs),
    };
    sdk.api.schemes.iter().zip(&sdk.names.schemes).map(scheme).collect()
}

fn services(sdk: Sdk<'_>) -> Vec<Service<'_>> {
    let service = |(service, names): (&crate::ir::Service, &'_ crate::names::ServiceName)| {
        let line = |id: &OperationId| {
            let (operation, method) = (sdk.api.operation(*id), raw(&sdk.names.operation(*id).method));
            let (http, summary) = (text::http(operation), text::summary(operation));
            Line { anchor: text::anchor(&method), method, http, summary }
        };
        (raw(&names.accessor), service.operations.iter().map(line).collect::<Vec<_>>())
    };
    let all = sdk.api.services.iter().zip(&sdk.names.services);
    all.map(|pair| {
        let (accessor, operations) = service(pair);
        Service { ident: &pair.1.ident, accessor, operations }
    })
    .collect()
}
