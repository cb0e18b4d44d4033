//! Structs.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::argument::{Argument, argument};
use super::attributes::{Prose, code, deprecated, inline};
use super::file::{File, ident};
use super::xml;
use crate::ir::{Additional, Field, Type, TypeDef, TypeId};
use crate::print::Module;
use crate::sdk::Sdk;

/// How a property that is not there, or is null, is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    /// Always a value.
    Value,
    /// `Option<T>`: left out or null; the flag says whether none is written as null.
    Option { as_null: bool },
    /// `Nullable<T>`: left out, null or a value.
    Nullable,
}

impl Presence {
    fn of(field: &Field) -> Self {
        match (field.required, field.nullable) {
            // The server adds it: a request does without.
            (true, _) if field.read_only => Self::Option { as_null: false },
            // It could not be built.
            (true, false) if field.endless => Self::Option { as_null: false },
            (true, false) => Self::Value,
            (true, true) => Self::Option { as_null: true },
            (false, false) => Self::Option { as_null: false },
            (false, true) => Self::Nullable,
        }
    }
}

/// Whether `new` takes the property.
pub fn is_positional(field: &Field) -> bool {
    Presence::of(field) == Presence::Value || Presence::of(field) == Presence::Option { as_null: true }
}

/// A property with its identifier and Rust type.
struct Member<'a> {
    field: &'a Field,
    ident: Ident,
    presence: Presence,
    ty: TokenStream,
}

/// The file of a struct.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, fields: &[Field], additional: &Additional) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    let members: Vec<Member<'_>> =
        fields.iter().zip(&names.parts).map(|(field, name)| member(&file, field, name)).collect();
    let rest = match additional {
        Additional::Kept(ty) => Some((ident(&names.additional), ty)),
        Additional::Ignored => None,
    };
    let name = ident(&names.ident);
    let items = [
        structure(&file, &name, definition, &members, rest.as_ref()),
        constructors(&file, &name, &members, rest.as_ref()),
    ];
    let debug = debug(&name, &members, rest.as_ref());
    file.runtime("json");
    let macros = vec![object(&name, &members, rest.as_ref())];
    let table = xml::of_struct(sdk, &file, id, fields, additional);
    Module { macros, ..file.module(items.into_iter().chain(debug).chain(table)) }
}

