//! Marks the properties that must be boxed, because their type holds itself directly, or because it is large.

use super::size::Sizes;
use crate::ir::{Demand, Field, Shape, Type, TypeDef};

/// Marks every property and variant that is part of a cycle of direct containment; lists and maps are no such part,
/// for they hold their elements elsewhere.
///
/// What is required around such a cycle is marked as endless: no value of it could ever be built.
pub fn mark(types: &mut [TypeDef]) {
    let edges: Vec<Vec<usize>> = types.iter().map(direct).collect();
    let cycles = Components::of(&edges);
    let needs: Vec<Vec<usize>> = types.iter().map(needed).collect();
    let endless = Components::of(&needs);
    for (from, definition) in types.iter_mut().enumerate() {
        let cyclic = |ty: &Type| contained(ty).is_some_and(|to| cycles.of[to] == cycles.of[from]);
        match &mut definition.shape {
            Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => {
                for field in fields {
                    field.boxed = cyclic(&field.ty);
                    field.endless = need(field).is_some_and(|to| endless.of[to] == endless.of[from]);
                }
            }
            Shape::Union(union) => {
                union.variants.iter_mut().for_each(|variant| variant.boxed = cyclic(&variant.ty));
            }
            Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) => {}
        }
    }
    let mut sizes = Sizes::new(types.len());
    for index in cycles.order {
        sizes.add(index, &mut types[index]);
    }
}

fn direct(definition: &TypeDef) -> Vec<usize> {
    match &definition.shape {
        Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => {
            fields.iter().filter_map(|field| contained(&field.ty)).collect()
        }
        Shape::Union(union) => union.variants.iter().filter_map(|variant| contained(&variant.ty)).collect(),
        Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) => Vec::new(),
    }
}

/// The structs without which there is none of this one.
fn needed(definition: &TypeDef) -> Vec<usize> {
    match &definition.shape {
        Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => fields.iter().filter_map(need).collect(),
        // A union has room for what is not known, so that there always is a value.
        Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) | Shape::Union(_) => Vec::new(),
    }
}

fn need(field: &Field) -> Option<usize> {
    match &field.ty {
        Type::Named(id) if field.demand != Demand::Nobody && !field.nullable => Some(id.0),
        _ => None,
    }
}

fn contained(ty: &Type) -> Option<usize> {
    match ty {
        Type::Named(id) => Some(id.0),
        Type::OrNull(inner) => contained(inner),
        _ => None,
    }
}

/// The strongly connected components of a graph.
struct Components {
    /// That of each node.
    of: Vec<usize>,
    /// The nodes, each after those to which its edges lead, unless they are of its own component.
    order: Vec<usize>,
}

impl Components {
    /// Tarjan's algorithm, with a stack of its own since documents decide how deep it goes.
    fn of(edges: &[Vec<usize>]) -> Self {
        const NEW: usize = usize::MAX;
        let mut order = vec![NEW; edges.len()];
        let mut low = vec![0; edges.len()];
        let mut found = Self { of: vec![NEW; edges.len()], order: Vec::with_capacity(edges.len()) };
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
                    if found.of[child] == NEW {
                        low[node] = low[node].min(low[child]);
                    }
                }
                if let Some(child) = edges[node].get(edge) {
                    calls.push((node, edge + 1));
                    calls.push((*child, 0));
                } else if low[node] == order[node] {
                    found.close(node, &mut open);
                }
            }
        }
        found
    }

    /// Takes a component, the first node of which is `node`, off the stack of open ones.
    fn close(&mut self, node: usize, open: &mut Vec<usize>) {
        while let Some(member) = open.pop() {
            self.of[member] = node;
            self.order.push(member);
            if member == node {
                break;
            }
        }
    }
}
