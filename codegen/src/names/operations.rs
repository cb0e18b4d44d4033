//! Names of services, operations and what belongs to them.

use std::sync::Arc;

use super::groups::Groups;
use super::ident;
use super::scope::{Scope, shortened};
use super::types::TypeName;
use crate::config::Config;
use crate::hash::HashMap;
use crate::ir::media::{essence, word};
use crate::ir::{Alternative, Api, Operation, OperationId, Parameter};

/// The identifiers of a service.
#[derive(Debug)]
pub struct ServiceName {
    /// The method of the client.
    pub accessor: String,
    /// The type that it returns, and the page of the reference.
    pub ident: String,
    /// Its module and the stem of its file.
    pub module: String,
}

/// The identifiers of an operation.
#[derive(Debug)]
pub struct OperationName {
    /// The method.
    pub method: String,
    /// Its twin that also returns status and headers.
    pub twin: String,
    /// The type of the request.
    pub request: String,
    /// The static that describes it.
    pub constant: String,
    /// The enumeration of its documented errors.
    pub error: String,
    /// The enumeration of its successes, where they differ in type.
    pub success: String,
    /// Its parameters, in their order.
    pub parameters: Vec<String>,
    /// Its body.
    pub body: String,
    /// Its choice of bodies; empty unless there are several.
    pub choice: ChoiceName,
    /// Its methods that ask for other media types, in the order of
    /// [`Operation::alternatives`](crate::ir::Operation::alternatives).
    pub answers: Vec<String>,
    /// The structure of its responses' headers; empty where the document describes none.
    pub headers: HeadersName,
}

/// The identifiers of an enumeration of bodies.
#[derive(Debug, Default)]
pub struct ChoiceName {
    /// The enumeration.
    pub ident: String,
    /// Its variants, in the order of the body's choices.
    pub variants: Vec<String>,
}

/// The identifiers of a structure of headers.
#[derive(Debug, Default)]
pub struct HeadersName {
    /// The structure.
    pub ident: String,
    /// Its fields, in the order of [`Operation::headers`](crate::ir::Operation::headers).
    pub fields: Vec<String>,
    /// The first operation of the service with the same headers: then the structure is that one's.
    pub same_as: Option<OperationId>,
}

/// Methods that every request has, and names that their definitions use.
const REQUEST_NAMES: [&str; 9] =
    ["options", "send", "send_blocking", "into_future", "new", "core", "call", "self", "mode"];

/// Methods of requests whose answer is a page of a list.
const PAGING_NAMES: [&str; 2] = ["pages", "items"];

/// Types that every file of operations uses.
const FILE_TYPES: [&str; 31] = [
    "ApiError",
    "ApiResponse",
    "Body",
    "BoxFuture",
    "Box",
    "Bytes",
    "Call",
    "Core",
    "Data",
    "Download",
    "Err",
    "Error",
    "Fault",
    "File",
    "FromResponse",
    "HttpInfo",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Method",
    "Mode",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Part",
    "PhantomData",
    "Result",
    "Self",
    "String",
];

/// The method name of each operation, before collisions within a service are settled.
pub fn methods(api: &Api, config: &Config) -> Vec<String> {
    let name = |operation: &crate::ir::Operation| match config.rename.operations.get(&operation.id) {
        Some(name) => name.clone(),
        None => ident::value_name(operation.rust_name.as_deref().unwrap_or(&operation.id)),
    };
    api.operations.iter().map(name).collect()
}

