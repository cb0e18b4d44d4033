//! The page of a tag, and what it says of each operation.

use serde::Serialize;

use super::text::{self, Row};
use super::{event, notes, value};
use crate::ir::pagination::Step;
use crate::ir::{Body, Operation, OperationId, Response, ResponseBody, SchemeId, SchemeKind, Service, Switch};
use crate::names::{OperationName, ServiceName, raw};
use crate::prose;
use crate::rust::example::{self, Form};
use crate::sdk::Sdk;

/// What the template of the page needs, which ends where the sections of the operations begin.
#[derive(Serialize)]
pub struct Page<'a> {
    ident: &'a str,
    description: String,
    base: String,
    operations: Vec<Line>,
}

/// An operation in the table of all.
#[derive(Serialize)]
struct Line {
    method: String,
    anchor: String,
    http: String,
    summary: String,
}

/// What the template of an operation needs.
#[derive(Serialize)]
pub struct Section {
    method: String,
    twin: String,
    signature: String,
    deprecated: bool,
    description: String,
    example: String,
    twin_example: String,
    pages: Option<Walk>,
    stream: Option<Streamed>,
    others: Option<Others>,
    parameters: Vec<Row>,
    returns: String,
    authorization: Vec<String>,
    content_type: String,
    accept: String,
    responses: Vec<Answer>,
    headers: Vec<Header>,
    headers_type: Option<String>,
    server: Option<String>,
    callbacks: Option<String>,
    error: Option<String>,
}

/// How the pages of a list follow each other.
#[derive(Serialize)]
struct Walk {
    example: String,
    /// Whether the document says what the items are.
    items: bool,
    method: &'static str,
}

/// What a page says of a stream that a request can ask for.
#[derive(Serialize)]
struct Streamed {
    example: String,
    returns: String,
    accept: String,
    switch: Option<String>,
}

/// What a page says of other media types that a request can ask for.
#[derive(Serialize)]
struct Others {
    example: String,
    rows: Vec<Other>,
}

#[derive(Serialize)]
struct Other {
    method: String,
    accept: String,
    returns: String,
}

#[derive(Serialize)]
struct Answer {
    status: String,
    body: String,
    description: String,
}

#[derive(Serialize)]
struct Header {
    status: String,
    name: String,
    description: String,
}

/// The context of the page.
pub fn page<'a>(sdk: Sdk<'a>, service: &Service, name: &'a ServiceName) -> Page<'a> {
    let base = match sdk.api.servers.first() {
        Some(server) => format!("All URIs are relative to {}.", value::wire(&server.url)),
        None => "All URIs are relative to the base URL that is given to the client.".to_owned(),
    };
    Page {
        ident: &name.ident,
        description: text::paragraphs(&service.docs),
        base,
        operations: service.operations.iter().map(|id| line(sdk, *id)).collect(),
    }
}

fn line(sdk: Sdk<'_>, id: OperationId) -> Line {
    let (operation, method) = (sdk.api.operation(id), raw(&sdk.names.operation(id).method));
    Line { anchor: text::anchor(&method), method, http: text::http(operation), summary: text::summary(operation) }
}

/// The context of what the page says of an operation.
pub fn section(sdk: Sdk<'_>, id: OperationId, service: &ServiceName) -> Section {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let has_errors = !operation.failures.is_empty();
    let path = |name: &str| format!("apis::{}::{}", raw(&service.module), raw(name));
    Section {
        method: raw(&names.method),
        twin: raw(&names.twin),
        signature: signature(sdk, operation, names, service),
        deprecated: operation.deprecated,
        description: text::paragraphs(&operation.docs),
        example: text::rust(&example::call(sdk, id, Form::Plain)),
        twin_example: text::rust(&example::call(sdk, id, Form::HttpInfo)),
        pages: operation.pagination.as_ref().map(|pagination| Walk {
            example: text::rust(&example::call(sdk, id, Form::Paged)),
            items: pagination.items.is_some(),
            method: followed(&pagination.step),
        }),
        stream: streamed(sdk, id),
        others: others(sdk, id),
        parameters: parameters(sdk, operation, names),
        returns: returns(sdk, operation, names),
        authorization: authorization(sdk, operation),
        content_type: content_type(operation),
        accept: text::media_types(operation.accepted()),
        responses: all_responses(operation).map(|response| answer(sdk, operation, response)).collect(),
        headers: all_responses(operation).flat_map(headers).collect(),
        headers_type: Some(&names.headers.ident).filter(|name| !name.is_empty()).map(|name| path(name)),
        server: operation.server.as_deref().map(value::wire),
        callbacks: event::link_of(sdk, id),
        error: has_errors.then(|| path(&names.error)),
    }
}

