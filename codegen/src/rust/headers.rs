//! The headers of an operation's responses as a structure.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Prose, code};
use super::file::{File, ident};
use crate::ir::{Header, Operation, OperationId, Type};
use crate::names::OperationName;
use crate::sdk::Sdk;

/// The structure and how it is read; nothing where the document describes no headers.
pub fn items(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> Vec<TokenStream> {
    let (headers, names) = (sdk.api.operation(id).headers(), sdk.names.operation(id));
    if headers.is_empty() {
        return Vec::new();
    }
    if let Some(alias) = names.headers.same_as.map(|first| alias(sdk, names, first)) {
        return vec![alias];
    }
    let operation = sdk.api.operation(id);
    vec![structure(file, operation, names), reading(file, operation, names), shown(operation, names)]
}

/// Another name of another operation's structure: many documents describe the same headers everywhere.
fn alias(sdk: Sdk<'_>, names: &OperationName, first: OperationId) -> TokenStream {
    let (name, structure) = (ident(&names.headers.ident), ident(&sdk.names.operation(first).headers.ident));
    let about = format!(" The headers that the document describes for responses of `{}`.", names.method);
    quote! {
        #[doc = #about]
        pub type #name = #structure;
    }
}

fn structure(file: &File<'_>, operation: &Operation, names: &OperationName) -> TokenStream {
    let (name, option) = (ident(&names.headers.ident), file.prelude("Option"));
    let about =
        format!(" The headers that the document describes for responses of `{}`, and all others:", names.method);
    let headers = operation.headers();
    let is_needed = headers.iter().any(|header| operation.always_has(header));
    let made = match is_needed {
        true => " it is the map of all headers besides. `try_from` makes it of those of an `Error`.",
        false => " it is the map of all headers besides. `from` makes it of those of an `Error`.",
    };
    let fields = headers.iter().zip(&names.headers.fields).map(|(header, field)| {
        let docs = Prose::of(&header.docs, &format!("The header {}.", code(&header.name))).attributes();
        let (field, ty) = (ident(field), file.ty(&header.ty));
        let ty = if operation.always_has(header) { ty } else { quote!(#option<#ty>) };
        quote!(#docs pub #field: #ty)
    });
    let left_out =
        " What is not there or not as described is left out; a response without what it always has is an error.";
    quote! {
        #[doc = #about]
        #[doc = #made]
        #[doc = ""]
        #[doc = #left_out]
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            all: http::HeaderMap,
        }
    }
}

fn reading(file: &File<'_>, operation: &Operation, names: &OperationName) -> TokenStream {
    let (name, headers) = (ident(&names.headers.ident), operation.headers());
    let (response_headers, result) = (file.runtime("ResponseHeaders"), file.prelude("Result"));
    let string = file.prelude("String");
    let fields = headers.iter().zip(&names.headers.fields).map(|(header, field)| {
        let (field, on_wire, value) = (ident(field), &header.name, value(file, header));
        if !operation.always_has(header) {
            return quote!(#field: #value);
        }
        let needed = file.runtime("needed_header");
        quote!(#field: #needed(#value, headers, #on_wire)?)
    });
    let fields: Vec<TokenStream> = fields.collect();
    let is_needed = headers.iter().any(|header| operation.always_has(header));
    let conversion = if is_needed {
        let try_from = file.prelude("TryFrom");
        quote! {
            impl #try_from<&http::HeaderMap> for #name {
                type Error = #string;

                fn try_from(headers: &http::HeaderMap) -> #result<Self, #string> {
                    let mut own: Self = #response_headers::read(headers)?;
                    own.all = headers.clone();
                    Ok(own)
                }
            }
        }
    } else {
        let from = file.prelude("From");
        quote! {
            impl #from<&http::HeaderMap> for #name {
                fn from(headers: &http::HeaderMap) -> Self {
                    let all = headers.clone();
                    Self { #(#fields,)* all }
                }
            }
        }
    };
    quote! {
        #conversion

        impl #response_headers for #name {
            fn read(headers: &http::HeaderMap) -> #result<Self, #string> {
                Ok(Self { #(#fields,)* all: http::HeaderMap::new() })
            }

            fn keep(&mut self, headers: http::HeaderMap) {
                self.all = headers;
            }

            fn map(&self) -> &http::HeaderMap {
                &self.all
            }
        }

        impl std::ops::Deref for #name {
            type Target = http::HeaderMap;

            fn deref(&self) -> &http::HeaderMap {
                &self.all
            }
        }
    }
}

/// The value of a header, if it is there and as described.
fn value(file: &File<'_>, header: &Header) -> TokenStream {
    let on_wire = &header.name;
    match header.ty {
        Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double => {
            let parsed = file.runtime("parsed_header");
            quote!(#parsed(headers, #on_wire))
        }
        Type::List(_) => {
            let list = file.runtime("list_header");
            quote!(#list(headers, #on_wire))
        }
        _ => {
            let text = file.runtime("text_header");
            quote!(#text(headers, #on_wire).map(Into::into))
        }
    }
}

/// Shows what is described, but no cookies.
fn shown(operation: &Operation, names: &OperationName) -> TokenStream {
    let (name, title) = (ident(&names.headers.ident), &names.headers.ident);
    let headers = operation.headers();
    let open =
        headers.iter().zip(&names.headers.fields).filter(|(header, _)| !header.name.eq_ignore_ascii_case("set-cookie"));
    let fields = open.map(|(_, field)| {
        let ident = ident(field);
        quote!(.field(#field, &self.#ident))
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#title)#(#fields)*.finish_non_exhaustive()
            }
        }
    }
}
