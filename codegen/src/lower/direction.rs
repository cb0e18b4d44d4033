//! Which types requests send, and which come back.

use crate::hash::HashMap;
use crate::ir::media::is_merge_patch;
use crate::ir::{Additional, Body, Event, Events, Operation, ResponseBody, Shape, Type, TypeDef};

/// Where a type goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// In a request.
    Sent,
    /// In a merge patch, as what is merged (RFC 7396).
    Patched,
    /// In a response, or in a request that the server makes.
    Received,
}

/// All the ways that a type goes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Direction {
    pub is_sent: bool,
    pub is_patched: bool,
    pub is_received: bool,
}

impl Direction {
    /// Notes a way; whether it is new.
    fn add(&mut self, reach: Reach) -> bool {
        let way = match reach {
            Reach::Sent => &mut self.is_sent,
            Reach::Patched => &mut self.is_patched,
            Reach::Received => &mut self.is_received,
        };
        !std::mem::replace(way, true)
    }

    fn has(self, reach: Reach) -> bool {
        match reach {
            Reach::Sent => self.is_sent,
            Reach::Patched => self.is_patched,
            Reach::Received => self.is_received,
        }
    }
}

/// Where each type goes.
pub struct Directions(Vec<Direction>);

impl Directions {
    /// Follows every type from where it is used to all that it holds.
    pub fn of(types: &[TypeDef], operations: &[Operation], events: &[Events]) -> Self {
        let mut found = Self(vec![Direction::default(); types.len()]);
        let mut open: Vec<(usize, Reach)> = Vec::new();
        operations.iter().for_each(|operation| roots(operation, &mut open));
        events.iter().flat_map(|events| &events.list).for_each(|event| announced(event, &mut open));
        while let Some((index, reach)) = open.pop() {
            if found.0[index].add(reach) {
                parts(&types[index], reach, &mut open);
            }
        }
        found
    }

    /// Where a type goes.
    pub fn of_type(&self, index: usize) -> Direction {
        self.0[index]
    }

    /// The types that go one way and of which `is_one` is true, and those that hold one on that way.
    pub fn holding(&self, types: &[TypeDef], reach: Reach, is_one: impl Fn(usize) -> bool) -> Vec<usize> {
        let on_the_way: Vec<usize> = (0..types.len()).filter(|index| self.0[*index].has(reach)).collect();
        let mut open: Vec<usize> = on_the_way.iter().copied().filter(|index| is_one(*index)).collect();
        if open.is_empty() {
            return open;
        }
        let mut holders: HashMap<usize, Vec<usize>> = HashMap::default();
        let mut held = Vec::new();
        for index in on_the_way {
            parts(&types[index], reach, &mut held);
            for (part, _) in held.drain(..).filter(|(_, way)| *way == reach) {
                holders.entry(part).or_default().push(index);
            }
        }
        let mut is_found = vec![false; types.len()];
        while let Some(index) = open.pop() {
            if !std::mem::replace(&mut is_found[index], true) {
                open.extend(holders.remove(&index).unwrap_or_default());
            }
        }
        (0..types.len()).filter(|index| is_found[*index]).collect()
    }
}

/// The types that an operation itself sends and receives.
fn roots(operation: &Operation, open: &mut Vec<(usize, Reach)>) {
    for (ty, contents) in operation.body.iter().flat_map(Body::choices) {
        let is_patch = contents.iter().any(|content| is_merge_patch(&content.media_type));
        follow(ty, if is_patch { Reach::Patched } else { Reach::Sent }, open);
    }
    operation.parameters.iter().for_each(|parameter| follow(&parameter.ty, Reach::Sent, open));
    for response in operation.successes.iter().chain(&operation.failures) {
        let streamed = response.stream.iter().map(|stream| &stream.feed.ty);
        let others = response.others.iter().map(|other| &other.body);
        let body = response.body.iter().chain(others).filter_map(ResponseBody::ty);
        let headers = response.headers.iter().map(|header| &header.ty);
        streamed.chain(body).chain(headers).for_each(|ty| follow(ty, Reach::Received, open));
    }
}

/// The types that the server sends of its own accord, and those that it is answered with.
fn announced(event: &Event, open: &mut Vec<(usize, Reach)>) {
    event.body.iter().filter_map(ResponseBody::ty).for_each(|ty| follow(ty, Reach::Received, open));
    let answers = event.answers.iter().filter_map(|answer| answer.body.as_ref()?.ty());
    answers.for_each(|ty| follow(ty, Reach::Sent, open));
}

/// What a type holds goes the same way, but for what only goes the other.
fn parts(definition: &TypeDef, reach: Reach, open: &mut Vec<(usize, Reach)>) {
    match &definition.shape {
        Shape::Struct { fields, additional } => {
            let is_received = reach == Reach::Received;
            let goes = fields.iter().filter(|field| if is_received { !field.write_only } else { !field.read_only });
            goes.for_each(|field| follow(&field.ty, reach, open));
            if let Additional::Kept(ty) = additional {
                follow(ty, reach, open);
            }
        }
        Shape::Tuple { .. } => {
            // As of a list, what it holds is no patch.
            let reach = if reach == Reach::Patched { Reach::Sent } else { reach };
            definition.shape.types().into_iter().for_each(|ty| follow(ty, reach, open));
        }
        Shape::Union(union) => union.variants.iter().for_each(|variant| follow(&variant.ty, reach, open)),
        Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) => {}
    }
}

fn follow(ty: &Type, reach: Reach, open: &mut Vec<(usize, Reach)>) {
    match ty {
        Type::Named(id) => open.push((id.0, reach)),
        Type::OrNull(inner) | Type::Map(inner) => follow(inner, reach, open),
        // A list replaces the one that is there (RFC 7396 §1): what it holds is no patch.
        Type::List(inner) | Type::JsonText(inner) => {
            follow(inner, if reach == Reach::Patched { Reach::Sent } else { reach }, open);
        }
        _ => {}
    }
}