fn member<'a>(file: &File<'_>, field: &'a Field, name: &str) -> Member<'a> {
    let presence = Presence::of(field);
    let value = file.ty(&field.ty);
    let value = if field.boxed {
        let boxed = file.prelude("Box");
        quote!(#boxed<#value>)
    } else {
        value
    };
    let ty = match presence {
        Presence::Value => value,
        Presence::Option { .. } => {
            let option = file.prelude("Option");
            quote!(#option<#value>)
        }
        Presence::Nullable => {
            let nullable = file.runtime("Nullable");
            quote!(#nullable<#value>)
        }
    };
    Member { field, ident: ident(name), presence, ty }
}

type Rest<'a> = Option<&'a (Ident, &'a Type)>;

fn structure(
    file: &File<'_>,
    name: &Ident,
    definition: &TypeDef,
    members: &[Member<'_>],
    rest: Rest<'_>,
) -> TokenStream {
    let prose = Prose::of(&definition.docs, &format!("The schema {}.", code(&definition_name(definition, name))));
    let (doc, deprecation) = (prose.attributes(), deprecated(definition.deprecated));
    let fields = members.iter().map(|member| {
        let Member { field, ident, ty, .. } = member;
        let (doc, deprecation) = (field_docs(field).attributes(), deprecated(field.deprecated));
        quote!(#doc #deprecation pub #ident: #ty)
    });
    let rest = rest.map(|(ident, ty)| {
        let ty = file.ty(&Type::Map(Box::new((*ty).clone())));
        quote!(#[doc = " Members that the schema does not name."] pub #ident: #ty)
    });
    let fields = fields.chain(rest);
    // What holds secrets has a `Debug` of its own.
    let debug = members.iter().all(|member| !member.field.secret).then(|| quote!(Debug,));
    let default = members.iter().all(|member| member.presence != Presence::Value).then(|| quote!(, Default));
    quote! {
        #doc
        #[derive(#debug Clone, PartialEq #default)]
        #[non_exhaustive]
        #deprecation
        pub struct #name { #(#fields),* }
    }
}

/// `Debug` for a struct that holds secrets: it shows none of them.
fn debug(name: &Ident, members: &[Member<'_>], rest: Rest<'_>) -> Option<TokenStream> {
    members.iter().find(|member| member.field.secret)?;
    let fields = members.iter().map(|Member { field, ident, .. }| {
        let name = ident.to_string();
        let name = name.trim_start_matches("r#");
        if field.secret { quote!(.field(#name, &json::Hidden)) } else { quote!(.field(#name, &self.#ident)) }
    });
    let rest = rest.map(|(ident, _)| {
        let name = ident.to_string();
        quote!(.field(#name, &self.#ident))
    });
    let (fields, text, result) = (fields.chain(rest), name.to_string(), quote!(::std::fmt::Result));
    Some(quote! {
        impl ::std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> #result {
                formatter.debug_struct(#text)#(#fields)*.finish()
            }
        }
    })
}

/// What the document calls the schema.
fn definition_name(definition: &TypeDef, name: &Ident) -> String {
    match &definition.owner {
        crate::ir::Owner::Component(component) => component.clone(),
        _ => name.to_string(),
    }
}

fn field_docs(field: &Field) -> Prose {
    let mut prose = Prose::of(&field.docs, &format!("The property {}.", code(&field.name)));
    prose.limits(field.default.as_deref(), &field.constraints);
    if field.read_only {
        prose.add("Read-only: the server sets it.");
    }
    if field.write_only {
        prose.add("Write-only: no response holds it.");
    }
    if field.endless {
        prose.add(
            "Required, but an `Option` since its type requires this one in turn: without it, a response is refused.",
        );
    }
    prose
}

/// `new` and the setters.
fn constructors(file: &File<'_>, name: &Ident, members: &[Member<'_>], rest: Rest<'_>) -> TokenStream {
    let new = new(file, members, rest);
    let setters = members.iter().filter(|member| !is_positional(member.field)).map(|member| setter(file, member));
    let rest = rest.map(|(ident, ty)| {
        let argument = argument(file, ident, &Type::Map(Box::new((*ty).clone())));
        let (ty, value) = (argument.ty, argument.value);
        quote! {
            #[doc = " Sets the members that the schema does not name."]
            #[must_use]
            pub fn #ident(mut self, #ident: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    });
    quote!(impl #name { #new #(#setters)* #rest })
}

fn new(file: &File<'_>, members: &[Member<'_>], rest: Rest<'_>) -> TokenStream {
    let positional: Vec<_> = members.iter().filter(|member| is_positional(member.field)).collect();
    let deprecation = deprecated(positional.iter().any(|member| member.field.deprecated));
    let given: Vec<Argument> = positional.iter().map(|member| required(file, member)).collect();
    let arguments =
        positional.iter().zip(&given).map(|(Member { ident, .. }, Argument { ty, .. })| quote!(#ident: #ty));
    let values = positional.iter().zip(&given).map(|(Member { ident, .. }, Argument { value, is_plain, .. })| {
        // A shorthand where the argument is the value.
        if *is_plain { quote!(#ident) } else { quote!(#ident: #value) }
    });
    let others = positional.len() < members.len() || rest.is_some();
    let others = others.then(|| quote!(..json::Read::blank()));
    if positional.is_empty() {
        let doc = " An empty value: every property is optional.";
        // Not `Self::default()`: a property may be called that.
        let default = file.prelude("Default");
        return quote!(#[doc = #doc] #[must_use] #[inline] pub fn new() -> Self { #default::default() });
    }
    let doc = " A value of the required properties.";
    let inline = inline(&given);
    quote! {
        #[doc = #doc]
        #[must_use]
        #deprecation
        #inline
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #others }
        }
    }
}

/// What `new` takes for a property: a value; or `None`, where it may be null.
fn required(file: &File<'_>, member: &Member<'_>) -> Argument {
    let Member { ident, field, presence, ty } = member;
    match presence {
        Presence::Value => boxed(file, member, argument(file, ident, &field.ty)),
        _ => {
            let into = file.prelude("Into");
            Argument::converted(quote!(impl #into<#ty>), quote!(#ident.into()))
        }
    }
}

fn setter(file: &File<'_>, member: &Member<'_>) -> TokenStream {
    let Member { field, ident, presence, .. } = member;
    let argument = boxed(file, member, argument(file, ident, &field.ty));
    let inline = inline([&argument]);
    let Argument { ty, value, .. } = argument;
    let value = match presence {
        Presence::Nullable => {
            let nullable = file.runtime("Nullable");
            quote!(#nullable::Value(#value))
        }
        _ => quote!(Some(#value)),
    };
    let name = code(&field.name);
    let doc = match presence {
        Presence::Nullable => format!(" Sets {name}. To send null, assign `Nullable::Null` to the field."),
        _ => format!(" Sets {name}."),
    };
    let deprecation = deprecated(field.deprecated);
    quote! {
        #[doc = #doc]
        #[must_use]
        #deprecation
        #inline
        pub fn #ident(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// The argument for a property, whose value is boxed where the type would hold itself.
fn boxed(file: &File<'_>, member: &Member<'_>, argument: Argument) -> Argument {
    if !member.field.boxed {
        return argument;
    }
    let (boxed, value) = (file.prelude("Box"), argument.value);
    Argument::converted(argument.ty, quote!(#boxed::new(#value)))
}

/// How the struct stands in JSON: the name of each member, and whether it must be there.
fn object(name: &Ident, members: &[Member<'_>], rest: Rest<'_>) -> String {
    let mut text = format!("json::object!({name} {{");
    for Member { field, ident, .. } in members {
        let presence = match (field.required && !field.read_only, field.endless) {
            (true, true) => "endless",
            (true, false) => "required",
            (false, _) => "optional",
        };
        let wire = Literal::string(&field.name);
        let secret = if field.secret { " secret" } else { "" };
        _ = write!(text, "\n    {ident}: {presence} {wire}{secret},");
    }
    if let Some((ident, _)) = rest {
        _ = write!(text, "\n    ..{ident}");
    }
    text.push_str(if members.is_empty() && rest.is_none() { "});" } else { "\n});" });
    text
}
