//! The client: where the API is served, how to authenticate, and a method for each tag.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::attributes::{Prose, code, doc};
use super::file::ident;
use super::library::gate;
use crate::ir::{Scheme, SchemeKind, Server, ServerVariable};
use crate::names::SchemeName;
use crate::print::Module;
use crate::prose;
use crate::sdk::Sdk;

/// The file of the client.
pub fn module(sdk: Sdk<'_>) -> Module {
    let mut items = imports(sdk);
    items.extend(sdk.api.schemes.iter().zip(&sdk.names.schemes).map(|(scheme, name)| scheme_constant(scheme, name)));
    items.push(service_constant(sdk));
    items.extend(client(sdk));
    items.extend(builder(sdk));
    Module { items: items.into_iter().collect(), ..Module::default() }
}

fn imports(sdk: Sdk<'_>) -> Vec<TokenStream> {
    let mut names = vec!["Core", "CoreBuilder"];
    if sdk.api.schemes.iter().any(|scheme| scheme.kind != SchemeKind::Basic) {
        names.push("Credential");
    }
    names.extend(["Error", "Middleware", "RawRequest", "RetryPolicy"]);
    if !sdk.api.schemes.is_empty() {
        names.extend(["SecurityKind", "SecurityScheme"]);
    }
    if sdk.api.servers.first().is_some_and(|server| !server.variables.is_empty()) {
        names.push("ServerVariable");
    }
    names.extend(["Service", "Transport"]);
    let names = names.into_iter().map(ident);
    // Where every tag may be left out, paths are spelt out: the import might be unused.
    let apis = (!sdk.api.services.is_empty() && sdk.features.services.is_empty()).then(|| {
        quote!(
            use crate::apis;
        )
    });
    let mut imports = vec![
        quote!(
            use std::sync::Arc;
        ),
        quote!(
            use std::time::Duration;
        ),
    ];
    imports.extend(apis);
    imports.push(quote!(use crate::runtime::{#(#names),*};));
    imports
}

fn scheme_constant(scheme: &Scheme, name: &SchemeName) -> TokenStream {
    let constant = Ident::new(&name.constant, Span::call_site());
    let (own, setter) = (&scheme.name, &name.setter);
    let kind = match &scheme.kind {
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::Header(name) => quote!(Header(#name)),
        SchemeKind::Query(name) => quote!(Query(#name)),
        SchemeKind::Cookie(name) => quote!(Cookie(#name)),
    };
    quote! {
        pub(crate) static #constant: SecurityScheme = SecurityScheme {
            name: #own,
            setter: #setter,
            kind: SecurityKind::#kind,
        };
    }
}

fn service_constant(sdk: Sdk<'_>) -> TokenStream {
    let server = sdk.api.servers.first();
    let url = server.map(|server| server.url.as_str()).unwrap_or_default();
    let variables = server.into_iter().flat_map(|server| &server.variables).zip(&sdk.names.variables);
    let variables = variables.map(|(variable, setter)| {
        let ServerVariable { name, default, values, .. } = variable;
        let default = match default {
            Some(text) => quote!(Some(#text)),
            None => quote!(None),
        };
        quote!(ServerVariable { name: #name, setter: #setter, default: #default, values: &[#(#values),*] })
    });
    let environment = sdk.environment();
    let schemes = sdk.names.schemes.iter().map(|name| Ident::new(&name.constant, Span::call_site()));
    // Whoever gets tokens looks at it, too.
    let seen = super::oauth::schemes(sdk).next().map(|_| quote!(pub(crate)));
    quote! {
        #seen static SERVICE: Service = Service {
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            environment: #environment,
            server: #url,
            variables: &[#(#variables),*],
            schemes: &[#(&#schemes),*],
        };
    }
}

/// The builder that reads the environment, and which variables it reads.
fn from_env(sdk: Sdk<'_>) -> TokenStream {
    let mut lines = vec![
        "Sets up a client with what the environment says; what is set afterwards goes before it.".to_owned(),
        String::new(),
    ];
    lines.extend(
        sdk.variables()
            .into_iter()
            .map(|(variable, setter)| format!("- `{variable}`: [`{setter}`](ClientBuilder::{setter})")),
    );
    let doc = doc(&lines);
    quote! {
        #doc
        pub fn from_env() -> ClientBuilder {
            ClientBuilder { core: CoreBuilder::from_env(&SERVICE) }
        }
    }
}

fn client(sdk: Sdk<'_>) -> Vec<TokenStream> {
    let apis = if sdk.features.services.is_empty() { quote!(apis) } else { quote!(crate::apis) };
    let services = sdk.api.services.iter().zip(&sdk.names.services).enumerate();
    let accessors = services.map(|(index, (service, name))| {
        let gate = gate(&sdk.features.service(index).into_iter().collect::<Vec<_>>());
        let (accessor, module, ty) = (ident(&name.accessor), ident(&name.module), ident(&name.ident));
        let doc = Prose::of(&service.docs, &super::service::about(service)).attributes();
        quote! {
            #doc
            #gate
            #[must_use]
            pub fn #accessor(&self) -> #apis::#module::#ty {
                #apis::#module::#ty::new(self.core.clone())
            }
        }
    });
    let from_env = from_env(sdk);
    let raw = ident(sdk.raw_method());
    vec![
        quote! {
            #[doc = " A client of the API. Cheap to clone: clones share their connections."]
            #[derive(Debug, Clone)]
            pub struct Client {
                core: Core,
            }
        },
        quote! {
            impl Client {
                #[doc = " Sets up a client."]
                pub fn builder() -> ClientBuilder {
                    ClientBuilder { core: CoreBuilder::new() }
                }

                #from_env

                #(#accessors)*

                #[doc = " A call of a method and a path that the document does not describe, with all that this client has."]
                pub fn #raw(&self, method: http::Method, path: impl Into<String>) -> RawRequest {
                    RawRequest::new(&self.core, method, path)
                }
            }
        },
    ]
}

fn builder(sdk: Sdk<'_>) -> Vec<TokenStream> {
    let credentials = sdk.api.schemes.iter().zip(&sdk.names.schemes).map(|(scheme, name)| credential(scheme, name));
    let server = sdk.api.servers.first();
    let variables = server.into_iter().flat_map(|server| &server.variables).zip(&sdk.names.variables);
    let variables = variables.map(|(variable, setter)| server_variable(variable, setter));
    let base_url = doc(&base_url_docs(&sdk.api.servers));
    vec![
        quote! {
            #[doc = " Sets up a [`Client`]."]
            #[derive(Debug)]
            #[must_use = "a builder does nothing until it is built"]
            pub struct ClientBuilder {
                core: CoreBuilder,
            }
        },
        quote! {
            impl ClientBuilder {
                #(#credentials)*
                #(#variables)*

                #base_url
                pub fn base_url(mut self, url: impl Into<String>) -> Self {
                    self.core.base_url(url.into());
                    self
                }

                #[doc = " The longest that a call may take, from its start to the last byte of its response, all attempts"]
                #[doc = " and pauses included. Without it there is no limit."]
                pub fn timeout(mut self, limit: Duration) -> Self {
                    self.core.timeout(limit);
                    self
                }

                #[doc = " The longest that each attempt of a call may take. Without it there is no limit."]
                pub fn attempt_timeout(mut self, limit: Duration) -> Self {
                    self.core.attempt_timeout(limit);
                    self
                }

                #[doc = " The longest that connecting may take: 10 seconds unless set."]
                pub fn connect_timeout(mut self, limit: Duration) -> Self {
                    self.core.connect_timeout(limit);
                    self
                }

                #[doc = " The longest that the server may be silent between two bytes: 60 seconds unless set."]
                pub fn read_timeout(mut self, limit: Duration) -> Self {
                    self.core.read_timeout(limit);
                    self
                }

                #[doc = " The most bytes of a response that are kept in memory, after inflating: 64 MiB unless set."]
                pub fn max_response_size(mut self, bytes: usize) -> Self {
                    self.core.max_response_size(bytes);
                    self
                }

                #[doc = " How often a request that failed for a passing reason is sent again: twice unless set. See"]
                #[doc = " [`RetryPolicy`](crate::RetryPolicy) for which failures that are."]
                pub fn retries(mut self, retries: u32) -> Self {
                    self.core.retries(retries);
                    self
                }

                #[doc = " How failed attempts are tried again."]
                pub fn retry_policy(mut self, policy: RetryPolicy) -> Self {
                    self.core.retry_policy(policy);
                    self
                }

                #[doc = " The `User-Agent` header."]
                pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
                    self.core.user_agent(user_agent.into());
                    self
                }

                #[doc = " A header of every request."]
                pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                    self.core.default_header(name.into(), value.into());
                    self
                }

                #[doc = " A pair in the query of every request."]
                pub fn default_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                    self.core.default_query(name.into(), value.into());
                    self
                }

                #[doc = " What sends the requests: an HTTP client with settings that this builder does not have, a recorder,"]
                #[doc = " a fake."]
                pub fn transport(mut self, transport: impl Transport) -> Self {
                    self.core.transport(Arc::new(transport));
                    self
                }

                #[doc = " A hook around every call. The first that is added is the outermost."]
                pub fn middleware(mut self, middleware: impl Middleware) -> Self {
                    self.core.middleware(Arc::new(middleware));
                    self
                }

                #[doc = " A hook around every attempt of every call, where it sees what is sent, credentials included."]
                pub fn attempt_middleware(mut self, middleware: impl Middleware) -> Self {
                    self.core.attempt_middleware(Arc::new(middleware));
                    self
                }

                #[doc = " The client."]
                #[doc = ""]
                #[doc = " # Errors"]
                #[doc = " The base URL is missing or cannot be used, a header is invalid, or TLS is not available."]
                pub fn build(self) -> Result<Client, Error> {
                    Ok(Client { core: self.core.build(&SERVICE)? })
                }
            }
        },
    ]
}

fn credential(scheme: &Scheme, name: &SchemeName) -> TokenStream {
    let (constant, setter) = (Ident::new(&name.constant, Span::call_site()), ident(&name.setter));
    let what = match &scheme.kind {
        SchemeKind::Bearer => "The token that is sent as `Authorization: Bearer …`.".to_owned(),
        SchemeKind::Basic => "The user name and password that are sent as `Authorization: Basic …`.".to_owned(),
        SchemeKind::Header(name) => format!("The key that is sent in the header {}.", code(name)),
        SchemeKind::Query(name) => format!("The key that is sent in the query parameter {}.", code(name)),
        SchemeKind::Cookie(name) => format!("The key that is sent in the cookie {}.", code(name)),
    };
    let mut prose = Prose::default();
    prose.add(&what);
    if scheme.oauth.is_some() {
        prose.add(&format!("What {} makes gets such tokens by itself.", code(&format!("oauth::{}", name.function))));
    }
    if let Some(description) = &scheme.docs.description {
        prose.add(&prose::rustdoc(description));
    }
    let doc = prose.attributes();
    match scheme.kind {
        SchemeKind::Basic => quote! {
            #doc
            pub fn #setter(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
                self.core.credential_pair(&#constant, user.into(), password.into());
                self
            }
        },
        SchemeKind::Bearer => setter_of(&doc, &setter, "token", &constant),
        _ => setter_of(&doc, &setter, "key", &constant),
    }
}

fn setter_of(doc: &TokenStream, setter: &Ident, argument: &str, constant: &Ident) -> TokenStream {
    let argument = ident(argument);
    quote! {
        #doc
        pub fn #setter(mut self, #argument: impl Into<Credential>) -> Self {
            self.core.credential(&#constant, #argument.into());
            self
        }
    }
}

fn server_variable(variable: &ServerVariable, setter: &str) -> TokenStream {
    let (setter, name) = (ident(setter), &variable.name);
    let fallback = format!("The variable {} of the server's URL.", code(name));
    let mut prose = Prose::of(&variable.docs, &fallback);
    match &variable.default {
        Some(default) => prose.add(&format!("Default: {}.", code(default))),
        None => prose.add("The client cannot be built without it."),
    }
    if !variable.values.is_empty() {
        let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
        prose.add(&format!("One of {}.", values.join(", ")));
    }
    let doc = prose.attributes();
    quote! {
        #doc
        pub fn #setter(mut self, value: impl Into<String>) -> Self {
            self.core.server_variable(#name, value.into());
            self
        }
    }
}

fn base_url_docs(servers: &[Server]) -> Vec<String> {
    let mut lines = vec!["The URL that the paths of all operations are relative to.".to_owned()];
    if !servers.is_empty() {
        lines.extend([String::new(), "The document lists:".to_owned(), String::new()]);
    }
    for (index, server) in servers.iter().enumerate() {
        let said = server.docs.description.as_deref().map(prose::inline).unwrap_or_default();
        let said = if said.is_empty() { said } else { format!(": {said}") };
        let note = if index == 0 { " (the default)" } else { "" };
        lines.push(format!("- {}{note}{said}", code(&server.url)));
    }
    lines
}
