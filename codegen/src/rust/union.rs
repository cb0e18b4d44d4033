//! Open unions.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::attributes::{Prose, deprecated};
use super::file::{File, ident};
use super::{form, literal, variant, xml};
use crate::hash::{HashMap, HashSet};
use crate::ir::{Additional, Field, Shape, Type, TypeDef, TypeId, Union, Variant};
use crate::names::TypeName;
use crate::print::Module;
use crate::sdk::Sdk;
use crate::tree::Node;

/// The file of a union: known types, and room for others.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, union: &Union) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    file.runtime("json");
    let name = ident(&names.ident);
    let variants: Vec<(Ident, &Variant)> = names.parts.iter().map(|part| ident(part)).zip(&union.variants).collect();
    let mut items = file_items(sdk, &file, &name, (definition, union), &variants);
    items.push(read(sdk, &file, &name, union, &variants));
    items.push(write(sdk, &name, union, &variants));
    items.extend(literal::conversions(sdk, &file, &name, &variants));
    items.extend(views(&file, sdk, &name, union, names, &variants));
    items.extend(form::conversion(sdk, &file, id, definition));
    items.extend(xml::of_union(sdk, &file, id, union));
    let macros = vec![format!("json::bridge!({name});")];
    Module { macros, ..file.module(items) }
}