/// How the pages follow each other, in words.
fn followed(step: &Step) -> &'static str {
    match step {
        Step::Cursor(..) | Step::LastItem(..) => "a cursor",
        Step::Page(..) => "their numbers",
        Step::Offset(..) => "the number of the items before",
        Step::Url(_) => "a URL in each answer",
        Step::Link => "the header `Link`",
    }
}

fn streamed(sdk: Sdk<'_>, id: OperationId) -> Option<Streamed> {
    let stream = sdk.api.operation(id).stream()?;
    let switch = stream.switch.as_ref().map(|switch| match switch {
        Switch::Member(name) => format!("the property {} of the body", value::wire(name)),
        Switch::Query(name) => format!("the query parameter {}", value::wire(name)),
    });
    Some(Streamed {
        example: text::rust(&example::stream(sdk, id)?),
        returns: text::items(sdk, &stream.feed.ty),
        accept: value::wire(&stream.feed.media_type),
        switch,
    })
}

fn others(sdk: Sdk<'_>, id: OperationId) -> Option<Others> {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let rows = operation.alternatives().into_iter().zip(&names.answers).map(|(other, name)| Other {
        method: raw(name),
        accept: text::media_types(other.media_types.iter().map(String::as_str)),
        returns: match &other.body {
            ResponseBody::Bytes => "`Download`".to_owned(),
            body => text::body(sdk, Some(body)),
        },
    });
    let rows: Vec<Other> = rows.collect();
    Some(Others { example: text::rust(&example::other(sdk, id)?), rows })
}

/// The call with its required arguments, and what it returns.
fn signature(sdk: Sdk<'_>, operation: &Operation, names: &OperationName, service: &ServiceName) -> String {
    let required = operation.parameters.iter().zip(&names.parameters).filter(|(parameter, _)| parameter.is_argument());
    let mut arguments: Vec<String> = required.map(|(_, name)| raw(name)).collect();
    if operation.body.as_ref().is_some_and(|body| body.required) {
        arguments.push(raw(&names.body));
    }
    let call = format!("`client.{}().{}({})`", raw(&service.accessor), raw(&names.method), arguments.join(", "));
    match operation.successes.first().and_then(|response| response.body.as_ref()) {
        _ if operation.is_several() => format!("{call} → `{}`", raw(&names.success)),
        Some(_) => format!("{call} → {}", success(sdk, operation)),
        None => call,
    }
}

/// Required arguments in their order, then what is optional.
fn parameters(sdk: Sdk<'_>, operation: &Operation, names: &OperationName) -> Vec<Row> {
    let row = |required: bool| {
        let wanted = operation.parameters.iter().zip(&names.parameters);
        wanted.filter(move |(parameter, _)| if required { parameter.is_argument() } else { !parameter.required }).map(
            |(parameter, name)| Row {
                name: format!("`{}`", raw(name)),
                ty: text::ty(sdk, &parameter.ty),
                description: text::cell(&parameter.docs),
                notes: notes::parameter(sdk, parameter, name),
            },
        )
    };
    let body = |required: bool| {
        operation.body.iter().filter(move |body| body.required == required).map(|body| Row {
            name: format!("`{}`", raw(&names.body)),
            ty: body_type(sdk, body, names),
            description: text::cell(&body.docs),
            notes: notes::body(body.required),
        })
    };
    row(true).chain(body(true)).chain(row(false)).chain(body(false)).collect()
}

/// The type of a success that is the only one.
fn success(sdk: Sdk<'_>, operation: &Operation) -> String {
    match operation.only_success() {
        Some(ResponseBody::Bytes) => "`Download`".to_owned(),
        body => text::body(sdk, body),
    }
}

/// The type of a body; where the caller chooses, that of each choice.
fn body_type(sdk: Sdk<'_>, body: &Body, names: &OperationName) -> String {
    if !body.is_choice() {
        return text::ty(sdk, &body.ty);
    }
    let each = body.choices().map(|(ty, contents)| {
        let types = text::media_types(contents.iter().map(|content| content.media_type.as_str()));
        format!("{} for {types}", text::ty(sdk, ty))
    });
    format!("`{}`: {}", raw(&names.choice.ident), each.collect::<Vec<_>>().join("; "))
}