/// Names the services; types named like one keep their name.
pub fn services(api: &Api, types: &[TypeName], groups: &Groups) -> Vec<ServiceName> {
    let mut accessors = Scope::reserving(&["builder", "clone"]);
    let mut modules = Scope::default();
    let mut idents = Scope::default();
    for name in types
        .iter()
        .map(|name| &name.ident)
        .filter(|ident| !ident.is_empty())
        .chain(groups.list.iter().map(|group| &group.page))
    {
        idents.take(name, [name.to_lowercase()]);
    }
    let name = |service: &crate::ir::Service| {
        let tag = service.tag.as_deref().unwrap_or("untagged");
        let own = ident::value_name(tag);
        let accessor = accessors.take(tag, [own.clone(), ident::longer(&own, "_api")]);
        let module = modules.take(tag, [shortened(ident::module_name(tag))]);
        let base = shortened(ident::type_name(tag));
        let (usual, longer) = (ident::longer(&base, "Api"), ident::longer(&base, "Service"));
        // Pages are told apart without regard to case, so the names are chosen in lower case.
        let lower = idents.take(tag, [usual.to_lowercase(), longer.to_lowercase()]);
        let ident = match lower.strip_prefix(&longer.to_lowercase()) {
            Some(suffix) => format!("{longer}{}", suffix.trim_start_matches('_').to_uppercase()),
            None => usual,
        };
        ServiceName { accessor, ident, module }
    };
    api.services.iter().map(name).collect()
}

/// Names the operations, service by service.
pub fn assign(api: &Api, config: &Config, methods: Vec<String>, services: &[ServiceName]) -> Vec<OperationName> {
    let mut named: HashMap<OperationId, OperationName> = HashMap::default();
    for (service, own) in api.services.iter().zip(services) {
        let ids: Vec<&str> = service.operations.iter().map(|id| api.operation(*id).id.as_str()).collect();
        let wanted: HashMap<&str, &str> =
            service.operations.iter().map(|id| (api.operation(*id).id.as_str(), methods[id.0].as_str())).collect();
        let mut scope = Scope::reserving(&["new", "clone"]);
        let chosen = scope.take_all(&ids, |id| wanted[id].to_owned(), ident::value_name, "_call");
        let twins: Vec<String> =
            chosen.iter().map(|name| scope.take(name, [ident::longer(name, "_with_http_info")])).collect();

        // Shared within a service alone: each can be left out.
        let mut structures: HashMap<String, OperationId> = HashMap::default();
        let mut idents = Scope::reserving(&FILE_TYPES);
        idents.take(&own.ident, [own.ident.clone()]);
        let requests: Vec<String> = chosen.iter().map(|name| request_name(&mut idents, name)).collect();
        for (index, id) in service.operations.iter().enumerate() {
            let (method, request) = (&chosen[index], &requests[index]);
            let (parameters, body) = arguments(api, config, *id);
            let mut name = OperationName {
                method: method.clone(),
                twin: twins[index].clone(),
                request: request.clone(),
                constant: ident::static_name(method),
                error: idents.take(method, [ident::longer(request, "Error"), ident::longer(request, "ApiError")]),
                success: idents
                    .take(method, [ident::longer(request, "Success"), ident::longer(request, "SuccessBody")]),
                parameters,
                body,
                answers: answers(api.operation(*id)),
                choice: choice(api.operation(*id), &mut idents, method, request),
                headers: headers(api.operation(*id), &mut idents, method, request),
            };
            let known = api.operation(*id).headers();
            let key = known.iter().map(|header| {
                let needed = api.operation(*id).always_has(header);
                format!("{}\n{:?}\n{needed}\n", header.name.to_ascii_lowercase(), header.ty)
            });
            let first = *structures.entry(key.collect::<String>()).or_insert(*id);
            name.headers.same_as = Some(first).filter(|first| first != id);
            named.insert(*id, name);
        }
    }
    let mut names = Vec::with_capacity(named.len());
    names.extend((0..api.operations.len()).filter_map(|index| named.remove(&OperationId(index))));
    names
}

/// Names the choice of bodies by their media types.
fn choice(operation: &Operation, idents: &mut Scope, method: &str, request: &str) -> ChoiceName {
    let Some(body) = operation.body.as_ref().filter(|body| body.is_choice()) else { return ChoiceName::default() };
    let ident = idents.take(method, [ident::longer(request, "Body"), ident::longer(request, "RequestBody")]);
    let mut scope = Scope::default();
    let variants = body.choices().filter_map(|(_, contents)| {
        let media_type = &contents.first()?.media_type;
        let names = [ident::type_name(&word(media_type)), ident::type_name(media_type)];
        Some(scope.take(media_type, names))
    });
    ChoiceName { variants: variants.collect(), ident }
}

