//! The files that hold the others together: `lib.rs` and the module lists.

use quote::quote;

use super::attributes::Prose;
use super::file::ident;
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
    let always = ["ApiError", "ApiResponse", "Error", "ErrorKind", "RequestOptions"];
    let scalars = super::scalar::EXPORTS.into_iter().filter(|name| crate::runtime::has(sdk, name));
    let mut exports: Vec<&str> = always.into_iter().chain(scalars).collect();
    exports.sort_unstable();
    let exports = exports.into_iter().map(ident);
    let items = vec![
        quote!(
            pub mod apis;
        ),
        quote!(
            mod client;
        ),
        quote!(
            pub mod models;
        ),
        quote!(
            pub mod runtime;
        ),
        quote!(
            pub use client::{Client, ClientBuilder};
        ),
        quote!(pub use runtime::{#(#exports),*};),
    ];
    Module { docs: lines, attributes: lints(), items }
}

/// The lints that any document may force, each with its reason.
fn lints() -> Vec<(String, proc_macro2::TokenStream)> {
    let documented = ("Everything that a user can reach is documented.".to_owned(), quote!(#![warn(missing_docs)]));
    let forced = (
        "Documents decide how many arguments a call takes, how large a variant is, what a method is called,\n// \
         and what is deprecated: none of it can be put differently without leaving something out."
            .to_owned(),
        quote! {
            #![allow(
                clippy::too_many_arguments,
                clippy::large_enum_variant,
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
    vec![documented, forced]
}

/// `src/apis/mod.rs`
pub fn apis(sdk: Sdk<'_>) -> Module {
    let items = sdk.names.services.iter().map(|name| {
        let module = ident(&name.module);
        quote!(pub mod #module;)
    });
    Module {
        docs: vec!["The operations, a module for each tag.".to_owned()],
        items: items.collect(),
        ..Module::default()
    }
}

/// `src/models/mod.rs`
pub fn models(sdk: Sdk<'_>) -> Module {
    let mut names: Vec<_> = sdk.types().map(|(_, _, name)| (ident(&name.module), ident(&name.ident))).collect();
    names.sort();
    let modules = names.iter().map(|(module, _)| quote!(mod #module;));
    let exports = names.iter().map(|(module, name)| quote!(pub use self::#module::#name;));
    Module {
        docs: vec!["The types of requests and responses.".to_owned()],
        items: modules.chain(exports).collect(),
        ..Module::default()
    }
}
