//! Open enumerations.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal};
use quote::quote;

use super::attributes::{Prose, code, deprecated};
use super::file::{File, ident};
use crate::ir::{EnumValue, IntegerValue, NumberValue, TypeDef, TypeId};
use crate::print::Module;
use crate::sdk::Sdk;

/// The file of an enumeration: known strings, and room for others.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, values: &[EnumValue]) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    file.runtime("json");
    let name = ident(&names.ident);
    let docs = Prose::of(&definition.docs, "One of some known values, or another that the server may add.");
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
    let wire: Vec<Literal> = values.iter().map(|value| Literal::string(&value.value)).collect();
    let notes = values.iter().map(|value| format!(" {}", code(&value.value)));
    let string = file.prelude("String");
    let item = quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #deprecation
        pub enum #name {
            #(#[doc = #notes] #variants,)*
            #[doc = " A value that is not known to this version of the crate."]
            Unknown(#string),
        }
    };
    let macros = vec![table("string_enum", &name, &variants, &wire)];
    Module { macros, ..file.module([item]) }
}

/// The file of an enumeration: known integers, and room for others.
pub fn integers(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, values: &[IntegerValue]) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    file.runtime("json");
    let name = ident(&names.ident);
    let docs = Prose::of(&definition.docs, "One of some known values, or another that the server may add.");
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
    let wire: Vec<Literal> = values.iter().map(|value| Literal::i64_unsuffixed(value.value)).collect();
    let notes = values.iter().map(|value| format!(" {}", code(&value.value.to_string())));
    let item = quote! {
        #doc
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #deprecation
        pub enum #name {
            #(#[doc = #notes] #variants,)*
            #[doc = " A value that is not known to this version of the crate."]
            Unknown(i64),
        }
    };
    let macros = vec![table("integer_enum", &name, &variants, &wire)];
    Module { macros, ..file.module([item]) }
}

/// The file of an enumeration: known numbers, and room for others.
pub fn numbers(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, values: &[NumberValue]) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    file.runtime("json");
    let name = ident(&names.ident);
    let docs = Prose::of(&definition.docs, "One of some known values, or another that the server may add.");
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let variants: Vec<_> = names.parts.iter().map(|part| ident(part)).collect();
    let wire: Vec<Literal> = values.iter().map(|value| Literal::f64_unsuffixed(value.value)).collect();
    let notes = values.iter().map(|value| format!(" {}", code(&value.value.to_string())));
    let item = quote! {
        #doc
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        #deprecation
        pub enum #name {
            #(#[doc = #notes] #variants,)*
            #[doc = " A value that is not known to this version of the crate."]
            Unknown(f64),
        }
    };
    let macros = vec![table("number_enum", &name, &variants, &wire)];
    Module { macros, ..file.module([item]) }
}

/// How the values are sent.
fn table(kind: &str, name: &Ident, variants: &[Ident], wire: &[Literal]) -> String {
    let mut text = format!("json::{kind}!({name} {{\n");
    for (variant, value) in variants.iter().zip(wire) {
        _ = writeln!(text, "    {variant} = {value},");
    }
    text.push_str("});");
    text
}
