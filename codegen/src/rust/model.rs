//! Structs.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::argument::{Argument, argument, arguments, generics, or_null};
use super::attributes::{Prose, code, deprecated, inline};
use super::file::{File, ident};
use super::{fixed, form, xml};
use crate::ir::{Additional, Demand, Field, Lenient, Owner, Shape, Type, TypeDef, TypeId};
use crate::names::TypeName;
use crate::print::Module;
use crate::sdk::Sdk;

/// How a property that is not there, or is null, is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always a value.
    Value,
    /// `Option<T>`: left out or null; the flag says whether none is written as null.
    Option { as_null: bool },
    /// `Nullable<T>`: left out, null or a value.
    Nullable,
}

/// How a property is held.
pub fn presence(field: &Field) -> Presence {
    match (field.demand, field.nullable) {
        // It could not be built.
        (Demand::Everybody, false) if field.endless => Presence::Option { as_null: false },
        (Demand::Everybody, false) => Presence::Value,
        (Demand::Everybody, true) => Presence::Option { as_null: true },
        // No response holds it, so that there is no null to be told from its absence; a request has it.
        (Demand::Request, true) => Presence::Nullable,
        (Demand::Request, false) => Presence::Option { as_null: false },
        // The server adds it: a request does without.
        (Demand::Nobody, _) if field.required => Presence::Option { as_null: false },
        (Demand::Nobody, true) => Presence::Nullable,
        (Demand::Nobody, false) => Presence::Option { as_null: false },
    }
}

/// Whether `new` takes the property.
pub fn is_positional(field: &Field) -> bool {
    field.is_demanded() && field.fixed.is_none()
}

/// Whether the property has a setter: all that `new` does not settle.
pub fn is_set(field: &Field) -> bool {
    !field.is_demanded()
}

/// A property, or a place of a tuple, with its identifier and Rust type.
pub struct Member<'a> {
    /// What it is.
    pub field: &'a Field,
    /// Its name.
    pub ident: Ident,
    /// How it is held.
    pub presence: Presence,
    ty: TokenStream,
    /// Which place it is of a tuple.
    place: Option<usize>,
}

/// The file of a struct.
pub fn module(sdk: Sdk<'_>, id: TypeId, definition: &TypeDef, fields: &[Field], additional: &Additional) -> Module {
    let names = sdk.names.ty(id);
    let file = File::of(sdk, id);
    let members: Vec<Member<'_>> =
        fields.iter().zip(&names.parts).map(|(field, name)| member(&file, field, name, None)).collect();
    let rest = match additional {
        Additional::Kept(ty) => Some((ident(&names.additional), Others::Members(ty))),
        Additional::Unknown => Some((ident(&names.additional), Others::Unknown)),
        Additional::Ignored => None,
    };
    let name = ident(&names.ident);
    let items = [
        structure(sdk, &file, &name, definition, &members, rest.as_ref()),
        constructors(&file, names, &members, rest.as_ref()),
    ];
    let debug = debug(&name, &members, rest.as_ref());
    file.runtime("json");
    let macros = vec![table_of("object", &name, &members, rest.as_ref())];
    let table = xml::of_struct(sdk, &file, id, fields, additional);
    let conversion = form::conversion(sdk, &file, id, definition);
    Module { macros, ..file.module(items.into_iter().chain(debug).chain(conversion).chain(table)) }
}

/// A field of a struct.
pub fn member<'a>(file: &File<'_>, field: &'a Field, name: &str, place: Option<usize>) -> Member<'a> {
    let presence = presence(field);
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
    Member { field, ident: ident(name), presence, ty, place }
}

/// What a struct holds beside its fields.
pub enum Others<'a> {
    /// Members of a type.
    Members(&'a Type),
    /// Members as they came.
    Unknown,
    /// Elements of a type.
    Elements(&'a Type),
    /// Elements as they came.
    UnknownElements,
}

impl Others<'_> {
    /// The type of the field; `None` where that is not one of the document's.
    fn ty(&self) -> Option<Type> {
        match self {
            Self::Members(ty) => Some(Type::Map(Box::new((*ty).clone()))),
            Self::Elements(ty) => Some(Type::List(Box::new((*ty).clone()))),
            Self::Unknown | Self::UnknownElements => None,
        }
    }

    fn words(&self) -> &'static str {
        match self {
            Self::Members(_) => "members that the schema does not name",
            Self::Elements(_) => "elements after these",
            Self::UnknownElements => "elements after these, which the document does not know, kept to be sent back",
            Self::Unknown => "members beside these, and values that these cannot hold, kept to be sent back",
        }
    }
}

