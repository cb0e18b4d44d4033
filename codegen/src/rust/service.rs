//! The file of a tag: its operations as methods, and their requests.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Prose, code};
use super::file::{File, ident};
use super::{choice, headers, operation, outcome, pagination};
use crate::ir::{OperationId, Service};
use crate::names::ServiceName;
use crate::print::{Item, Module};
use crate::sdk::Sdk;

/// The file of a service.
pub fn module(sdk: Sdk<'_>, service: &Service, name: &ServiceName) -> Module {
    let own = service.operations.iter().flat_map(|id| {
        let names = sdk.names.operation(*id);
        let own = [&names.request, &names.error, &names.success, &names.choice.ident, &names.headers.ident];
        own.map(String::clone)
    });
    let file = File::new(sdk, own.chain([name.ident.clone()]));
    let requests = service.operations.iter().flat_map(|id| request(sdk, &file, *id));
    let items = [structure(&file, service, name).into(), methods(sdk, &file, service, name)];
    Module { docs: vec![about(service)], ..file.module(items.into_iter().chain(requests)) }
}

/// The request of an operation, with what it takes and returns and no other does.
fn request(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> impl Iterator<Item = Item> {
    let parts = [operation::items, pagination::items, choice::items, outcome::items, headers::items];
    parts.into_iter().flat_map(move |part| part(sdk, file, id)).map(Item::from)
}

/// What the file is about.
pub fn about(service: &Service) -> String {
    match &service.tag {
        Some(tag) => format!("Operations of the tag {}.", code(tag)),
        None => "Operations without a tag.".to_owned(),
    }
}

fn structure(file: &File<'_>, service: &Service, name: &ServiceName) -> TokenStream {
    let (doc, core, ident) =
        (Prose::of(&service.docs, &about(service)).attributes(), file.runtime("Core"), ident(&name.ident));
    quote! {
        #doc
        #[derive(Debug, Clone)]
        pub struct #ident {
            core: #core,
        }
    }
}

fn methods(sdk: Sdk<'_>, file: &File<'_>, service: &Service, name: &ServiceName) -> Item {
    let (core, ident) = (file.runtime("Core"), ident(&name.ident));
    let new = quote! {
        pub(crate) fn new(core: #core) -> Self {
            Self { core }
        }
    };
    let methods = service.operations.iter().map(|id| operation::methods(sdk, file, *id));
    Item::block(quote!(impl #ident), [new].into_iter().chain(methods))
}
