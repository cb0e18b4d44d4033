//! What becomes a union by itself: its variants, and the literals that a user writes for them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::file::File;
use crate::ir::{Shape, Type, Variant};
use crate::sdk::Sdk;

/// Unions within unions are looked into so far.
const MAX_DEPTH: usize = 4;

/// `From` for each variant whose type no other variant has, and for literals that can only be meant for one variant.
pub fn conversions(sdk: Sdk<'_>, file: &File<'_>, name: &Ident, variants: &[(Ident, &Variant)]) -> Vec<TokenStream> {
    let rust: Vec<String> = variants.iter().map(|(_, variant)| file.identity(&variant.ty)).collect();
    let mut items = Vec::new();
    for ((ident, variant), own) in variants.iter().zip(&rust) {
        let alone = rust.iter().filter(|other| *other == own).count() == 1;
        if !alone || matches!(variant.ty, Type::Any) {
            continue;
        }
        let ty = file.ty(&variant.ty);
        let value = held(file, variant, quote!(value));
        items.push(from(file, name, &ty, (ident, value)));
    }
    items.extend(text(sdk, file, name, variants));
    items.extend(integer(sdk, file, name, variants));
    items.extend(list(file, name, variants));
    items
}

/// `From<&str>`, where one variant is a string, or else the only one that is made of text.
fn text(sdk: Sdk<'_>, file: &File<'_>, name: &Ident, variants: &[(Ident, &Variant)]) -> Option<TokenStream> {
    let is_string = |variant: &&(Ident, &Variant)| variant.1.ty == Type::String;
    let string = only(variants.iter().filter(is_string));
    let has_string = variants.iter().any(|variant| is_string(&variant));
    let other = || only(variants.iter().filter(|(_, variant)| is_text(sdk, &variant.ty, 0)));
    let (ident, variant) = if has_string { string? } else { other()? };
    let value = if has_string { quote!(value.to_owned()) } else { quote!(value.into()) };
    Some(from(file, name, &quote!(&str), (ident, held(file, variant, value))))
}

/// Whether values of a type are made of text, as `From<&str>` does it.
fn is_text(sdk: Sdk<'_>, ty: &Type, depth: usize) -> bool {
    match ty {
        Type::String | Type::DateTime | Type::Date | Type::Time | Type::Duration | Type::Uuid => true,
        Type::Named(id) => match &sdk.api.ty(*id).shape {
            Shape::Enum(_) => true,
            Shape::Union(union) if depth < MAX_DEPTH => {
                let is_string = |variant: &&Variant| variant.ty == Type::String;
                let strings = union.variants.iter().filter(is_string).count();
                let texts = || union.variants.iter().filter(|variant| is_text(sdk, &variant.ty, depth + 1)).count();
                strings == 1 || strings == 0 && texts() == 1
            }
            _ => false,
        },
        _ => false,
    }
}

/// `From<i32>`, as which a literal without suffix is taken where several types would do, for the only variant that is a
/// number; of an integer and another number, for the integer.
fn integer(sdk: Sdk<'_>, file: &File<'_>, name: &Ident, variants: &[(Ident, &Variant)]) -> Option<TokenStream> {
    let is_known = |ty: &Type| match ty {
        Type::Named(id) => matches!(sdk.api.ty(*id).shape, Shape::Integers(_) | Shape::Numbers(_)),
        _ => false,
    };
    let find = |is_one: &dyn Fn(&Type) -> bool| variants.iter().filter(|(_, variant)| is_one(&variant.ty)).collect();
    let ranks: [Vec<&(Ident, &Variant)>; 5] = [
        find(&|ty| *ty == Type::Int32),
        find(&|ty| *ty == Type::Int64),
        find(&|ty| *ty == Type::UInt64),
        find(&is_known),
        find(&|ty| *ty == Type::Double),
    ];
    let (ident, variant) = only(ranks.into_iter().find(|found| !found.is_empty())?.into_iter())?;
    // An `i32` itself is converted already, and a negative one is no `u64`.
    if matches!(variant.ty, Type::Int32 | Type::UInt64) {
        return None;
    }
    Some(from(file, name, &quote!(i32), (ident, held(file, variant, quote!(value.into())))))
}

/// `From` an array, where one variant is a list.
fn list(file: &File<'_>, name: &Ident, variants: &[(Ident, &Variant)]) -> Option<TokenStream> {
    let (ident, variant) = only(variants.iter().filter(|(_, variant)| matches!(variant.ty, Type::List(_))))?;
    let Type::List(element) = &variant.ty else { return None };
    let (from, element) = (file.prelude("From"), file.ty(element));
    let (into, given) = (file.prelude("Into"), if file.defines("T") { quote!(Element) } else { quote!(T) });
    let value = held(file, variant, quote!(value.into_iter().map(#into::into).collect()));
    Some(quote! {
        impl<#given: #into<#element>, const N: usize> #from<[#given; N]> for #name {
            #[inline]
            fn from(value: [#given; N]) -> Self {
                Self::#ident(#value)
            }
        }
    })
}

fn only<'a, 'v>(mut found: impl Iterator<Item = &'a (Ident, &'v Variant)>) -> Option<&'a (Ident, &'v Variant)>
where
    'v: 'a,
{
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn held(file: &File<'_>, variant: &Variant, value: TokenStream) -> TokenStream {
    if !variant.boxed {
        return value;
    }
    let boxed = file.prelude("Box");
    quote!(#boxed::new(#value))
}

fn from(file: &File<'_>, name: &Ident, ty: &TokenStream, (ident, value): (&Ident, TokenStream)) -> TokenStream {
    let from = file.prelude("From");
    quote! {
        impl #from<#ty> for #name {
            #[inline]
            fn from(value: #ty) -> Self {
                Self::#ident(#value)
            }
        }
    }
}