/// The field of what else there is.
type Rest<'a> = Option<&'a (Ident, Others<'a>)>;

/// The struct itself.
pub fn structure(
    sdk: Sdk<'_>,
    file: &File<'_>,
    name: &Ident,
    definition: &TypeDef,
    members: &[Member<'_>],
    rest: Rest<'_>,
) -> TokenStream {
    let fallback = match definition.owner {
        Owner::Form(..) => String::new(),
        _ => format!("The schema {}.", code(&definition_name(definition, name))),
    };
    let mut prose = Prose::of(&definition.docs, &fallback);
    form::explain(sdk, definition, &mut prose);
    if matches!(definition.shape, Shape::Tuple { .. }) {
        prose.add("In JSON an array, whose elements are these in their order.");
    }
    let (doc, deprecation) = (prose.attributes(), deprecated(definition.deprecated));
    let fields = members.iter().map(|member| {
        let Member { field, ident, ty, .. } = member;
        let (doc, deprecation) = (field_docs(member).attributes(), deprecated(field.deprecated));
        quote!(#doc #deprecation pub #ident: #ty)
    });
    let rest = rest.map(|(ident, others)| {
        let words = others.words();
        let doc = format!(" {}{}.", words[..1].to_uppercase(), &words[1..]);
        let ty = match (others, others.ty()) {
            (_, Some(ty)) => file.ty(&ty),
            (Others::UnknownElements, None) => quote!(json::UnknownElements),
            (_, None) => quote!(json::Unknown),
        };
        quote!(#[doc = #doc] pub #ident: #ty)
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
pub fn debug(name: &Ident, members: &[Member<'_>], rest: Rest<'_>) -> Option<TokenStream> {
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
        Owner::Component(component) => component.clone(),
        _ => name.to_string(),
    }
}

fn field_docs(member: &Member<'_>) -> Prose {
    let field = member.field;
    let fallback = match member.place {
        Some(place) => format!("Element {place} of the array."),
        // No comment is better than one that says the name once more.
        None if is_said_by(&field.name, &member.ident) => String::new(),
        None => format!("The property {}.", code(&field.name)),
    };
    let mut prose = Prose::of(&field.docs, &fallback);
    prose.limits(field.default.as_deref(), &field.constraints);
    let says_so = field.constraints.iter().any(|constraint| constraint.keyword == "const");
    if let Some(fixed) = field.fixed.as_deref().filter(|_| !says_so) {
        prose.add(&format!("Always {}.", code(&fixed.bare())));
    }
    match field.lenient {
        Lenient::Never => {}
        Lenient::Text => prose.add("A number or a boolean is read as its text, too."),
        Lenient::Boolean => prose.add("The texts `true` and `false` are read, too, and so are 1 and 0."),
        Lenient::Number => prose.add("Text that is a number is read, too."),
        Lenient::List => prose.add("A value that is no list is read, too, as its only element."),
    }
    if field.bare {
        prose.add("Read, too, where it comes by itself, without the object around it.");
    }
    if field.read_only {
        prose.add("Read-only: the server sets it.");
    }
    if field.write_only {
        prose.add(match field.demand {
            Demand::Request => "Write-only: a request must hold it, and no response does.",
            _ => "Write-only: no response holds it.",
        });
    }
    if field.endless {
        prose.add(
            "Required, but an `Option` since its type requires this one in turn: without it, a response is refused.",
        );
    }
    prose
}

/// Whether an identifier says all of a name: `legal_name` of `legalName`, but not `species` of `type`.
fn is_said_by(name: &str, ident: &Ident) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    letters(name) == letters(ident.to_string().trim_start_matches("r#"))
}

/// `new` and the setters.
pub fn constructors(file: &File<'_>, names: &TypeName, members: &[Member<'_>], rest: Rest<'_>) -> TokenStream {
    let (name, new) = (ident(&names.ident), new(file, members, rest));
    let setters = members.iter().enumerate().flat_map(|(index, member)| {
        let setter = is_set(member.field).then(|| setter(file, member));
        [setter, clearing(file, member, &names.clearing(index))].into_iter().flatten()
    });
    let typed = rest.and_then(|(ident, others)| Some((ident, others.ty()?, others.words())));
    let setter_of_rest = typed.map(|(ident, ty, words)| {
        let argument = argument(file, ident, &ty, 0);
        let (doc, generics) = (format!(" Sets the {words}."), generics([&argument]));
        let (ty, value) = (argument.ty, argument.value);
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #ident #generics(mut self, #ident: #ty) -> Self {
                self.#ident = #value;
                self
            }
        }
    });
    let default = default(file, &name, members);
    quote!(impl #name { #new #(#setters)* #setter_of_rest } #default)
}

fn new(file: &File<'_>, members: &[Member<'_>], rest: Rest<'_>) -> TokenStream {
    let positional: Vec<_> = members.iter().filter(|member| is_positional(member.field)).collect();
    let deprecation = deprecated(positional.iter().any(|member| member.field.deprecated));
    let given = arguments(&positional, |member, index| given(file, member, index));
    let generics = generics(&given);
    let arguments =
        positional.iter().zip(&given).map(|(Member { ident, .. }, Argument { ty, .. })| quote!(#ident: #ty));
    let values =
        positional.iter().zip(&given).map(|(Member { ident, presence, .. }, Argument { value, is_plain, .. })| {
            // A shorthand where the argument is the value.
            if *is_plain && *presence == Presence::Value { quote!(#ident) } else { quote!(#ident: #value) }
        });
    let fixed: Vec<TokenStream> = members.iter().filter_map(|member| fixed_member(file, member)).collect();
    let others = positional.len() + fixed.len() < members.len() || rest.is_some();
    let others = others.then(|| quote!(..json::Read::blank()));
    if positional.is_empty() && fixed.is_empty() {
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
        pub fn new #generics(#(#arguments),*) -> Self {
            Self { #(#values,)* #(#fixed,)* #others }
        }
    }
}

/// A required property that has one value only, with this value.
fn fixed_member(file: &File<'_>, member: &Member<'_>) -> Option<TokenStream> {
    let value = member.field.fixed.as_deref().filter(|_| !is_set(member.field))?;
    let (ident, value) = (&member.ident, fixed::owned(file, &member.field.ty, value));
    let value = if member.presence == Presence::Value { value } else { quote!(Some(#value)) };
    Some(quote!(#ident: #value))
}

/// `Default`, where all that is required is fixed: what `new` makes.
fn default(file: &File<'_>, name: &Ident, members: &[Member<'_>]) -> Option<TokenStream> {
    let is_given = members.iter().any(|member| is_positional(member.field));
    let is_derived = members.iter().all(|member| member.presence != Presence::Value);
    if is_given || is_derived {
        return None;
    }
    let default = file.prelude("Default");
    Some(quote! {
        impl #default for #name {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    })
}

/// What `new` or a setter takes for a property, and how it is held then: a value; or `None`, where null is one.
fn given(file: &File<'_>, member: &Member<'_>, index: usize) -> Argument {
    let Member { ident, field, presence, .. } = member;
    let in_box = |value: TokenStream| {
        let boxed = file.prelude("Box");
        if field.boxed { quote!(#boxed::new(#value)) } else { value }
    };
    let in_boxes = |value: TokenStream| {
        let boxed = file.prelude("Box");
        if field.boxed { quote!(#value.map(#boxed::new)) } else { value }
    };
    let nullable = || file.runtime("Nullable");
    let argument = || argument(file, ident, &field.ty, index);
    match presence {
        Presence::Value if !field.boxed => argument(),
        Presence::Value => argument().map(in_box),
        Presence::Option { as_null: false } => {
            let argument = argument();
            Argument { is_plain: argument.is_plain, ..argument.map(in_box).map(|value| quote!(Some(#value))) }
        }
        Presence::Option { as_null: true } => or_null(file, ident, &field.ty, index).map(in_boxes),
        Presence::Nullable if field.ty == Type::Any => {
            let nullable = nullable();
            argument().map(in_box).map(|value| quote!(#nullable::Value(#value)))
        }
        Presence::Nullable => {
            let nullable = nullable();
            or_null(file, ident, &field.ty, index).map(in_boxes).map(|value| quote!(#nullable::from(#value)))
        }
    }
}

fn setter(file: &File<'_>, member: &Member<'_>) -> TokenStream {
    if member.field.fixed.is_some() {
        return fixed_setter(file, member);
    }
    let Member { field, ident, presence, .. } = member;
    let argument = given(file, member, 0);
    let (inline, generics) = (inline([&argument]), generics([&argument]));
    let Argument { ty, value, .. } = argument;
    let name = code(&field.name);
    let doc = match presence {
        Presence::Nullable => Some(format!(" Sets {name}; `None` is null.")),
        _ if is_said_by(&field.name, ident) => None,
        _ => Some(format!(" Sets {name}.")),
    };
    let doc = doc.map(|text| quote!(#[doc = #text]));
    let deprecation = deprecated(field.deprecated);
    quote! {
        #doc
        #[must_use]
        #deprecation
        #inline
        pub fn #ident #generics(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// The setter of null, where that is something else than absence.
fn clearing(file: &File<'_>, member: &Member<'_>, name: &str) -> Option<TokenStream> {
    let Member { field, ident, presence, .. } = member;
    if *presence != Presence::Nullable {
        return None;
    }
    let (clear, nullable) = (super::file::ident(name), file.runtime("Nullable"));
    let doc = format!(" Sets {} to null, which is something else than to leave it out.", code(&field.name));
    let deprecation = deprecated(field.deprecated);
    Some(quote! {
        #[doc = #doc]
        #[must_use]
        #deprecation
        #[inline]
        pub fn #clear(mut self) -> Self {
            self.#ident = #nullable::Null;
            self
        }
    })
}

/// The setter of an optional property that has one value only: there is nothing to pass.
fn fixed_setter(file: &File<'_>, member: &Member<'_>) -> TokenStream {
    let Member { field, ident, presence, .. } = member;
    let value = field.fixed.as_deref().map(|value| fixed::owned(file, &field.ty, value));
    let value = match presence {
        Presence::Nullable => {
            let nullable = file.runtime("Nullable");
            quote!(#nullable::Value(#value))
        }
        _ => quote!(Some(#value)),
    };
    let doc = format!(" Sets {}, which has one value only.", code(&field.name));
    let deprecation = deprecated(field.deprecated);
    quote! {
        #[doc = #doc]
        #[must_use]
        #deprecation
        #[inline]
        pub fn #ident(mut self) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// How the struct stands in JSON, as an object or a tuple: the name of each member, and whether it must be there.
pub fn table_of(kind: &str, name: &Ident, members: &[Member<'_>], rest: Rest<'_>) -> String {
    let mut text = format!("json::{kind}!({name} {{");
    // The runtime looks for it there.
    let (bare, others): (Vec<_>, Vec<_>) = members.iter().partition(|member| member.field.bare);
    for Member { field, ident, .. } in bare.into_iter().chain(others) {
        let presence = match (field.demand, field.endless) {
            (Demand::Everybody, true) => "endless",
            (Demand::Everybody, false) => "required",
            (Demand::Request | Demand::Nobody, _) => "optional",
        };
        let wire = Literal::string(&field.name);
        let secret = if field.secret { " secret" } else { "" };
        let lenient = match field.lenient {
            Lenient::Never => "",
            Lenient::Text => " lenient_text",
            Lenient::Boolean => " lenient_boolean",
            Lenient::Number => " lenient_number",
            Lenient::List => " lenient_list",
        };
        let bare = if field.bare { " bare" } else { "" };
        _ = write!(text, "\n    {ident}: {presence} {wire}{secret}{lenient}{bare},");
    }
    if let Some((ident, _)) = rest {
        _ = write!(text, "\n    ..{ident}");
    }
    text.push_str(if members.is_empty() && rest.is_none() { "});" } else { "\n});" });
    text
}
