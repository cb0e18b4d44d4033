//! What a JSON Pointer leads to in a value of a type.

use crate::ir::{Additional, Field, Shape, Type, TypeDef};
use crate::tree::pointer::names;

/// What is there.
#[derive(Debug, Clone)]
pub enum Found<'t> {
    /// A value of this type.
    Known(&'t Type, Option<&'t Field>),
    /// Anything: the document leaves it open.
    Open,
    /// Nothing; these are the members that could have been named instead.
    Missing(Vec<&'t str>),
}

/// Follows a pointer through the types.
pub fn find<'t>(types: &'t [TypeDef], ty: &'t Type, pointer: &str) -> Found<'t> {
    let mut found = Found::Known(ty, None);
    for step in names(pointer) {
        found = match found {
            Found::Known(ty, _) => inside(types, ty, &step, 0),
            other => return other,
        };
    }
    found
}

/// Unions within unions are looked into so far.
const MAX_DEPTH: usize = 8;

fn inside<'t>(types: &'t [TypeDef], ty: &'t Type, step: &str, depth: usize) -> Found<'t> {
    match ty {
        Type::OrNull(inner) => inside(types, inner, step, depth),
        Type::Map(inner) => Found::Known(inner, None),
        Type::List(inner) if step.parse::<usize>().is_ok() => Found::Known(inner, None),
        Type::Any | Type::AnyObject => Found::Open,
        Type::Named(id) => match types.get(id.0).map(|definition| &definition.shape) {
            Some(Shape::Tuple { fields, rest }) => match step.parse::<usize>().map(|index| fields.get(index)) {
                Ok(Some(field)) => Found::Known(&field.ty, None),
                Ok(None) if rest.ty().is_some() => Found::Open,
                _ => Found::Missing(Vec::new()),
            },
            Some(Shape::Struct { fields, additional }) => member(fields, additional, step),
            Some(Shape::Union(union)) if depth < MAX_DEPTH => {
                let each = union.variants.iter().map(|variant| inside(types, &variant.ty, step, depth + 1));
                // One alternative that has it is enough: the pages of the others are without it.
                let mut all: Vec<Found<'t>> = each.collect();
                let known = all.iter().position(|found| matches!(found, Found::Known(..)));
                let open = all.iter().position(|found| matches!(found, Found::Open));
                match known.or(open) {
                    Some(index) => all.swap_remove(index),
                    None => all.pop().unwrap_or(Found::Open),
                }
            }
            _ => Found::Missing(Vec::new()),
        },
        _ => Found::Missing(Vec::new()),
    }
}

fn member<'t>(fields: &'t [Field], additional: &'t Additional, name: &str) -> Found<'t> {
    match (fields.iter().find(|field| field.name == name), additional) {
        (Some(field), _) => Found::Known(&field.ty, Some(field)),
        (None, Additional::Kept(Type::Any)) => Found::Open,
        (None, Additional::Kept(ty)) => Found::Known(ty, None),
        (None, Additional::Ignored | Additional::Unknown) => {
            Found::Missing(fields.iter().map(|field| field.name.as_str()).collect())
        }
    }
}

/// Whether a value of a type is one that a URL or header can hold.
pub fn is_scalar(types: &[TypeDef], ty: &Type) -> bool {
    match ty {
        Type::OrNull(inner) => is_scalar(types, inner),
        Type::List(_) | Type::Map(_) | Type::AnyObject | Type::File => false,
        Type::Named(id) => match types.get(id.0).map(|definition| &definition.shape) {
            Some(Shape::Struct { .. }) => false,
            Some(Shape::Union(union)) => {
                // Among the alternatives may be itself.
                let is_other = |ty: &&Type| **ty != Type::Named(*id);
                let mut each = union.variants.iter().map(|variant| &variant.ty).filter(is_other);
                each.any(|ty| !matches!(ty, Type::Named(_)) && is_scalar(types, ty))
            }
            _ => true,
        },
        _ => true,
    }
}
