//! The headers of an operation's responses as a structure.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Prose, code};
use super::file::{File, ident};
use crate::ir::{Header, OperationId, Type};
use crate::names::OperationName;
use crate::sdk::Sdk;

/// The structure and how it is read; nothing where the document describes no headers.
pub fn items(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> Vec<TokenStream> {
    let (headers, names) = (sdk.api.operation(id).headers(), sdk.names.operation(id));
    if headers.is_empty() {
        return Vec::new();
    }
    if let Some(alias) = names.headers.same_as.and_then(|first| alias(sdk, names, first)) {
        return vec![alias];
    }
    vec![structure(file, &headers, names), reading(file, &headers, names)]
}

/// Another name of another operation's structure: many documents describe the same headers everywhere.
fn alias(sdk: Sdk<'_>, names: &OperationName, first: OperationId) -> Option<TokenStream> {
    let service = sdk.service_of(first)?;
    let module = ident(&sdk.names.services.get(service)?.module);
    let (name, structure) = (ident(&names.headers.ident), ident(&sdk.names.operation(first).headers.ident));
    let about = format!(" The headers that the document describes for responses of `{}`.", names.method);
    Some(quote! {
        #[doc = #about]
        pub type #name = super::#module::#structure;
    })
}

fn structure(file: &File<'_>, headers: &[&Header], names: &OperationName) -> TokenStream {
    let (name, option) = (ident(&names.headers.ident), file.prelude("Option"));
    let about = format!(" The headers that the document describes for responses of `{}`:", names.method);
    let fields = headers.iter().zip(&names.headers.fields).map(|(header, field)| {
        let docs = Prose::of(&header.docs, &format!("The header {}.", code(&header.name))).attributes();
        let (field, ty) = (ident(field), file.ty(&header.ty));
        quote!(#docs pub #field: #option<#ty>)
    });
    quote! {
        #[doc = #about]
        #[doc = " `from` makes it of those of an `ApiResponse` or an `Error`, and leaves out what is not there or not as described."]
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields),* }
    }
}

fn reading(file: &File<'_>, headers: &[&Header], names: &OperationName) -> TokenStream {
    let (name, from) = (ident(&names.headers.ident), file.prelude("From"));
    let fields = headers.iter().zip(&names.headers.fields).map(|(header, field)| {
        let (field, on_wire) = (ident(field), &header.name);
        match header.ty {
            Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double => {
                let parsed = file.runtime("parsed_header");
                quote!(#field: #parsed(headers, #on_wire))
            }
            _ => {
                let text = file.runtime("text_header");
                quote!(#field: #text(headers, #on_wire).map(Into::into))
            }
        }
    });
    quote! {
        impl #from<&http::HeaderMap> for #name {
            #[inline]
            fn from(headers: &http::HeaderMap) -> Self {
                Self { #(#fields),* }
            }
        }
    }
}
