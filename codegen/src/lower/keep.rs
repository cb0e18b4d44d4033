//! Which models keep the members that they do not know.

use crate::config::UnknownMembers;
use crate::hash::HashSet;
use crate::ir::{Additional, Body, Event, Events, Operation, Owner, ResponseBody, Shape, Type, TypeDef};

/// Marks the structs that keep what they do not know: as the configuration says, and, unless that says none, the variants
/// of unions, even those that the document closes: a value may be more than the variant that it is read as.
///
/// What has several names is one type, and keeps them if it is to keep them under one of its names.
pub fn mark(types: &mut [TypeDef], operations: &[Operation], events: &[Events], kept: UnknownMembers) {
    let wanted: HashSet<usize> = match kept {
        UnknownMembers::None => HashSet::default(),
        UnknownMembers::All => (0..types.len()).collect(),
        UnknownMembers::RoundTrip => {
            let sent = reached(types, operations.iter().flat_map(sent));
            let given = events.iter().flat_map(|events| &events.list).flat_map(Event::types);
            let received = reached(types, operations.iter().flat_map(received).chain(given));
            // What is sent of a type may be a type of its own.
            let form = |index: usize| match types[index].owner {
                Owner::Form(id, _) => id.0,
                _ => index,
            };
            let sent: HashSet<usize> = sent.into_iter().map(form).collect();
            (0..types.len()).filter(|index| sent.contains(&form(*index)) && received.contains(&form(*index))).collect()
        }
    };
    let variants = if kept == UnknownMembers::None { HashSet::default() } else { variants(types) };
    let canonical = |index: usize| types[index].same_as.map_or(index, |id| id.0);
    let wanted: HashSet<usize> = wanted.into_iter().map(canonical).collect();
    let variants: HashSet<usize> = variants.into_iter().map(canonical).collect();
    let canonical: Vec<usize> = (0..types.len()).map(canonical).collect();
    for (definition, index) in types.iter_mut().zip(canonical) {
        let Shape::Struct { additional, .. } = &mut definition.shape else { continue };
        *additional = match std::mem::replace(additional, Additional::Ignored) {
            Additional::Kept(ty) => Additional::Kept(ty),
            _ if variants.contains(&index) => Additional::Unknown,
            Additional::Unknown if wanted.contains(&index) => Additional::Unknown,
            _ => Additional::Ignored,
        };
    }
}

/// The structs that are variants of unions.
fn variants(types: &[TypeDef]) -> HashSet<usize> {
    let unions = types.iter().filter_map(|definition| match &definition.shape {
        Shape::Union(union) => Some(union),
        _ => None,
    });
    unions.flat_map(|union| &union.variants).filter_map(|variant| variant.ty.named()).map(|id| id.0).collect()
}

/// The types of what an operation sends.
fn sent(operation: &Operation) -> impl Iterator<Item = &Type> {
    let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
    parameters.chain(operation.body.iter().flat_map(Body::choices).map(|(ty, _)| ty))
}

/// The types of what an operation receives.
fn received(operation: &Operation) -> impl Iterator<Item = &Type> {
    let bodies = operation.successes.iter().chain(&operation.failures).filter_map(|response| response.body.as_ref());
    bodies.filter_map(ResponseBody::ty).chain(operation.stream().map(|stream| &stream.feed.ty))
}

/// These types, and all that they hold.
fn reached<'t>(types: &[TypeDef], roots: impl Iterator<Item = &'t Type>) -> HashSet<usize> {
    let mut reached = HashSet::default();
    let mut open: Vec<usize> = roots.filter_map(Type::named).map(|id| id.0).collect();
    while let Some(index) = open.pop() {
        if reached.insert(index) {
            let held = types.get(index).map(|definition| definition.shape.types()).unwrap_or_default();
            open.extend(held.into_iter().filter_map(Type::named).map(|id| id.0));
        }
    }
    reached
}