fn returns(sdk: Sdk<'_>, operation: &Operation, names: &OperationName) -> String {
    if operation.is_several() {
        let each = operation.successes.iter().map(|response| match &response.body {
            Some(body) => format!("{} for the status {}", text::body(sdk, Some(body)), text::status(response)),
            None => format!("nothing for the status {}", text::status(response)),
        });
        return format!("`{}`, by status: {}", raw(&names.success), each.collect::<Vec<_>>().join(", "));
    }
    match operation.successes.first().and_then(|response| response.body.as_ref()) {
        Some(_) => success(sdk, operation),
        None => "`()`: a success has no body".to_owned(),
    }
}

/// A line for each alternative.
fn authorization(sdk: Sdk<'_>, operation: &Operation) -> Vec<String> {
    let alternatives = operation.security.iter().map(|alternative| {
        let schemes = alternative.iter().filter_map(|id| {
            let (scheme, names) = (sdk.api.schemes.get(id.0)?, sdk.names.schemes.get(id.0)?);
            let (sent, scopes) = (sent(&scheme.kind), scopes(operation, *id));
            Some(format!("{} ({sent}, set with `{}`{scopes})", value::wire(&scheme.name), raw(&names.setter)))
        });
        schemes.collect::<Vec<_>>().join(" and ")
    });
    let alternatives: Vec<String> = alternatives.collect();
    match alternatives.as_slice() {
        [only] if only.is_empty() => Vec::new(),
        [only] => vec![only.clone()],
        several => {
            let line = |text: &String| format!("- {}", if text.is_empty() { "no authorization" } else { text });
            several.iter().map(line).collect()
        }
    }
}

/// The scopes that a token must have.
fn scopes(operation: &Operation, id: SchemeId) -> String {
    let scopes = operation.scopes.iter().filter(|(scheme, _)| *scheme == id).map(|(_, scope)| value::wire(scope));
    let scopes: Vec<String> = scopes.collect();
    match scopes.as_slice() {
        [] => String::new(),
        [only] => format!("; scope {only}"),
        several => format!("; scopes {}", several.join(", ")),
    }
}

/// How a credential is sent.
pub fn sent(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Bearer => "bearer token".to_owned(),
        SchemeKind::Basic => "user name and password".to_owned(),
        SchemeKind::Header(name) => format!("header {}", value::wire(name)),
        SchemeKind::Query(name) => format!("query parameter {}", value::wire(name)),
        SchemeKind::Cookie(name) => format!("cookie {}", value::wire(name)),
    }
}

fn content_type(operation: &Operation) -> String {
    let types = operation.body.iter().flat_map(Body::all_contents).map(|content| content.media_type.as_str());
    let types = text::media_types(types);
    match operation.body.as_ref().map(|body| (body.is_choice(), body.contents.len())) {
        Some((true, _)) => format!("{types}; the type of the body decides"),
        Some((false, 2..)) => {
            format!("{types}; the first is used unless `RequestOptions::content_type` chooses another")
        }
        _ => types,
    }
}

fn all_responses(operation: &Operation) -> impl Iterator<Item = &Response> {
    let known = |response: &&Response| !operation.successes.iter().any(|success| success.status == response.status);
    operation.successes.iter().chain(operation.failures.iter().filter(known))
}

/// The type of a response: what succeeds with bytes alone is downloaded.
fn answered(sdk: Sdk<'_>, operation: &Operation, response: &Response) -> String {
    let succeeds = operation.successes.iter().any(|success| success.status == response.status);
    if succeeds && !operation.is_several() { success(sdk, operation) } else { text::body(sdk, response.body.as_ref()) }
}

fn answer(sdk: Sdk<'_>, operation: &Operation, response: &Response) -> Answer {
    Answer {
        status: text::status(response),
        body: answered(sdk, operation, response),
        description: prose::cell(response.docs.description.as_deref().unwrap_or_default()),
    }
}

fn headers(response: &Response) -> impl Iterator<Item = Header> {
    response.headers.iter().map(|header| Header {
        status: text::status(response),
        name: value::wire(&header.name),
        description: text::cell(&header.docs),
    })
}
