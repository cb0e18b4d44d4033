//! Structs that are arrays in JSON: tuples.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::file::{File, ident};
use super::form;
use super::model::{self, Member, Presence};
use super::others::Others;
use crate::ir::{Additional, Field, Type, TypeDef, TypeId};
use crate::print::Module;
use crate::sdk::Sdk;

/// Traits of the standard library are there for tuples of so many elements.
const LONGEST: usize = 12;

/// The file of a tuple.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, fields: &[Field], rest: &Additional) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    let named = fields.iter().zip(&names.parts).enumerate();
    let members: Vec<Member<'_>> =
        named.map(|(place, (field, name))| model::member(&file, field, name, Some(place))).collect();
    let others = match rest {
        Additional::Kept(ty) => Some(Others::Elements(ty)),
        Additional::Unknown => Some(Others::UnknownElements),
        Additional::Ignored => None,
    };
    let rest = others.map(|others| (ident(&names.additional), others));
    let name = ident(&names.ident);
    let items = [
        model::structure(sdk, &file, &name, definition, &members, rest.as_ref()),
        model::constructors(&file, names, &members, rest.as_ref()),
    ];
    let debug = model::debug(&name, &members, rest.as_ref());
    file.runtime("json");
    let macros = vec![model::table_of("tuple", &name, &members, rest.as_ref())];
    let from_tuple = from_tuple(&file, &name, &members);
    let conversion = form::conversion(sdk, &file, id, definition);
    Module { macros, ..file.module(items.into_iter().chain(debug).chain(from_tuple).chain(conversion)) }
}

/// `From` a tuple of Rust: of the places that must be there, or else of all.
fn from_tuple(file: &File<'_>, name: &Ident, members: &[Member<'_>]) -> Option<TokenStream> {
    let needed: Vec<&Member<'_>> = members.iter().filter(|member| member.field.is_demanded()).collect();
    let is_optional = needed.is_empty();
    let places = if is_optional { members.iter().collect() } else { needed };
    if !(2..=LONGEST).contains(&places.len()) || places.iter().any(|member| member.field.fixed.is_some()) {
        return None;
    }
    let given: Vec<_> = places.iter().enumerate().map(|(index, member)| given(file, member, index)).collect();
    let parameters: Vec<&TokenStream> = given.iter().filter_map(|(parameter, _)| parameter.as_ref()).collect();
    let parameters = (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>));
    let types: Vec<&TokenStream> = given.iter().map(|(_, ty)| ty).collect();
    let idents: Vec<&Ident> = places.iter().map(|member| &member.ident).collect();
    let made = if is_optional { quote!(Self::new()#(.#idents(#idents))*) } else { quote!(Self::new(#(#idents),*)) };
    let from = file.prelude("From");
    Some(quote! {
        impl #parameters #from<(#(#types),*)> for #name {
            #[inline]
            fn from((#(#idents),*): (#(#types),*)) -> Self {
                #made
            }
        }
    })
}

/// The type of an element of the tuple, and the type parameter that it is, if it is one: numbers and booleans are
/// literals, of lists and maps nobody knows what is meant.
fn given(file: &File<'_>, member: &Member<'_>, index: usize) -> (Option<TokenStream>, TokenStream) {
    let ty = file.ty(&member.field.ty);
    if matches!(member.presence, Presence::Option { as_null: true }) {
        let option = file.prelude("Option");
        return (None, quote!(#option<#ty>));
    }
    match &member.field.ty {
        Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double => (None, ty),
        Type::List(_) | Type::Map(_) | Type::AnyObject | Type::OrNull(_) => (None, ty),
        _ => {
            let (parameter, into) = (parameter(file, index), file.prelude("Into"));
            (Some(quote!(#parameter: #into<#ty>)), quote!(#parameter))
        }
    }
}

/// The name of a type parameter that no type of the file has.
fn parameter(file: &File<'_>, index: usize) -> Ident {
    let mut name = format!("T{index}");
    while file.defines(&name) {
        name.push('_');
    }
    ident(&name)
}
