//! Which models keep the members that they do not know.

use super::direction::{Direction, Directions};
use crate::config::UnknownMembers;
use crate::hash::HashSet;
use crate::ir::{Additional, Events, Operation, Owner, Shape, TypeDef};

/// Marks the structs that keep what they do not know: as the configuration says, and, unless that says none, the variants
/// of unions: a value may be more than the variant that it is read as. Those that the document closes are no exception:
/// servers add members to these, too, and `unevaluatedProperties` closes what a model holds only a part of.
///
/// What has several names is one type, and keeps them if it is to keep them under one of its names.
pub fn mark(types: &mut [TypeDef], operations: &[Operation], events: &[Events], kept: UnknownMembers) {
    let wanted: HashSet<usize> = match kept {
        UnknownMembers::None => HashSet::default(),
        UnknownMembers::All => (0..types.len()).collect(),
        UnknownMembers::RoundTrip => {
            let directions = Directions::of(types, operations, events);
            // What is sent of a type may be a type of its own.
            let form = |index: usize| match types[index].owner {
                Owner::Form(id, _) => id.0,
                _ => index,
            };
            let going = |is_so: fn(Direction) -> bool| -> HashSet<usize> {
                (0..types.len()).filter(|index| is_so(directions.of_type(*index))).map(form).collect()
            };
            let sent = going(|direction| direction.is_sent || direction.is_patched);
            let received = going(|direction| direction.is_received);
            (0..types.len()).filter(|index| sent.contains(&form(*index)) && received.contains(&form(*index))).collect()
        }
    };
    let variants = if kept == UnknownMembers::None { HashSet::default() } else { variants(types) };
    let canonical = |index: usize| types[index].same_as.map_or(index, |id| id.0);
    let wanted: HashSet<usize> = wanted.into_iter().map(canonical).collect();
    let variants: HashSet<usize> = variants.into_iter().map(canonical).collect();
    let canonical: Vec<usize> = (0..types.len()).map(canonical).collect();
    for (definition, index) in types.iter_mut().zip(canonical) {
        let (Shape::Struct { additional, .. } | Shape::Tuple { rest: additional, .. }) = &mut definition.shape else {
            continue;
        };
        *additional = match std::mem::replace(additional, Additional::Ignored) {
            Additional::Kept(ty) => Additional::Kept(ty),
            _ if wanted.contains(&index) || variants.contains(&index) => Additional::Unknown,
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
