//! A plan of calls for the wire tests: every operation with every value set, and what each call was given.
//!
//! `cargo xtask test` makes the calls with the generated crates and compares what arrives with what was given. The plan
//! is made here because only here both the document and the names of the crate are known; nothing of it becomes part
//! of a crate.

mod sample;
mod scalar;
mod schema;
mod values;

use crate::config::{self, Config};
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::{
    Encoding, Location, Operation, OperationId, Response, ResponseBody, SchemeKind, StatusRange, Style, Type,
};
use crate::names::Names;
use crate::rust::example::{self, CallValues, Form};
use crate::rust::outcome;
use crate::sdk::Sdk;
use crate::sources::Sources;
use crate::tree::{Node, Text};
use crate::{dialect, feature, interface, read};
use values::{Maker, Selection};

/// The calls of one SDK.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The name of the package.
    pub package: String,
    /// The name of the library.
    pub library: String,
    /// The features of the package without which the calls do not compile.
    pub features: Vec<String>,
    /// An expression for a client; `base` is the base URL, a `&str`.
    pub client: String,
    /// What the client sends with each call.
    pub credentials: Vec<Credential>,
    /// The calls.
    pub calls: Vec<Call>,
    /// Operations of a sample for which no call can be written down, as no value is small enough.
    pub left_out: Vec<String>,
}

/// A credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Where it is sent, as in `in` of a parameter.
    pub location: &'static str,
    /// The name of the header, query parameter or cookie.
    pub name: String,
    /// What is to be sent.
    pub value: String,
}

/// One call, in both forms.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The operationId.
    pub operation: String,
    /// What is special about this call of the operation, such as `every value`.
    pub label: String,
    /// The method of HTTP.
    pub method: String,
    /// The path, with the names of parameters in braces.
    pub path: String,
    /// The expression of the method that returns the data, without `.await`; the client is `client`.
    pub plain: String,
    /// The expression of its twin.
    pub twin: String,
    /// The parameters that were given.
    pub parameters: Vec<Given>,
    /// The body that was given.
    pub body: Option<GivenBody>,
    /// Whether the caller has to choose the media type of the body, as it is not the default one.
    pub chooses_media_type: bool,
    /// Every media type that a response may have.
    pub accept: Vec<String>,
    /// Indices of the credentials that have to be sent.
    pub credentials: Vec<usize>,
    /// How the call returns what was answered.
    pub output: Output,
    /// The error that is asked for; `None` where the call is to succeed.
    pub failure: Option<Failure>,
}

/// A parameter and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// The name on the wire.
    pub name: String,
    /// `path`, `query`, `header` or `cookie`.
    pub location: &'static str,
    /// How it is written, by OpenAPI's name, such as `form`.
    pub style: &'static str,
    /// Whether it is written exploded.
    pub explode: bool,
    /// The value.
    pub value: serde_json::Value,
}

/// A body and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenBody {
    /// The media type in which it is to be sent.
    pub media_type: String,
    /// How it is written: `json`, `form`, `multipart`, `text` or `bytes`.
    pub encoding: &'static str,
    /// Media types of parts, where the document says them: name and media type.
    pub parts: Vec<(String, String)>,
    /// The value; a file is the string of its content.
    pub value: serde_json::Value,
}

/// What a call returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// `()`
    Nothing,
    /// A type that serialises to the body of the answer.
    Json,
    /// Anything else.
    Other,
}

/// A documented error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The status to ask for.
    pub status: u16,
    /// The path of the enumeration of errors.
    pub error: String,
    /// The variant that is to come out.
    pub variant: String,
    /// What the variant holds.
    pub output: Output,
}

/// Plans the calls of an SDK.
///
/// # Errors
/// The document has a fault, as it would be reported by [`generate`](crate::generate).
pub fn plan(sources: &Sources, config: &Config) -> Result<Plan, Diagnostics> {
    with_sdk(sources, config, |sdk, tree| {
        let ids = (0..sdk.api.operations.len()).map(OperationId);
        let features = if sdk.features.services.is_empty() { Vec::new() } else { vec![feature::ALL.to_owned()] };
        Plan { features, calls: ids.flat_map(|id| calls(sdk, tree, id)).collect(), ..empty(sdk) }
    })
}