/// Names the methods that ask for other media types.
fn answers(operation: &Operation) -> Vec<String> {
    let mut scope = Scope::default();
    let name = |media_type: &str| ident::value_name(&format!("accept {media_type}"));
    let first = |other: &&Alternative| other.media_types.first().cloned();
    let media_types: Vec<String> = operation.alternatives().iter().filter_map(first).collect();
    media_types.iter().map(|media_type| scope.take(media_type, [name(&asked(media_type)), name(media_type)])).collect()
}

/// What a media type is called where it is asked for: a file by its extension.
fn asked(media_type: &str) -> String {
    let essence = essence(media_type);
    let known = match essence.split_once('/').map_or("", |(_, subtype)| subtype) {
        "*" if essence == "*/*" => "any",
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet" => "xlsx",
        "vnd.openxmlformats-officedocument.wordprocessingml.document" => "docx",
        "vnd.openxmlformats-officedocument.presentationml.presentation" => "pptx",
        "vnd.ms-excel" => "xls",
        "msword" => "doc",
        _ => return word(media_type),
    };
    known.to_owned()
}

/// Names the structure of the headers.
fn headers(operation: &Operation, idents: &mut Scope, method: &str, request: &str) -> HeadersName {
    let headers = operation.headers();
    if headers.is_empty() {
        return HeadersName::default();
    }
    let ident = idents.take(method, [ident::longer(request, "Headers"), ident::longer(request, "ResponseHeaders")]);
    let mut scope = Scope::reserving(&["all"]);
    let fields = headers.iter().map(|header| {
        let own = ident::value_name(&header.name);
        scope.take(&header.name, [own.clone(), ident::longer(&own, "_header")])
    });
    HeadersName { fields: fields.collect(), ident, same_as: None }
}

fn request_name(idents: &mut Scope, method: &str) -> String {
    let name = ident::type_name(method);
    idents.take(method, [name.clone(), ident::longer(&name, "Request")])
}

/// Names of the parameters and of the body; several that share a name are told apart by their location.
fn arguments(api: &Api, config: &Config, id: OperationId) -> (Vec<String>, String) {
    let operation = api.operation(id);
    let paging: &[&str] = if operation.pagination.is_some() { &PAGING_NAMES } else { &[] };
    let mut reserved = [&REQUEST_NAMES, paging].concat();
    if operation.stream().is_some() {
        reserved.push("stream");
    }
    let answers = answers(operation);
    reserved.extend(answers.iter().map(String::as_str));
    let mut scope = Scope::reserving(&reserved);
    let named = |parameter: &Arc<Parameter>| {
        let path = format!("{}.{}", operation.id, parameter.name);
        let own = config.rename.parameters.get(&path).cloned();
        let chosen = parameter.rust_name.as_deref().unwrap_or(&parameter.name);
        let own = own.unwrap_or_else(|| ident::value_name(chosen));
        let located = ident::longer(&own, &format!("_{}", parameter.location.as_str()));
        let other = ident::longer(&own, "_param");
        // What is told apart by its location says so; what has a reserved name cannot.
        let others = if reserved.contains(&own.as_str()) { [other, located] } else { [located, other] };
        let [first, second] = others;
        scope.take(&parameter.name, [own, first, second])
    };
    let parameters: Vec<String> = operation.parameters.iter().map(named).collect();
    let single = operation.body.as_ref().filter(|body| !body.is_choice());
    let body = match single.and_then(|body| body.ty.named()) {
        Some(id) if !matches!(operation.body.as_ref().map(|body| &body.ty), Some(crate::ir::Type::List(_))) => {
            let id = match api.ty(id).owner {
                crate::ir::Owner::Form(id, _) => id,
                _ => id,
            };
            match &api.ty(id).owner {
                crate::ir::Owner::Component(name) => ident::value_name(config.rename.schemas.get(name).unwrap_or(name)),
                _ => "body".to_owned(),
            }
        }
        _ => "body".to_owned(),
    };
    let body = scope.take("body", [body.clone(), ident::longer(&body, "_body")]);
    (parameters, body)
}
