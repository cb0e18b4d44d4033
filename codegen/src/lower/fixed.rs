//! Values that the document fixes: what can be nothing else is not passed by hand.

use super::Lowering;
use super::all::All;
use super::schema::Lowered;
use crate::document::At;
use crate::hash::HashMap;
use crate::ir::{Shape, Type, TypeDef, Value};
use crate::tree::{Node, Number};

impl<'a> Lowering<'a, '_> {
    /// The only value of schemas that became this type: a `const`, or an `enum` of one value. Null is a value too.
    pub fn only_value(&self, sources: &[At<'a>], lowered: &Lowered) -> Option<Value> {
        if lowered.nullable {
            return None;
        }
        if let Type::Named(id) = lowered.ty
            && let Some(definition) = &self.types[id.0]
        {
            return only(&definition.shape);
        }
        let all = All::of(self.document, sources).filter(|all| all.groups().is_empty())?;
        match (&lowered.ty, all.enumerated().as_slice()) {
            (Type::Boolean, [value @ Node::Bool(_)])
            | (Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double | Type::Decimal, [value @ Node::Number(_)])
            | (Type::String, [value @ Node::String(_)])
            | (Type::List(_), [value @ Node::Array(_)])
            | (Type::Any, [value])
            | (Type::AnyObject | Type::Map(_), [value @ Node::Object(_)])
            | (Type::Named(_), [value]) => Some((*value).clone()),
            _ => None,
        }
    }
}

/// The value of an enumeration that has no other.
fn only(shape: &Shape) -> Option<Value> {
    match shape {
        Shape::Enum(values) => match values.as_slice() {
            [only] => Some(Node::text(&*only.value)),
            _ => None,
        },
        Shape::Integers(values) => match values.as_slice() {
            [only] => Some(Node::integer(only.value)),
            _ => None,
        },
        Shape::Numbers(values) => match values.as_slice() {
            [only] => Some(Node::Number(Number::of(only.value))),
            _ => None,
        },
        Shape::Struct { .. } | Shape::Tuple { .. } | Shape::Union(_) => None,
    }
}

/// Fixes the discriminator of each struct that unions know by one value only.
pub fn mark(types: &mut [TypeDef]) {
    for ((id, property), tag) in tags(types) {
        let Some(tag) = tag else { continue };
        let Shape::Struct { fields, .. } = &types[id].shape else { continue };
        let Some(index) = fields.iter().position(|field| field.name == property) else { continue };
        let field = &fields[index];
        let takes_text = match &field.ty {
            Type::String => true,
            Type::Named(id) => matches!(types[id.0].shape, Shape::Enum(_)),
            _ => false,
        };
        if !takes_text || field.nullable || field.fixed.is_some() {
            continue;
        }
        if let Shape::Struct { fields, .. } = &mut types[id].shape {
            fields[index].fixed = Some(Box::new(Node::text(tag)));
        }
    }
}

/// The tag of each struct under each discriminator; `None` where there are several, or none is needed.
fn tags(types: &[TypeDef]) -> HashMap<(usize, String), Option<String>> {
    let mut found: HashMap<(usize, String), Option<String>> = HashMap::default();
    for definition in types {
        let Shape::Union(union) = &definition.shape else { continue };
        let Some(property) = &union.discriminator else { continue };
        for variant in &union.variants {
            let Type::Named(id) = variant.ty else { continue };
            let own = match variant.tags.as_slice() {
                [tag] if !variant.is_default => Some(tag.clone()),
                _ => None,
            };
            let known = found.entry((id.0, property.clone())).or_insert_with(|| own.clone());
            if *known != own {
                *known = None;
            }
        }
    }
    found
}
