//! Every identifier of an SDK, chosen once and keyed by id.
//!
//! Names are stable: a component keeps the name that the document gives it, whatever else the document holds, and a
//! suffix that tells two apart is made from the name in the document, never from its place in a list.

mod census;
mod events;
mod groups;
mod ident;
mod inline;
mod operations;
mod scope;
mod spelling;
mod types;
mod unmatched;

pub use census::{Name, NameKind, census};
pub use events::EventsName;
pub use groups::{Group, Groups};
pub use ident::{raw, type_name};
pub use operations::{OperationName, ServiceName};
pub use types::TypeName;
pub use unmatched::{Unmatched, unmatched};

use crate::config::Config;
use crate::ir::{Api, OperationId, SchemeKind, TypeId};
use scope::Scope;

/// The identifiers of an SDK.
#[derive(Debug)]
pub struct Names {
    types: Vec<TypeName>,
    /// Which types share a file and a page.
    pub groups: Groups,
    /// The place in the list of what stands for each type.
    same: Vec<usize>,
    operations: Vec<OperationName>,
    /// The service of each operation, by its place: there may be thousands of both.
    homes: Vec<Option<usize>>,
    /// In the order of [`Api::services`].
    pub services: Vec<ServiceName>,
    /// In the order of [`Api::events`].
    pub events: Vec<EventsName>,
    /// Stems of the pages of webhooks and of callbacks.
    pub event_pages: [String; 2],
    /// In the order of [`Api::schemes`].
    pub schemes: Vec<SchemeName>,
    /// Setters of the first server's variables, in their order.
    pub variables: Vec<String>,
}

/// The identifiers of a security scheme.
#[derive(Debug)]
pub struct SchemeName {
    /// The setter of the client builder.
    pub setter: String,
    /// The static that describes it.
    pub constant: String,
    /// The function that makes an app which asks for its tokens.
    pub function: String,
}

/// Methods that the client builder always has.
const BUILDER_METHODS: [&str; 19] = [
    "new",
    "from_env",
    "build",
    "base_url",
    "timeout",
    "attempt_timeout",
    "connect_timeout",
    "read_timeout",
    "max_response_size",
    "retries",
    "retry_policy",
    "user_agent",
    "default_header",
    "default_query",
    "transport",
    "middleware",
    "attempt_middleware",
    "user",
    "password",
];

impl Names {
    /// Chooses every name.
    pub fn assign(api: &Api, config: &Config) -> Self {
        let operations = operations::methods(api, config);
        let types = types::assign(api, config, &operations);
        let groups = groups::assign(api, config, &types, &operations);
        let services = operations::services(api, &types, &groups);
        let same = api.types.iter().enumerate().map(|(index, ty)| ty.same_as.map_or(index, |id| id.0)).collect();
        let operations = operations::assign(api, config, operations, &services);
        let homes = homes(api);
        let events = events::assign(api, &operations);
        let event_pages = events::pages(&groups, &services);
        let mut builder = Scope::reserving(&BUILDER_METHODS);
        let schemes = schemes(api, &mut builder);
        let variables = variables(api, &mut builder);
        Self { types, same, groups, operations, homes, services, events, event_pages, schemes, variables }
    }

    /// The names of a type and its parts: of the one that stands for it, if there is one.
    pub fn ty(&self, id: TypeId) -> &TypeName {
        &self.types[self.same[id.0]]
    }

    /// The place of an operation's service.
    pub fn service_of(&self, id: OperationId) -> Option<usize> {
        self.homes.get(id.0).copied().flatten()
    }

    /// Whether every name is written in ASCII, as far as the document has a say in it.
    pub fn are_ascii(&self) -> bool {
        let types = self.types.iter().flat_map(|name| name.parts.iter().chain([&name.ident]));
        let operations = self.operations.iter().flat_map(|name| name.parameters.iter().chain([&name.method]));
        let services = self.services.iter().map(|name| &name.accessor);
        types.chain(operations).chain(services).chain(&self.variables).all(|name| name.is_ascii())
    }

    /// The names of an operation and its parts.
    pub fn operation(&self, id: OperationId) -> &OperationName {
        &self.operations[id.0]
    }
}

fn homes(api: &Api) -> Vec<Option<usize>> {
    let mut homes = vec![None; api.operations.len()];
    for (place, service) in api.services.iter().enumerate() {
        service.operations.iter().for_each(|id| homes[id.0] = Some(place));
    }
    homes
}

fn schemes(api: &Api, builder: &mut Scope) -> Vec<SchemeName> {
    let mut constants = Scope::reserving(&["SERVICE"]);
    let mut functions = Scope::default();
    let name = |scheme: &crate::ir::Scheme| {
        let own = ident::value_name(&scheme.name);
        let usual = match scheme.kind {
            SchemeKind::Bearer => "bearer_token".to_owned(),
            SchemeKind::Basic => "basic_auth".to_owned(),
            _ => own.clone(),
        };
        let setter = builder.take(&scheme.name, [usual, own.clone(), ident::longer(&own, "_credential")]);
        let constant = ident::static_name(&scheme.name);
        let constant = constants.take(&scheme.name, [constant.clone(), ident::longer(&constant, "_SCHEME")]);
        let function = functions.take(&scheme.name, [own]);
        SchemeName { setter, constant, function }
    };
    api.schemes.iter().map(name).collect()
}

fn variables(api: &Api, builder: &mut Scope) -> Vec<String> {
    let Some(server) = api.servers.first() else { return Vec::new() };
    let name = |variable: &crate::ir::ServerVariable| {
        let own = ident::value_name(&variable.name);
        builder.take(&variable.name, [own.clone(), ident::longer(&own, "_variable")])
    };
    server.variables.iter().map(name).collect()
}

/// A word of capitals, such as a method of HTTP, with only its first letter as a capital.
pub fn title_case(word: &str) -> String {
    ident::type_name(&word.to_lowercase())
}
