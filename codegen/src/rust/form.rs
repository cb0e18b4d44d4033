//! What is sent of a type that is received in another form.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{Prose, code};
use super::file::{File, ident};
use super::model::{Presence, presence};
use crate::ir::{Additional, Field, Form, Owner, Shape, Type, TypeDef, TypeId, Union};
use crate::names::{TypeName, raw};
use crate::sdk::Sdk;

/// Says what the form is of, for a reader of the code.
pub fn explain(sdk: Sdk<'_>, definition: &TypeDef, prose: &mut Prose) {
    if let Some(about) = about(definition, |id| code(&raw(&sdk.names.ty(id).ident))) {
        prose.add(&about);
    }
}

/// What the form is of, as `name` calls it.
pub fn about(definition: &TypeDef, name: impl Fn(TypeId) -> String) -> Option<String> {
    let Owner::Form(of, form) = definition.owner else { return None };
    let received = name(of);
    Some(match form {
        Form::Sent if definition.made_of.is_some() => format!(
            "What is sent of {received}: without what only the server sets. Wherever this is asked for, {received} can be \
             given too."
        ),
        Form::Sent => format!("What is sent of {received}: without what only the server sets."),
        Form::Patch if definition.made_of.is_some() => format!(
            "A change of {received} (RFC 7396): what is not set stays as it is, and null removes what is there. Wherever \
             this is asked for, {received} can be given too."
        ),
        Form::Patch => format!(
            "A change of {received} (RFC 7396): what is not set stays as it is, and null removes what is there."
        ),
    })
}

/// `From` what was received, where that has all that is sent.
pub fn conversion(sdk: Sdk<'_>, file: &File<'_>, id: TypeId, definition: &TypeDef) -> Option<TokenStream> {
    let from = definition.made_of?;
    let (names, known) = (sdk.names.ty(id), sdk.names.ty(from));
    let (name, received, convert) = (ident(&names.ident), file.model(from), file.prelude("From"));
    let body = match (&definition.shape, &sdk.api.ty(from).shape) {
        (Shape::Struct { fields, .. }, Shape::Struct { fields: given, .. })
        | (Shape::Tuple { fields, .. }, Shape::Tuple { fields: given, .. }) => {
            let members = fields.iter().zip(&names.parts).filter_map(|(field, part)| {
                let index = given.iter().position(|given| given.name == field.name)?;
                let (part, given_part) = (ident(part), ident(known.parts.get(index)?));
                let value = member(file, &given[index], field, quote!(value.#given_part));
                Some(quote!(#part: #value))
            });
            let members: Vec<TokenStream> = members.collect();
            let rest = rest(definition, sdk.api.ty(from), (names, known));
            quote!(Self { #(#members,)* #rest })
        }
        (Shape::Union(union), Shape::Union(given)) => alternatives(file, (union, names), (given, known), &received),
        _ => return None,
    };
    Some(quote! {
        impl #convert<#received> for #name {
            #[inline]
            fn from(value: #received) -> Self {
                #body
            }
        }
    })
}

/// The members that the schema does not name.
fn rest(definition: &TypeDef, from: &TypeDef, (names, known): (&TypeName, &TypeName)) -> Option<TokenStream> {
    let (name, known) = (ident(&names.additional), ident(&known.additional));
    let (own, given, is_list) = match (&definition.shape, &from.shape) {
        (Shape::Struct { additional: own, .. }, Shape::Struct { additional: given, .. }) => (own, given, false),
        (Shape::Tuple { rest: own, .. }, Shape::Tuple { rest: given, .. }) => (own, given, true),
        _ => return None,
    };
    let (all, unknown): (fn(Box<Type>) -> Type, _) = match is_list {
        true => (Type::List, quote!(json::UnknownElements::new())),
        false => (Type::Map, quote!(json::Unknown::new())),
    };
    match (own, given) {
        (Additional::Kept(own), Additional::Kept(given)) => {
            let (own, given) = (all(Box::new(own.clone())), all(Box::new(given.clone())));
            let value = made(&given, &own, quote!(value.#known));
            Some(quote!(#name: #value))
        }
        (Additional::Unknown, Additional::Unknown) => Some(quote!(#name: value.#known)),
        (Additional::Unknown, _) => Some(quote!(#name: #unknown)),
        _ => None,
    }
}

fn alternatives(
    file: &File<'_>,
    (union, names): (&Union, &TypeName),
    (given, known): (&Union, &TypeName),
    received: &TokenStream,
) -> TokenStream {
    let both = union.variants.iter().zip(&names.parts).zip(given.variants.iter().zip(&known.parts));
    let arms = both.map(|((variant, part), (given, known))| {
        let (part, known) = (ident(part), ident(known));
        if variant.ty == given.ty && variant.boxed == given.boxed {
            return quote!(#received::#known(value) => Self::#part(value));
        }
        let value = made(&given.ty, &variant.ty, unboxed(quote!(value), given.boxed));
        let value = if variant.boxed {
            let boxed = file.prelude("Box");
            quote!(#boxed::new(#value))
        } else {
            value
        };
        quote!(#received::#known(value) => Self::#part(#value))
    });
    quote! {
        match value {
            #(#arms,)*
            #received::Unknown(value) => Self::Unknown(value),
        }
    }
}

/// A member that is sent, of the one that was received: both are held alike.
fn member(file: &File<'_>, given: &Field, field: &Field, value: TokenStream) -> TokenStream {
    let is_same = given.ty == field.ty && given.boxed == field.boxed;
    let (before, after) = (presence(given), presence(field));
    if is_same && before == after {
        return value;
    }
    let one = |value: TokenStream| {
        let value = match given.ty == field.ty {
            true if given.boxed => quote!(*#value),
            true => value,
            false => made(&given.ty, &field.ty, unboxed(value, given.boxed)),
        };
        if field.boxed {
            let boxed = file.prelude("Box");
            quote!(#boxed::new(#value))
        } else {
            value
        }
    };
    if after == Presence::Value {
        return one(value);
    }
    let made = one(quote!(value));
    if before == after {
        return quote!(#value.map(|value| #made));
    }
    // What is not there is left as it is.
    let nullable = file.runtime("Nullable");
    match is_same {
        true => quote!(#value.map_or(#nullable::Absent, #nullable::Value)),
        false => quote!(#value.map_or(#nullable::Absent, |value| #nullable::Value(#made))),
    }
}

fn unboxed(value: TokenStream, is_boxed: bool) -> TokenStream {
    if is_boxed { quote!((*#value)) } else { value }
}

/// A value of what is sent, of one that was received.
fn made(given: &Type, ty: &Type, value: TokenStream) -> TokenStream {
    match (given, ty) {
        (given, ty) if given == ty => value,
        (Type::OrNull(given), Type::OrNull(ty)) => {
            let made = made(given, ty, quote!(value));
            quote!(#value.map(|value| #made))
        }
        (Type::List(given), Type::List(ty)) => {
            let made = made(given, ty, quote!(value));
            quote!(#value.into_iter().map(|value| #made).collect())
        }
        (Type::Map(given), Type::Map(ty)) => {
            let made = made(given, ty, quote!(value));
            quote!(#value.into_iter().map(|(name, value)| (name, #made)).collect())
        }
        (given, Type::OrNull(ty)) => {
            let made = made(given, ty, value);
            quote!(Some(#made))
        }
        _ => quote!(#value.into()),
    }
}
