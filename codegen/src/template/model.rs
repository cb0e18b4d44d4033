//! The pages of models.

use serde::Serialize;

use super::text::{self, Row};
use super::{notes, value};
use crate::ir::{Additional, EnumValue, Field, IntegerValue, NumberValue, Shape, Type, TypeDef, TypeId, Union};
use crate::names::{Group, TypeName, raw};
use crate::rust::model::{self, Presence};
use crate::rust::{example, form};
use crate::sdk::Sdk;

/// What the head of a page needs: what the models are about, and a link to each.
#[derive(Serialize)]
pub struct Contents<'a> {
    title: &'a str,
    models: Vec<Link<'a>>,
}

#[derive(Serialize)]
struct Link<'a> {
    ident: &'a str,
    anchor: &'a str,
}

/// What the template of a model needs.
#[derive(Serialize)]
pub struct Page<'a> {
    ident: &'a str,
    deprecated: bool,
    description: String,
    form: Option<String>,
    properties: Vec<Row>,
    additional: Option<Rest>,
    values: Vec<Choice>,
    discriminator: Option<String>,
    variants: Vec<Alternative>,
    example: Option<String>,
    is_array: bool,
}

/// Members that the schema does not name.
#[derive(Serialize)]
struct Rest {
    name: String,
    #[serde(rename = "type")]
    ty: String,
}

#[derive(Serialize)]
struct Choice {
    name: String,
    value: String,
}

#[derive(Serialize)]
struct Alternative {
    name: String,
    #[serde(rename = "type")]
    ty: String,
    tags: String,
}

/// The context of the head of a page.
pub fn contents<'a>(sdk: Sdk<'a>, group: &'a Group) -> Contents<'a> {
    let link = |id: &TypeId| Link { ident: &sdk.names.ty(*id).ident, anchor: sdk.names.groups.anchor(*id) };
    Contents { title: &group.title, models: group.types.iter().map(link).collect() }
}

/// The context of a model.
pub fn context<'a>(sdk: Sdk<'a>, id: TypeId, definition: &TypeDef, name: &'a TypeName) -> Page<'a> {
    let mut page = Page {
        ident: &name.ident,
        deprecated: definition.deprecated,
        description: text::paragraphs(&definition.docs),
        form: form::about(definition, |id| text::ty(sdk, &Type::Named(id))),
        properties: Vec::new(),
        additional: None,
        values: Vec::new(),
        discriminator: None,
        variants: Vec::new(),
        example: example::model(sdk, id).map(|code| text::rust(&code)),
        is_array: matches!(definition.shape, Shape::Tuple { .. }),
    };
    match &definition.shape {
        Shape::Struct { fields, additional } => {
            page.properties =
                fields.iter().enumerate().map(|(index, field)| property(sdk, field, (name, index))).collect();
            page.additional = rest(sdk, additional, name);
        }
        Shape::Tuple { fields, rest } => {
            page.properties =
                fields.iter().enumerate().map(|(index, field)| place(sdk, field, (name, index))).collect();
            page.additional = rest.ty().map(|ty| {
                let ty = text::ty(sdk, &Type::List(Box::new(ty.clone())));
                Rest { name: raw(&name.additional), ty }
            });
        }
        Shape::Enum(values) => {
            page.values = values.iter().zip(&name.parts).map(|(known, name)| choice(known, name)).collect();
        }
        Shape::Integers(values) => {
            let choice =
                |known: &IntegerValue, name: &str| Choice { name: raw(name), value: format!("`{}`", known.value) };
            page.values = values.iter().zip(&name.parts).map(|(known, name)| choice(known, name)).collect();
        }
        Shape::Numbers(values) => {
            let choice =
                |known: &NumberValue, name: &str| Choice { name: raw(name), value: format!("`{}`", known.value) };
            page.values = values.iter().zip(&name.parts).map(|(known, name)| choice(known, name)).collect();
        }
        Shape::Union(union) => {
            page.discriminator = union.discriminator.as_deref().map(value::wire);
            page.variants = alternatives(sdk, union, name);
        }
    }
    page
}

fn property(sdk: Sdk<'_>, field: &Field, (names, index): (&TypeName, usize)) -> Row {
    let name = names.parts.get(index).map_or("", String::as_str);
    Row {
        name: format!("`{}`", raw(name)),
        ty: text::wrapped(sdk, &field.ty, |text| held(field, text)),
        description: text::cell(&field.docs),
        notes: notes::field(field, name, &names.clearing(index)),
    }
}

/// A place of an array, which has no name there.
fn place(sdk: Sdk<'_>, field: &Field, (names, index): (&TypeName, usize)) -> Row {
    let notes = notes::field(field, &field.name, &names.clearing(index));
    Row { notes, ..property(sdk, field, (names, index)) }
}

/// The type of a field: how absence and null are held follows from its schema alone.
fn held(field: &Field, ty: String) -> String {
    let ty = if field.boxed { format!("Box<{ty}>") } else { ty };
    match model::presence(field) {
        Presence::Value => ty,
        Presence::Option { .. } => format!("Option<{ty}>"),
        Presence::Nullable => format!("Nullable<{ty}>"),
    }
}

fn rest(sdk: Sdk<'_>, additional: &Additional, name: &TypeName) -> Option<Rest> {
    match additional {
        // The README speaks of them, rather than every page.
        Additional::Ignored | Additional::Unknown => None,
        Additional::Kept(ty) => {
            let ty = text::ty(sdk, &Type::Map(Box::new(ty.clone())));
            Some(Rest { name: raw(&name.additional), ty })
        }
    }
}

fn choice(known: &EnumValue, name: &str) -> Choice {
    Choice { name: raw(name), value: value::wire(&known.value) }
}

fn alternatives(sdk: Sdk<'_>, union: &Union, name: &TypeName) -> Vec<Alternative> {
    let variants = union.variants.iter().zip(&name.parts).map(|(variant, name)| Alternative {
        name: raw(name),
        ty: text::ty(sdk, &variant.ty),
        tags: variant.tags.iter().map(|tag| value::wire(tag)).collect::<Vec<_>>().join(", "),
    });
    variants.collect()
}
