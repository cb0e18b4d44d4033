//! Structs.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::argument::argument;
use super::attributes::{Prose, code, deprecated};
use super::file::{File, Home, ident};
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
    let file = File::new(sdk, Home::Models, [names.ident.clone()]);
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
        json(&file, &name, &members, rest.as_ref()),
        quote!(json::object!(#name);),
    ];
    let table = xml::of_struct(sdk, &file, id, fields, additional);
    Module { items: file.imports().into_iter().chain(items).chain(table).collect(), ..Module::default() }
}

fn member<'a>(file: &File<'_>, field: &'a Field, name: &str) -> Member<'a> {
    let presence = Presence::of(field);
    let value = file.ty(&field.ty);
    let value = if field.recursive {
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
    let default = members.iter().all(|member| member.presence != Presence::Value).then(|| quote!(, Default));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq #default)]
        #[non_exhaustive]
        #deprecation
        pub struct #name { #(#fields),* }
    }
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
    prose.limits(field.default.as_ref(), &field.constraints);
    if field.read_only {
        prose.add("Read-only: the server sets it.");
    }
    if field.write_only {
        prose.add("Write-only: no response holds it.");
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
    let arguments = positional.iter().map(|member| {
        let ident = &member.ident;
        let ty = match member.presence {
            Presence::Value => argument(file, ident, &member.field.ty).ty,
            _ => argument_or_none(file, member),
        };
        quote!(#ident: #ty)
    });
    let values = positional.iter().map(|member| {
        let ident = &member.ident;
        match member.presence {
            Presence::Value => {
                let value = argument(file, ident, &member.field.ty).value;
                // A shorthand where the argument is the value.
                let same = *ident == value.to_string() && !member.field.recursive;
                let value = boxed(file, member, value);
                if same { quote!(#ident) } else { quote!(#ident: #value) }
            }
            _ => quote!(#ident: #ident.into()),
        }
    });
    let others = positional.len() < members.len() || rest.is_some();
    let others = others.then(|| quote!(..json::Object::blank()));
    if positional.is_empty() {
        let doc = " An empty value: every property is optional.";
        // Not `Self::default()`: a property may be called that.
        let default = file.prelude("Default");
        return quote!(#[doc = #doc] #[must_use] pub fn new() -> Self { #default::default() });
    }
    let doc = " A value of the required properties.";
    quote!(#[doc = #doc] #[must_use] #deprecation pub fn new(#(#arguments),*) -> Self { Self { #(#values,)* #others } })
}

/// A required property that may be null: a value or `None`.
fn argument_or_none(file: &File<'_>, member: &Member<'_>) -> TokenStream {
    let (into, ty) = (file.prelude("Into"), &member.ty);
    quote!(impl #into<#ty>)
}

fn setter(file: &File<'_>, member: &Member<'_>) -> TokenStream {
    let Member { field, ident, presence, .. } = member;
    let argument = argument(file, ident, &field.ty);
    let (ty, value) = (argument.ty, boxed(file, member, argument.value));
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
        pub fn #ident(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

fn boxed(file: &File<'_>, member: &Member<'_>, value: TokenStream) -> TokenStream {
    if !member.field.recursive {
        return value;
    }
    let boxed = file.prelude("Box");
    quote!(#boxed::new(#value))
}

/// How the struct reads and writes JSON.
fn json(file: &File<'_>, name: &Ident, members: &[Member<'_>], rest: Rest<'_>) -> TokenStream {
    file.runtime("json");
    let result = file.prelude("Result");
    let properties = members.iter().map(|member| {
        let wire = &member.field.name;
        match member.field.required && !member.field.read_only {
            true => quote!(json::Property::required(#wire)),
            false => quote!(json::Property::optional(#wire)),
        }
    });
    let blank = blank(file, members, rest);
    let reads = members.iter().enumerate().map(|(index, member)| {
        let ident = &member.ident;
        let index = Literal::usize_unsuffixed(index);
        quote!(#index => reader.read_into(&mut self.#ident))
    });
    let writes = members.iter().map(|member| {
        let (ident, wire) = (&member.ident, &member.field.name);
        match member.presence {
            Presence::Value | Presence::Option { as_null: true } => quote!(object.required(#wire, &self.#ident);),
            _ => quote!(object.optional(#wire, &self.#ident);),
        }
    });
    let read_rest = rest.map(|(ident, _)| {
        quote! {
            fn read_additional(&mut self, name: &str, reader: &mut json::Reader<'_>) -> #result<(), json::Fault> {
                reader.read_entry(&mut self.#ident, name)
            }
        }
    });
    let write_rest = rest.map(|(ident, _)| quote!(object.additional(&self.#ident);));
    quote! {
        impl json::Object for #name {
            const PROPERTIES: &'static [json::Property] = &[#(#properties),*];

            fn blank() -> Self {
                #blank
            }

            fn read_property(&mut self, index: usize, reader: &mut json::Reader<'_>) -> #result<(), json::Fault> {
                match index {
                    #(#reads,)*
                    _ => reader.skip(),
                }
            }

            #read_rest

            fn write_properties(&self, object: &mut json::ObjectWriter<'_>) {
                #(#writes)*
                #write_rest
            }
        }
    }
}

/// A value before anything of it was read.
fn blank(file: &File<'_>, members: &[Member<'_>], rest: Rest<'_>) -> TokenStream {
    let default = file.prelude("Default");
    if members.iter().all(|member| member.presence != Presence::Value) {
        return quote!(#default::default());
    }
    let blanks = members.iter().map(|member| {
        let ident = &member.ident;
        match member.presence {
            Presence::Value => quote!(#ident: json::Read::blank()),
            Presence::Option { .. } => quote!(#ident: None),
            Presence::Nullable => quote!(#ident: Nullable::Absent),
        }
    });
    let blanks = blanks.chain(rest.map(|(ident, _)| quote!(#ident: #default::default())));
    quote!(Self { #(#blanks),* })
}
