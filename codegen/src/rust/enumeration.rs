//! Open enumerations.

use proc_macro2::Literal;
use quote::quote;

use super::attributes::{Prose, code, deprecated};
use super::file::{File, Home, ident};
use crate::ir::{EnumValue, IntegerValue, TypeDef, TypeId};
use crate::print::Module;
use crate::sdk::Sdk;

/// The file of an enumeration: known strings, and room for others.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, values: &[EnumValue]) -> Module {
    let names = sdk.names.ty(id);
    let file = File::new(sdk, Home::Models, [names.ident.clone()]);
    file.runtime("json");
    let name = ident(&names.ident);
    let docs = Prose::of(&definition.docs, "One of some known values, or another that the server may add.");
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
    let wire: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    let notes = wire.iter().map(|value| format!(" {}", code(value)));
    let (string, from) = (file.prelude("String"), file.prelude("From"));
    let items = [
        quote! {
            #doc
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            #deprecation
            pub enum #name {
                #(#[doc = #notes] #variants,)*
                #[doc = " A value that is not known to this version of the crate."]
                Unknown(#string),
            }
        },
        quote! {
            impl #name {
                #[doc = " The value as it is sent."]
                #[must_use]
                pub fn as_str(&self) -> &str {
                    match self {
                        #(Self::#variants => #wire,)*
                        Self::Unknown(value) => value,
                    }
                }
            }
        },
        quote! {
            impl #from<&str> for #name {
                fn from(value: &str) -> Self {
                    match value {
                        #(#wire => Self::#variants,)*
                        other => Self::Unknown(other.to_owned()),
                    }
                }
            }
        },
        quote!(json::string_enum!(#name);),
    ];
    Module { items: file.imports().into_iter().chain(items).collect(), ..Module::default() }
}

/// The file of an enumeration: known integers, and room for others.
pub fn integers(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, values: &[IntegerValue]) -> Module {
    let names = sdk.names.ty(id);
    let file = File::new(sdk, Home::Models, [names.ident.clone()]);
    file.runtime("json");
    let name = ident(&names.ident);
    let docs = Prose::of(&definition.docs, "One of some known values, or another that the server may add.");
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
    let wire: Vec<Literal> = values.iter().map(|value| Literal::i64_unsuffixed(value.value)).collect();
    let notes = values.iter().map(|value| format!(" {}", code(&value.value.to_string())));
    let from = file.prelude("From");
    let items = [
        quote! {
            #doc
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            #deprecation
            pub enum #name {
                #(#[doc = #notes] #variants,)*
                #[doc = " A value that is not known to this version of the crate."]
                Unknown(i64),
            }
        },
        quote! {
            impl #name {
                #[doc = " The value as it is sent."]
                #[must_use]
                pub const fn as_i64(self) -> i64 {
                    match self {
                        #(Self::#variants => #wire,)*
                        Self::Unknown(value) => value,
                    }
                }
            }
        },
        quote! {
            impl #from<i64> for #name {
                fn from(value: i64) -> Self {
                    match value {
                        #(#wire => Self::#variants,)*
                        other => Self::Unknown(other),
                    }
                }
            }
        },
        quote!(json::integer_enum!(#name);),
    ];
    Module { items: file.imports().into_iter().chain(items).collect(), ..Module::default() }
}
