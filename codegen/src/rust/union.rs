//! Open unions.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::attributes::{Prose, code, deprecated};
use super::file::{File, Home, ident};
use crate::ir::{Shape, Type, TypeDef, TypeId, Union, Variant};
use crate::print::Module;
use crate::sdk::Sdk;

/// The file of a union: known types, and room for others.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, union: &Union) -> Module {
    let names = sdk.names.ty(id);
    let file = File::new(sdk, Home::Models, [names.ident.clone()]);
    file.runtime("json");
    let name = ident(&names.ident);
    let variants: Vec<(Ident, &Variant)> = names.parts.iter().map(|part| ident(part)).zip(&union.variants).collect();
    let mut items = file_items(&file, &name, definition, &variants);
    items.push(read(sdk, &file, &name, union, &variants));
    items.push(write(&name, &variants));
    items.extend(conversions(&file, &name, &variants));
    items.push(quote!(json::bridge!(#name);));
    Module { items: file.imports().into_iter().chain(items).collect(), ..Module::default() }
}

fn file_items(file: &File<'_>, name: &Ident, definition: &TypeDef, variants: &[(Ident, &Variant)]) -> Vec<TokenStream> {
    let docs = Prose::of(&definition.docs, "One of some known types, or another that the server may add.");
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let known = variants.iter().map(|(ident, variant)| {
        let ty = held(file, variant);
        let doc = format!(" {}", code(&variant.name));
        quote!(#[doc = #doc] #ident(#ty))
    });
    vec![quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        #deprecation
        pub enum #name {
            #(#known,)*
            #[doc = " A value that is not known to this version of the crate."]
            Unknown(json::Value),
        }
    }]
}

fn held(file: &File<'_>, variant: &Variant) -> TokenStream {
    let ty = file.ty(&variant.ty);
    if variant.recursive {
        let boxed = file.prelude("Box");
        quote!(#boxed<#ty>)
    } else {
        ty
    }
}

/// Reading: the discriminator decides where there is one; else the variant that the value fits best.
fn read(sdk: Sdk<'_>, file: &File<'_>, name: &Ident, union: &Union, variants: &[(Ident, &Variant)]) -> TokenStream {
    let result = file.prelude("Result");
    let body = match &union.discriminator {
        Some(property) => by_tag(property, variants),
        None => by_fit(sdk, file, variants),
    };
    quote! {
        impl json::Read for #name {
            fn read(reader: &mut json::Reader<'_>) -> #result<Self, json::Fault> {
                let raw = reader.raw()?;
                #body
            }

            fn blank() -> Self {
                Self::Unknown(json::Value::Null)
            }
        }
    }
}

fn by_tag(property: &str, variants: &[(Ident, &Variant)]) -> TokenStream {
    let mut seen: Vec<&str> = Vec::new();
    let arms = variants.iter().filter_map(|(ident, variant)| {
        // Of two variants with one tag the first has it.
        let tags: Vec<&str> = variant.tags.iter().map(String::as_str).filter(|tag| !seen.contains(tag)).collect();
        seen.extend(&tags);
        (!tags.is_empty()).then(|| quote!(Some(#(#tags)|*) => raw.read().map(Self::#ident)))
    });
    quote! {
        match raw.discriminator(#property).as_deref() {
            #(#arms,)*
            _ => raw.read().map(Self::Unknown),
        }
    }
}

fn by_fit(sdk: Sdk<'_>, file: &File<'_>, variants: &[(Ident, &Variant)]) -> TokenStream {
    let shapes = variants.iter().map(|(_, variant)| shape(sdk, file, &variant.ty));
    let arms = variants.iter().enumerate().map(|(index, (ident, _))| {
        let index = Literal::usize_unsuffixed(index);
        quote!(#index => raw.try_read().map(Self::#ident))
    });
    quote! {
        const SHAPES: &[json::Shape] = &[#(#shapes),*];
        for index in raw.candidates(SHAPES) {
            let value = match index {
                #(#arms,)*
                _ => None,
            };
            if let Some(value) = value {
                return Ok(value);
            }
        }
        raw.read().map(Self::Unknown)
    }
}

/// What values of a type look like, so that the variant that says most about a value is tried first.
fn shape(sdk: Sdk<'_>, file: &File<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::Boolean => quote!(json::Shape::Boolean),
        Type::Int32 | Type::Int64 | Type::UInt64 => quote!(json::Shape::Integer),
        Type::Double => quote!(json::Shape::Number),
        Type::Any | Type::OrNull(_) | Type::Decimal => quote!(json::Shape::Any),
        Type::List(_) => quote!(json::Shape::Array),
        Type::Map(_) | Type::AnyObject => quote!(json::Shape::Map),
        Type::Named(id) => match &sdk.api.ty(*id).shape {
            Shape::Struct { .. } => {
                let model = file.model(*id);
                quote!(json::Shape::Object(<#model as json::Object>::PROPERTIES))
            }
            Shape::Enum(values) => {
                let values = values.iter().map(|value| &value.value);
                quote!(json::Shape::OneOf(&[#(#values),*]))
            }
            Shape::Union(_) => quote!(json::Shape::Any),
        },
        _ => quote!(json::Shape::String),
    }
}

fn write(name: &Ident, variants: &[(Ident, &Variant)]) -> TokenStream {
    let known = variants.iter().map(|(ident, _)| quote!(Self::#ident(value) => json::Write::write(value, writer)));
    quote! {
        impl json::Write for #name {
            fn write(&self, writer: &mut dyn json::Writer) {
                match self {
                    #(#known,)*
                    Self::Unknown(value) => json::Write::write(value, writer),
                }
            }
        }
    }
}

/// `From` for each variant whose type no other variant has.
fn conversions(file: &File<'_>, name: &Ident, variants: &[(Ident, &Variant)]) -> Vec<TokenStream> {
    let rust: Vec<String> = variants.iter().map(|(_, variant)| file.ty(&variant.ty).to_string()).collect();
    let from = file.prelude("From");
    let mut items = Vec::new();
    for (index, (ident, variant)) in variants.iter().enumerate() {
        let alone = rust.iter().filter(|other| **other == rust[index]).count() == 1;
        if !alone || matches!(variant.ty, Type::Any) {
            continue;
        }
        let ty = file.ty(&variant.ty);
        let value = if variant.recursive {
            let boxed = file.prelude("Box");
            quote!(#boxed::new(value))
        } else {
            quote!(value)
        };
        items.push(quote! {
            impl #from<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#ident(#value)
                }
            }
        });
        if variant.ty == Type::String {
            items.push(quote! {
                impl #from<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#ident(value.to_owned())
                    }
                }
            });
        }
    }
    items
}
