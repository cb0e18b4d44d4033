//! What the README says of null, and of types that are sent in another form than they are received in.

use super::readme::{Forms, Null};
use super::text;
use crate::ir::{Body, Form, Owner, Shape, TypeId};
use crate::names::raw;
use crate::rust::example;
use crate::rust::model::{Presence, is_positional, presence};
use crate::sdk::Sdk;

/// How null is sent, by the simplest body that has a property for which that is something else than to leave it out.
pub fn section(sdk: Sdk<'_>) -> Option<Null> {
    let bodies = sdk.api.operations.iter().flat_map(|operation| operation.body.iter().flat_map(Body::choices));
    let sent = bodies.filter_map(|(ty, _)| ty.named()).filter_map(|id| clearable(sdk, id));
    let (_, id, index) = sent.min().or_else(|| sdk.types().find_map(|(id, ..)| clearable(sdk, id)))?;
    let names = sdk.names.ty(id);
    Some(Null {
        field: raw(names.parts.get(index)?),
        clear: names.clearing(index),
        example: text::rust(&example::cleared(sdk, id, index)?),
    })
}

/// A type with the place of a property that can be made null, after how much it asks for.
fn clearable(sdk: Sdk<'_>, id: TypeId) -> Option<(usize, TypeId, usize)> {
    let definition = sdk.api.ty(id);
    let Shape::Struct { fields, .. } = &definition.shape else { return None };
    let index = fields.iter().position(|field| presence(field) == Presence::Nullable && !field.deprecated)?;
    let asked = fields.iter().filter(|field| is_positional(field)).count();
    (!definition.deprecated).then_some((asked, id, index))
}

/// The first type that is sent in a form of its own.
pub fn forms(sdk: Sdk<'_>) -> Option<Forms> {
    sdk.types().find_map(|(_, definition, name)| match definition.owner {
        Owner::Form(of, Form::Sent) if definition.made_of.is_some() => {
            Some(Forms { received: raw(&sdk.names.ty(of).ident), sent: raw(&name.ident) })
        }
        _ => None,
    })
}
