//! Marks the properties that must be boxed, because their type holds itself directly.

use crate::ir::{Shape, Type, TypeDef};

/// Marks every property and variant that is part of a cycle of direct containment; lists and maps are no such part,
/// for they hold their elements elsewhere.
pub fn mark(types: &mut [TypeDef]) {
    let edges: Vec<Vec<usize>> = types.iter().map(direct).collect();
    let component = components(&edges);
    for (from, definition) in types.iter_mut().enumerate() {
        let cyclic = |ty: &Type| contained(ty).is_some_and(|to| component[to] == component[from]);
        match &mut definition.shape {
            Shape::Struct { fields, .. } => {
                fields.iter_mut().for_each(|field| field.recursive = cyclic(&field.ty));
            }
            Shape::Union(union) => {
                union.variants.iter_mut().for_each(|variant| variant.recursive = cyclic(&variant.ty));
            }
            Shape::Enum(_) | Shape::Integers(_) => {}
        }
    }
}

fn direct(definition: &TypeDef) -> Vec<usize> {
    match &definition.shape {
        Shape::Struct { fields, .. } => fields.iter().filter_map(|field| contained(&field.ty)).collect(),
        Shape::Union(union) => union.variants.iter().filter_map(|variant| contained(&variant.ty)).collect(),
        Shape::Enum(_) | Shape::Integers(_) => Vec::new(),
    }
}

fn contained(ty: &Type) -> Option<usize> {
    match ty {
        Type::Named(id) => Some(id.0),
        Type::OrNull(inner) => contained(inner),
        _ => None,
    }
}

/// The strongly connected component of each node: Tarjan's algorithm, with a stack of its own since documents decide
/// how deep it goes.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; edges.len()];
    let mut low = vec![0; edges.len()];
    let mut component = vec![NEW; edges.len()];
    let (mut open, mut next) = (Vec::new(), 0);
    for root in 0..edges.len() {
        let mut calls = vec![(root, 0)];
        while let Some((node, edge)) = calls.pop() {
            if edge == 0 {
                if order[node] != NEW {
                    continue;
                }
                (order[node], low[node]) = (next, next);
                next += 1;
                open.push(node);
            } else {
                let child = edges[node][edge - 1];
                if component[child] == NEW {
                    low[node] = low[node].min(low[child]);
                }
            }
            if let Some(child) = edges[node].get(edge) {
                calls.push((node, edge + 1));
                calls.push((*child, 0));
            } else if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    component
}