/// Plans two calls for each of some operations, with all values and with the required ones only. `choose` is given the
/// names of all operations, and returns the indices of those that it wants.
///
/// # Errors
/// As [`plan`].
pub fn sample(sources: &Sources, config: &Config, choose: impl Fn(&[&str]) -> Vec<usize>) -> Result<Plan, Diagnostics> {
    with_sdk(sources, config, |sdk, tree| {
        let names: Vec<&str> = sdk.api.operations.iter().map(|operation| operation.id.as_str()).collect();
        let mut plan = empty(sdk);
        for id in choose(&names).into_iter().map(OperationId) {
            let calls = sample::calls(sdk, tree, id);
            if calls.is_empty() {
                plan.left_out.push(sdk.api.operation(id).id.clone());
            }
            let service = sdk.service_of(id).and_then(|service| sdk.features.service(service));
            plan.features.extend(service.map(str::to_owned).filter(|_| !calls.is_empty()));
            plan.calls.extend(calls);
        }
        plan.features.sort();
        plan.features.dedup();
        plan
    })
}

/// What a document becomes, but for the files: its interface and names, and the tree that they were read from.
fn with_sdk<T>(sources: &Sources, config: &Config, make: impl FnOnce(Sdk<'_>, &Node) -> T) -> Result<T, Diagnostics> {
    let (trees, report) = read(sources)?;
    let written = Document::open(&trees, report).map_err(|report| report.finish(sources))?;
    let lifted = dialect::lift(&written);
    let document = written.in_one_vocabulary(lifted.as_ref());
    let api = interface(&document, config);
    if document.has_errors() {
        return Err(document.into_report().finish(sources));
    }
    let names = Names::assign(&api, config);
    let package = config.package.clone().unwrap_or_else(|| config::package_slug(&api.title));
    let features = feature::Features::of(&api, &names);
    let sdk = Sdk { api: &api, names: &names, features: &features, config, package: &package };
    Ok(make(sdk, document.root().node))
}

/// A plan without calls.
fn empty(sdk: Sdk<'_>) -> Plan {
    Plan {
        package: sdk.package.to_owned(),
        library: sdk.library(),
        features: Vec::new(),
        client: example::client_at(sdk, "base", secret),
        credentials: credentials(sdk),
        calls: Vec::new(),
        left_out: Vec::new(),
    }
}

/// What a credential's setter is given.
fn secret(setter: &str) -> String {
    format!("secret-of-{setter}")
}

fn credentials(sdk: Sdk<'_>) -> Vec<Credential> {
    let schemes = sdk.api.schemes.iter().zip(&sdk.names.schemes);
    let credential = |location, name: &str, value| Credential { location, name: name.to_owned(), value };
    let sent = schemes.map(|(scheme, names)| match &scheme.kind {
        SchemeKind::Bearer => credential("header", "authorization", format!("Bearer {}", secret(&names.setter))),
        // The text of user and password is that of the setter twice.
        SchemeKind::Basic => credential("header", "authorization", "Basic".to_owned()),
        SchemeKind::Header(name) => credential("header", name, secret(&names.setter)),
        SchemeKind::Query(name) => credential("query", name, secret(&names.setter)),
        SchemeKind::Cookie(name) => credential("cookie", name, secret(&names.setter)),
    });
    sent.collect()
}

/// The calls of an operation: those that succeed, then one for each documented error.
fn calls(sdk: Sdk<'_>, tree: &Node, id: OperationId) -> Vec<Call> {
    let operation = sdk.api.operation(id);
    let maker = |selection| Maker::new(sdk, tree, selection).values(operation);
    let every = maker(Selection::Every { variant: 0, large: false });
    let required = maker(Selection::Required);
    let mut chosen = vec![("every value".to_owned(), 0, every.clone())];
    let mut add = |label: String, content, values: CallValues| {
        if content > 0 || !chosen.iter().any(|(_, other, known)| *other == content && *known == values) {
            chosen.push((label, content, values));
        }
    };
    for variant in 1..Maker::new(sdk, tree, Selection::Required).variants(operation) {
        add(format!("variant {}", variant + 1), 0, maker(Selection::Every { variant, large: false }));
    }
    for (index, content) in operation.body.iter().flat_map(|body| &body.contents).enumerate().skip(1) {
        add(format!("as {}", content.media_type), index, every.clone());
    }
    add("large integers".to_owned(), 0, maker(Selection::Every { variant: 0, large: true }));
    if let Some(values) = values::with_empty_maps(&every, operation) {
        add("empty maps".to_owned(), 0, values);
    }
    add("required values".to_owned(), 0, required.clone());

    let successes = chosen.iter().filter_map(|(label, content, values)| call(sdk, id, label, *content, values, None));
    let failures = operation.failures.iter().filter_map(|response| {
        let failure = failure(sdk, id, operation, response);
        call(sdk, id, &format!("status {}", failure.status), 0, &required, Some(failure))
    });
    successes.chain(failures).collect()
}

fn call(
    sdk: Sdk<'_>,
    id: OperationId,
    label: &str,
    content: usize,
    values: &CallValues,
    failure: Option<Failure>,
) -> Option<Call> {
    let operation = sdk.api.operation(id);
    let credentials = operation.security.first().map(Vec::as_slice).unwrap_or_default();
    Some(Call {
        operation: operation.id.clone(),
        label: label.to_owned(),
        method: operation.method.as_str().to_owned(),
        path: operation.path_template(),
        plain: example::full_call(sdk, id, Form::Plain, values)?,
        twin: example::full_call(sdk, id, Form::HttpInfo, values)?,
        parameters: given(operation, values),
        body: given_body(operation, content, values),
        chooses_media_type: content > 0,
        accept: accept(operation),
        credentials: credentials.iter().map(|id| id.0).collect(),
        output: output(operation),
        failure,
    })
}

fn given(operation: &Operation, values: &CallValues) -> Vec<Given> {
    let find = |location, name: &str| {
        let mut known = operation.parameters.iter();
        known.find(|parameter| parameter.location == location && *parameter.name == *name)
    };
    let one = |(location, name, value): &(Location, Text, Node)| {
        let (style, explode) = style(find(*location, name)?.style);
        Some(Given { name: name.to_string(), location: location.as_str(), style, explode, value: value.to_json() })
    };
    values.parameters.iter().filter_map(one).collect()
}

fn style(style: Style) -> (&'static str, bool) {
    match style {
        Style::Simple => ("simple", false),
        Style::SimpleExploded => ("simple", true),
        Style::Label => ("label", false),
        Style::LabelExploded => ("label", true),
        Style::Matrix => ("matrix", false),
        Style::MatrixExploded => ("matrix", true),
        Style::Form => ("form", false),
        Style::FormExploded | Style::Nested => ("form", true),
        Style::SpaceDelimited => ("spaceDelimited", false),
        Style::PipeDelimited => ("pipeDelimited", false),
        Style::DeepObject => ("deepObject", true),
        Style::Cookie => ("cookie", false),
        Style::CookieExploded => ("cookie", true),
        Style::Json => ("json", false),
        Style::QueryString => ("querystring", false),
    }
}

fn given_body(operation: &Operation, content: usize, values: &CallValues) -> Option<GivenBody> {
    let content = operation.body.as_ref()?.contents.get(content)?;
    let value = values.body.as_ref()?.to_json();
    let (encoding, properties) = match &content.encoding {
        Encoding::Json => ("json", None),
        Encoding::Form(properties) => ("form", Some(properties)),
        Encoding::Multipart(properties) => ("multipart", Some(properties)),
        Encoding::Xml(_) => ("xml", None),
        Encoding::Text => ("text", None),
        Encoding::Bytes => ("bytes", None),
        Encoding::Lines => ("lines", None),
        Encoding::Sequence => ("sequence", None),
        Encoding::Events | Encoding::EventData => ("events", None),
        Encoding::Parts(_) => ("parts", None),
    };
    let parts = properties.into_iter().flatten().filter(|property| !property.content_type.is_empty());
    let parts = parts.map(|property| (property.name.clone(), property.content_type.clone())).collect();
    Some(GivenBody { media_type: content.media_type.clone(), encoding, parts, value })
}

fn output(operation: &Operation) -> Output {
    if operation.is_several() {
        return Output::Other;
    }
    output_of(operation.successes.first().and_then(|response| response.body.as_ref()))
}

fn output_of(body: Option<&ResponseBody>) -> Output {
    match body {
        None => Output::Nothing,
        Some(ResponseBody::Json(Type::File)) => Output::Other,
        Some(ResponseBody::Json(_)) => Output::Json,
        Some(ResponseBody::Xml { .. } | ResponseBody::Text | ResponseBody::Bytes | ResponseBody::Items(..)) => {
            Output::Other
        }
    }
}

fn failure(sdk: Sdk<'_>, id: OperationId, operation: &Operation, response: &Response) -> Failure {
    let service = sdk.service_of(id);
    let module = service.and_then(|index| sdk.names.services.get(index)).map_or("", |names| names.module.as_str());
    let documented = |code: u16| operation.failures.iter().any(|known| known.status == StatusRange::Code(code));
    let status = match response.status {
        StatusRange::Code(code) => code,
        StatusRange::Class(class) => {
            (class * 100..class * 100 + 100).find(|code| !documented(*code)).unwrap_or(class * 100)
        }
        StatusRange::Default => (503..599).find(|code| !documented(*code)).unwrap_or(599),
    };
    Failure {
        status,
        error: format!("{}::apis::{module}::{}", sdk.library(), sdk.names.operation(id).error),
        variant: outcome::variant(response.status),
        output: output_of(response.body.as_ref()),
    }
}

fn accept(operation: &Operation) -> Vec<String> {
    operation.accepted().into_iter().map(str::to_owned).collect()
}
