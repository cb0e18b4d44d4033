//! The pages of an operation that is a list of several, and their items.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, ident};
use super::{outcome, xml};
use crate::ir::pagination::{Pagination, Size, Source, Step, Target};
use crate::ir::{Operation, OperationId, ResponseBody};
use crate::sdk::Sdk;

/// The methods of the request that walk over the pages; none where the operation has no pages.
pub fn items(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> Vec<TokenStream> {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let Some(pagination) = &operation.pagination else { return Vec::new() };
    let (request, mode) = (ident(&names.request), file.runtime("Mode"));
    let (ty, pages) = (file.runtime("Pagination"), file.runtime("Pages"));
    let (page, _) = outcome::output(sdk, file, operation, names);
    let translate = translate(sdk, file, operation);
    let (data, items) = (data(file, pagination), walk(file, pagination, translate.as_ref()));
    let pages_of = match &translate {
        Some(translate) => quote!(pages_by(Self::PAGES, #translate)),
        None => quote!(pages(Self::PAGES)),
    };
    vec![quote! {
        impl<M: #mode> #request<M> {
            const PAGES: &'static #ty = &#data;

            #[doc = " The pages of the list, from that of this request on. Each is requested when it is asked for."]
            pub fn pages(self) -> #pages<#page, M> {
                self.call.#pages_of
            }

            #items
        }
    }]
}

/// What makes JSON of a page, where pages are XML.
fn translate(sdk: Sdk<'_>, file: &File<'_>, operation: &Operation) -> Option<TokenStream> {
    match operation.only_success() {
        Some(ResponseBody::Xml { ty, root, .. }) => Some(xml::json_body(sdk, file, (ty, root))),
        _ => None,
    }
}

/// The method that walks over the items, where the document says what these are.
fn walk(file: &File<'_>, pagination: &Pagination, translate: Option<&TokenStream>) -> Option<TokenStream> {
    let items = pagination.items.as_ref()?;
    let (walk, item) = (file.runtime("PagedItems"), file.ty(&items.ty));
    let items_of = match translate {
        Some(translate) => quote!(paged_items_by(Self::PAGES, #translate)),
        None => quote!(paged_items(Self::PAGES)),
    };
    Some(quote! {
        #[doc = " The items of the list, from the page of this request on. Each page is requested when the items of the"]
        #[doc = " one before it have been taken."]
        pub fn items(self) -> #walk<#item> {
            self.call.#items_of
        }
    })
}

fn data(file: &File<'_>, pagination: &Pagination) -> TokenStream {
    let (ty, step) = (file.runtime("Pagination"), step(file, &pagination.step));
    let items = option(pagination.items.as_ref().map(|items| {
        let pointer = &items.pointer;
        quote!(#pointer)
    }));
    let source = |source: &Option<Source>| option(source.as_ref().map(|source| self::source(file, source)));
    let (more, pages, total) = (source(&pagination.more), source(&pagination.pages), source(&pagination.total));
    let size = option(pagination.size.as_ref().map(|size| self::size(file, size)));
    quote! {
        #ty { step: #step, items: #items, more: #more, pages: #pages, total: #total, size: #size }
    }
}

fn step(file: &File<'_>, step: &Step) -> TokenStream {
    let ty = file.runtime("Step");
    match step {
        Step::Cursor(to, from) => {
            let (to, from) = (target(file, to), source(file, from));
            quote!(#ty::Cursor { to: #to, from: #from })
        }
        Step::LastItem(to, from) => {
            let to = target(file, to);
            quote!(#ty::LastItem { to: #to, from: #from })
        }
        Step::Page(to, first) => {
            let (to, first) = (target(file, to), Literal::i64_unsuffixed(*first));
            quote!(#ty::Page { to: #to, first: #first })
        }
        Step::Offset(to, first) => {
            let (to, first) = (target(file, to), Literal::i64_unsuffixed(*first));
            quote!(#ty::Offset { to: #to, first: #first })
        }
        Step::Url(from) => {
            let from = source(file, from);
            quote!(#ty::Url(#from))
        }
        Step::Link => quote!(#ty::Link),
    }
}

fn target(file: &File<'_>, target: &Target) -> TokenStream {
    let ty = file.runtime("Place");
    match target {
        Target::Query(name) => quote!(#ty::Query(#name)),
        Target::Header(name) => quote!(#ty::Header(#name)),
        Target::Body(pointer) => quote!(#ty::Body(#pointer)),
    }
}

fn source(file: &File<'_>, source: &Source) -> TokenStream {
    let ty = file.runtime("Source");
    match source {
        Source::Body(pointer) => quote!(#ty::Body(#pointer)),
        Source::Header(name) => quote!(#ty::Header(#name)),
    }
}

fn size(file: &File<'_>, size: &Size) -> TokenStream {
    let (ty, to) = (file.runtime("Size"), target(file, &size.to));
    let number = |number: Option<i64>| {
        option(number.map(|number| {
            let number = Literal::i64_unsuffixed(number);
            quote!(#number)
        }))
    };
    let (default, maximum) = (number(size.default), number(size.maximum));
    quote!(#ty { to: #to, default: #default, maximum: #maximum })
}

fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