fn file_items(
    sdk: Sdk<'_>,
    file: &File<'_>,
    name: &Ident,
    (definition, union): (&TypeDef, &Union),
    variants: &[(Ident, &Variant)],
) -> Vec<TokenStream> {
    let mut docs = Prose::of(&definition.docs, "One of some known types, or another that the server may add.");
    form::explain(sdk, definition, &mut docs);
    let (doc, deprecation) = (docs.attributes(), deprecated(definition.deprecated));
    let known = variants.iter().map(|(ident, variant)| {
        let ty = held(file, variant);
        let doc = format!(" {}", variant::about(file, union, variant));
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
    if variant.boxed {
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
        Some(property) => by_tag(sdk, file, property, variants),
        None => by_fit(sdk, file, &variants.iter().collect::<Vec<_>>()),
    };
    quote! {
        impl json::Read for #name {
            #[inline]
            fn read(reader: &mut json::Reader<'_>) -> #result<Self, json::Fault> {
                #body
            }

            #[inline]
            fn blank() -> Self {
                Self::Unknown(json::Value::Null)
            }
        }
    }
}

/// The tag decides; what has none, or shares it with another, is found by what the value looks like. Where it alone
/// decides, the value is read at once; else it is kept, to be tried.
fn by_tag(sdk: Sdk<'_>, file: &File<'_>, property: &str, variants: &[(Ident, &Variant)]) -> TokenStream {
    let mut users: HashMap<&str, usize> = HashMap::default();
    for (_, variant) in variants {
        let tags: HashSet<&str> = variant.tags.iter().map(String::as_str).collect();
        tags.into_iter().for_each(|tag| *users.entry(tag).or_default() += 1);
    }
    let is_own = |tag: &&String| users.get(tag.as_str()) == Some(&1);
    let own = |variant: &Variant| variant.tags.iter().filter(is_own).cloned().collect::<Vec<_>>();
    let others: Vec<_> =
        variants.iter().filter(|(_, variant)| own(variant).len() < variant.tags.len().max(1)).collect();
    let default = variants.iter().find(|(_, variant)| variant.is_default);
    let is_decided = others.is_empty() && default.is_none();
    let (tag, read) = if is_decided {
        (quote!(reader.discriminator(#property)?), quote!(json::Read::read(reader)))
    } else {
        (quote!(raw.discriminator(#property)), quote!(raw.read()))
    };
    let arms = variants.iter().filter_map(|(ident, variant)| {
        let tags = own(variant);
        // What the union writes is not to be kept by the variant, too.
        let read = match unwritten_tag(sdk, property, variant) {
            Some(_) if keeps(sdk, &variant.ty) && is_decided => quote!(json::Read::read(reader.tagged(#property))),
            Some(_) if keeps(sdk, &variant.ty) => quote!(raw.read_tagged(#property)),
            _ => read.clone(),
        };
        (!tags.is_empty()).then(|| quote!(Some(#(#tags)|*) => #read.map(Self::#ident)))
    });
    // Only objects have tags.
    let unknown = quote!(unknown(&[json::Shape::Map]).map(Self::Unknown));
    let otherwise = if is_decided {
        quote!(reader.raw()?.#unknown)
    } else if let Some((ident, _)) = default {
        quote! {
            match raw.try_read() {
                Some(value) => Ok(Self::#ident(value)),
                None => raw.#unknown,
            }
        }
    } else {
        let fit = fit(sdk, file, &others, &quote!(&[json::Shape::Map, json::Shape::AnyOf(SHAPES)]));
        quote!({ #fit })
    };
    let raw = (!is_decided).then(raw);
    quote! {
        #raw
        match #tag.as_deref() {
            #(#arms,)*
            _ => #otherwise,
        }
    }
}

/// The value, to be looked at before it is read.
fn raw() -> TokenStream {
    quote!(let raw = reader.raw()?;)
}

fn by_fit(sdk: Sdk<'_>, file: &File<'_>, variants: &[&(Ident, &Variant)]) -> TokenStream {
    let (raw, fit) = (raw(), fit(sdk, file, variants, &quote!(SHAPES)));
    quote!(#raw #fit)
}

/// Tries the variants that `raw` may be, the likeliest first. `all`: what all variants of the union look like.
fn fit(sdk: Sdk<'_>, file: &File<'_>, variants: &[&(Ident, &Variant)], all: &TokenStream) -> TokenStream {
    let shapes = variants.iter().map(|(_, variant)| shape(sdk, file, &variant.ty, &mut Vec::new()));
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
        raw.unknown(#all).map(Self::Unknown)
    }
}

/// Unions within unions, and lists within lists, are looked into so far.
const MAX_DEPTH: usize = 4;

/// What values of a type look like, so that the variant that says most about a value is tried first. `outer`: the
/// unions that this stands in.
pub fn shape(sdk: Sdk<'_>, file: &File<'_>, ty: &Type, outer: &mut Vec<TypeId>) -> TokenStream {
    match ty {
        Type::Boolean => quote!(json::Shape::Boolean),
        Type::Int32 | Type::Int64 | Type::UInt64 => quote!(json::Shape::Integer),
        Type::Double | Type::Decimal | Type::UnixTime | Type::Seconds => quote!(json::Shape::Number),
        Type::Any => quote!(json::Shape::Any),
        Type::OrNull(inner) => {
            let inner = shape(sdk, file, inner, outer);
            quote!(json::Shape::AnyOf(&[json::Shape::Null, #inner]))
        }
        Type::List(element) if **element == Type::Any => quote!(json::Shape::Array),
        Type::List(element) => {
            let element = shape(sdk, file, element, outer);
            quote!(json::Shape::List(&#element))
        }
        Type::Map(_) | Type::AnyObject => quote!(json::Shape::Map),
        Type::Named(id) => match &sdk.api.ty(*id).shape {
            Shape::Tuple { .. } if outer.contains(id) || outer.len() >= MAX_DEPTH => quote!(json::Shape::Array),
            Shape::Tuple { fields, rest } => {
                outer.push(*id);
                let places = fields.iter().map(|field| place(sdk, file, field, outer)).collect::<Vec<_>>();
                let rest = rest.ty().map(|ty| shape(sdk, file, ty, outer));
                outer.pop();
                let (model, rest) = (file.model(*id), rest.map_or(quote!(None), |rest| quote!(Some(&#rest))));
                quote!(json::Shape::Tuple(<#model as json::Read>::PROPERTIES, &[#(#places),*], #rest))
            }
            Shape::Struct { fields, .. } => object(sdk, file, *id, fields),
            Shape::Enum(values) => {
                let values = values.iter().map(|value| &value.value);
                quote!(json::Shape::OneOf(&[#(#values),*]))
            }
            Shape::Integers(_) => quote!(json::Shape::Integer),
            Shape::Numbers(_) => quote!(json::Shape::Number),
            Shape::Union(_) if outer.contains(id) || outer.len() >= MAX_DEPTH => quote!(json::Shape::Any),
            Shape::Union(union) => {
                outer.push(*id);
                let shapes: Vec<_> =
                    union.variants.iter().map(|variant| shape(sdk, file, &variant.ty, outer)).collect();
                outer.pop();
                quote!(json::Shape::AnyOf(&[#(#shapes),*]))
            }
        },
        _ => quote!(json::Shape::String),
    }
}

/// What the values of a place look like.
fn place(sdk: Sdk<'_>, file: &File<'_>, field: &Field, outer: &mut Vec<TypeId>) -> TokenStream {
    let value = shape(sdk, file, &field.ty, outer);
    // What may be left out at the end has to be something before others.
    if field.nullable || !field.required { quote!(json::Shape::AnyOf(&[json::Shape::Null, #value])) } else { value }
}

/// An object, with those of its members that have one value only.
fn object(sdk: Sdk<'_>, file: &File<'_>, id: TypeId, fields: &[Field]) -> TokenStream {
    let model = file.model(id);
    let fixed: Vec<_> = fields.iter().filter_map(|field| Some((&field.name, fixed(sdk, field)?))).collect();
    if fixed.is_empty() {
        return quote!(json::Shape::Object(<#model as json::Read>::PROPERTIES));
    }
    let fixed = fixed.iter().map(|(name, value)| quote!((#name, #value)));
    quote!(json::Shape::Tagged(<#model as json::Read>::PROPERTIES, &[#(#fixed),*]))
}

/// The only value of a property, as [`json::Raw::discriminator`] gives it.
fn fixed(sdk: Sdk<'_>, field: &Field) -> Option<String> {
    match &field.ty {
        Type::Named(id) => match &sdk.api.ty(*id).shape {
            Shape::Enum(values) => Some(values.first().filter(|_| values.len() == 1)?.value.to_string()),
            Shape::Integers(values) => Some(values.first().filter(|_| values.len() == 1)?.value.to_string()),
            Shape::Numbers(values) => Some(values.first().filter(|_| values.len() == 1)?.value.to_string()),
            _ => None,
        },
        Type::Boolean => match field.constraints.iter().find(|constraint| constraint.keyword == "const")?.value {
            Node::Bool(value) => Some(value.to_string()),
            _ => None,
        },
        _ => None,
    }
}

fn write(sdk: Sdk<'_>, name: &Ident, union: &Union, variants: &[(Ident, &Variant)]) -> TokenStream {
    let known = variants.iter().map(|(ident, variant)| {
        match union
            .discriminator
            .as_deref()
            .and_then(|property| Some((property, unwritten_tag(sdk, property, variant)?)))
        {
            Some((property, tag)) => quote!(Self::#ident(value) => json::write_tagged(value, #property, #tag, writer)),
            None => quote!(Self::#ident(value) => json::Write::write(value, writer)),
        }
    });
    quote! {
        impl json::Write for #name {
            #[inline]
            fn write(&self, writer: &mut dyn json::Writer) {
                match self {
                    #(#known,)*
                    Self::Unknown(value) => json::Write::write(value, writer),
                }
            }
        }
    }
}

/// The discriminator and its value, where the variant's own type may be written without: a document should declare the
/// property and require it in every variant (OpenAPI 3.2 §4.25), and many do not.
fn unwritten_tag<'a>(sdk: Sdk<'_>, property: &str, variant: &'a Variant) -> Option<&'a str> {
    let tag = variant.tags.first().filter(|_| !variant.is_default)?;
    let Type::Named(id) = variant.ty else { return None };
    let is_written = match &sdk.api.ty(id).shape {
        Shape::Struct { fields, .. } => fields.iter().any(|field| field.name == property && field.is_demanded()),
        Shape::Union(inner) => inner.discriminator.as_deref() == Some(property),
        Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) | Shape::Tuple { .. } => true,
    };
    (!is_written).then_some(tag.as_str())
}

/// Whether values of a type keep members that they do not know.
fn keeps(sdk: Sdk<'_>, ty: &Type) -> bool {
    let Type::Named(id) = ty else { return false };
    matches!(&sdk.api.ty(*id).shape, Shape::Struct { additional, .. } if *additional != Additional::Ignored)
}

/// Another view of a value that may be several types at once, for each that is an object.
fn views(
    file: &File<'_>,
    sdk: Sdk<'_>,
    name: &Ident,
    union: &Union,
    names: &TypeName,
    variants: &[(Ident, &Variant)],
) -> Option<TokenStream> {
    let is_object = |variant: &Variant| matches!(&variant.ty, Type::Named(id) if matches!(sdk.api.ty(*id).shape, Shape::Struct { .. }));
    let objects = variants.iter().zip(&names.views).filter(|((_, variant), _)| is_object(variant));
    if !union.overlaps || objects.clone().count() < 2 {
        return None;
    }
    let option = file.prelude("Option");
    let views = objects.map(|((variant, Variant { ty, .. }), view)| {
        let (ty, view) = (file.ty(ty), ident(view));
        let doc = format!(" What it is as [`Self::{variant}`], if it is that too, whichever it was read as.");
        quote! {
            #[doc = #doc]
            #[inline]
            #[must_use]
            pub fn #view(&self) -> #option<#ty> {
                json::from_value(self).ok()
            }
        }
    });
    Some(quote!(impl #name { #(#views)* }))
}
