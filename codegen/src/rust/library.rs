//! The files that hold the others together: `lib.rs` and the module lists.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::Prose;
use super::event;
use super::example::{self, Form};
use super::file::ident;
use crate::names::{Group, raw};
use crate::print::Module;
use crate::prose;
use crate::sdk::Sdk;

/// `src/lib.rs`
pub fn root(sdk: Sdk<'_>) -> Module {
    let api = sdk.api;
    let mut lines = Vec::new();
    let title = prose::inline(&api.title);
    let version = prose::inline(&api.version);
    let version = if version.is_empty() { String::new() } else { format!(", version {version}") };
    lines.push(format!("Client of {}{version}.", if title.is_empty() { "an HTTP API".to_owned() } else { title }));
    let said = Prose::of(&api.docs, "").lines();
    if !said.is_empty() {
        lines.push(String::new());
        lines.extend(said);
    }
    lines.extend(overview(sdk));
    let always = [
        "ApiError",
        "ApiResponse",
        "Attempt",
        "Body",
        "BoxFuture",
        "CallInfo",
        "Credential",
        "CredentialProvider",
        "CredentialRequest",
        "Error",
        "ErrorKind",
        "Middleware",
        "Next",
        "RawRequest",
        "RequestOptions",
        "RetryPolicy",
        "Transport",
        "TransportError",
        "TransportErrorKind",
    ];
    let scalars = super::scalar::EXPORTS.into_iter().filter(|name| crate::runtime::has(sdk, name));
    let mut exports: Vec<&str> = always.into_iter().chain(scalars).collect();
    exports.sort_unstable();
    let exports = exports.into_iter().map(ident);
    let [callbacks, webhooks] = event::Kind::ALL.map(|kind| events(sdk, kind));
    let oauth = super::oauth::schemes(sdk).next().map(|_| {
        quote!(
            #[cfg(feature = "oauth2")]
            pub mod oauth;
        )
    });
    let modules = [
        Some(quote!(
            pub mod apis;
        )),
        callbacks,
        Some(quote!(
            mod client;
        )),
        Some(quote!(
            pub mod models;
        )),
        oauth,
        Some(quote!(
            pub mod runtime;
        )),
        webhooks,
        Some(quote!(
            pub use client::{Client, ClientBuilder};
        )),
        Some(quote!(pub use runtime::{#(#exports),*};)),
        Some(quote!(
            #[cfg(feature = "reqwest")]
            pub use runtime::{Reqwest, ReqwestBuilder};
        )),
        Some(quote!(
            #[cfg(feature = "test-util")]
            pub use runtime::testing;
        )),
        crate::runtime::has(sdk, "webhook").then(|| {
            quote!(
                #[cfg(feature = "webhook-signatures")]
                pub use runtime::webhook::{WebhookError, WebhookScheme, WebhookVerifier};
            )
        }),
        Some(quote!(
            #[cfg(feature = "tower")]
            pub use runtime::Tower;
        )),
    ];
    let items = modules.into_iter().flatten().collect();
    Module { docs: lines, attributes: lints(sdk), items, ..Module::default() }
}

/// What is said below the table of services.
const ORIENTATION: [&str; 3] = [
    "",
    "[`Client`] has a method for each service, and a service one for each operation: it makes a request,",
    "which is sent when it is awaited. Models are in [`models`], and every error is an [`Error`].",
];

/// The first call, and where the others are.
fn overview(sdk: Sdk<'_>) -> Vec<String> {
    let Some(id) = example::first(sdk) else { return Vec::new() };
    let code = example::call(sdk, id, Form::Plain);
    let fence = prose::fence(&code);
    let mut lines = vec![String::new(), format!("{fence}no_run")];
    lines.extend(code.trim_end().lines().map(str::to_owned));
    lines.extend([fence, String::new(), "| service | operations |".to_owned(), "|---|---:|".to_owned()]);
    lines.extend(sdk.api.services.iter().zip(&sdk.names.services).map(|(service, names)| {
        // In a link, `#` would begin a fragment.
        let (shown, linked) = (raw(&names.accessor), &names.accessor);
        format!("| [`{shown}()`](Client::{linked}) | {} |", service.operations.len())
    }));
    lines.extend(ORIENTATION.map(str::to_owned));
    lines
}

/// The module of webhooks or callbacks; none where there are none.
fn events(sdk: Sdk<'_>, kind: event::Kind) -> Option<TokenStream> {
    if kind.events(sdk).is_empty() {
        return None;
    }
    let (module, gate) = (ident(kind.module()), gate(&sdk.features.events.as_deref().into_iter().collect::<Vec<_>>()));
    Some(quote!(#gate pub mod #module;))
}

/// The lints that any document may force, each with its reason.
fn lints(sdk: Sdk<'_>) -> Vec<(String, TokenStream)> {
    let documented = ("Everything that a user can reach is documented.".to_owned(), quote!(#![warn(missing_docs)]));
    let forced = (
        "Documents decide how many arguments a call takes, how large a variant or deep a type is, what a method is\n// \
         called, and what is deprecated: none of it can be put differently without leaving something out."
            .to_owned(),
        quote! {
            #![allow(
                clippy::too_many_arguments,
                clippy::large_enum_variant,
                clippy::type_complexity,
                clippy::enum_variant_names,
                clippy::wrong_self_convention,
                clippy::should_implement_trait,
                clippy::new_without_default,
                clippy::self_named_constructors,
                clippy::struct_field_names,
                deprecated
            )]
        },
    );
    let scripts = (
        "Names are in the script of the document, and may look like others in another one.".to_owned(),
        quote!(#![allow(confusable_idents, mixed_script_confusables)]),
    );
    [documented, forced].into_iter().chain((!sdk.names.are_ascii()).then_some(scripts)).collect()
}

/// `src/apis/mod.rs`
pub fn apis(sdk: Sdk<'_>) -> Module {
    let items = sdk.names.services.iter().enumerate().map(|(index, name)| {
        let (module, gate) = (ident(&name.module), gate(&sdk.features.service(index).into_iter().collect::<Vec<_>>()));
        let path = path(&name.module);
        quote!(#gate #path pub mod #module;)
    });
    Module {
        docs: vec!["The operations, a module for each tag.".to_owned()],
        items: items.collect(),
        ..Module::default()
    }
}

/// `src/models/mod.rs`
pub fn models(sdk: Sdk<'_>) -> Module {
    let gates = sdk.names.groups.list.iter().map(|group| (group, gate_of(sdk, group)));
    let mut groups: Vec<_> = gates.map(|(group, gate)| (ident(&group.module), gate)).collect();
    groups.sort_by(|(one, _), (other, _)| one.cmp(other));
    let is_mixed = groups.iter().any(|(_, gate)| gate.is_none());
    let modules = groups.iter().map(|(module, gate)| {
        let path = path(&module.to_string());
        quote!(#gate #path mod #module;)
    });
    let exports = groups.iter().map(|(module, gate)| quote!(#gate pub use self::#module::*;));
    let named =
        ("Fields and setters whose names say it all have no comment.".to_owned(), quote!(#![allow(missing_docs)]));
    let partly = (
        "What a file imports is for all of its types, of which features may leave some out.".to_owned(),
        quote!(#![allow(unused_imports)]),
    );
    Module {
        docs: vec!["The types of requests and responses.".to_owned()],
        attributes: [named].into_iter().chain(is_mixed.then_some(partly)).collect(),
        items: modules.chain(exports).collect(),
        ..Module::default()
    }
}

/// The attribute of a group that is only there with some features; `None` where its types need different ones.
pub fn gate_of(sdk: Sdk<'_>, group: &Group) -> Option<TokenStream> {
    let (first, others) = group.types.split_first()?;
    let features = sdk.features.ty(*first);
    others.iter().all(|id| sdk.features.ty(*id) == features).then(|| gate(&features))
}

/// Where the file of a module is, which Rust does not look for itself unless its name is plain (E0754).
fn path(module: &str) -> Option<TokenStream> {
    let file = format!("{module}.rs");
    (!module.is_ascii()).then(|| quote!(#[path = #file]))
}

/// The attribute of what is only there with one of these features; nothing where it is always there.
pub fn gate(features: &[&str]) -> TokenStream {
    match features {
        [] => TokenStream::new(),
        [feature] => quote!(#[cfg(feature = #feature)]),
        _ => quote!(#[cfg(any(#(feature = #features),*))]),
    }
}
