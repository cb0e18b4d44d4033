//! Merges values into a tree, and removes values of it; a trace is kept in step.

use std::collections::{BTreeMap, BTreeSet};

use super::select::Way;
use super::trace::{Trace, below};
use crate::diagnostic::Place;
use crate::tree::pointer::escaped;
use crate::tree::{MAX_DEPTH, Node};

/// How many values may still be added to a document, or moved in it: an overlay may double it again and again.
#[derive(Debug)]
pub struct Room(pub usize);

/// Why a value was not merged.
#[derive(Debug)]
pub enum Obstacle {
    /// The kinds of the values, in the document and in what is merged into it, do not go together; where the latter was
    /// written.
    Clash { here: &'static str, there: &'static str, key: String, place: Place },
    /// The document would be nested too deep.
    Deep,
    /// The document would have too many values.
    Full,
}

impl Room {
    /// Makes sure that a value may be added at this depth.
    fn take(&mut self, value: &Node, depth: usize) -> Result<(), Obstacle> {
        let mut open = vec![(value, depth)];
        while let Some((node, depth)) = open.pop() {
            if depth + 1 >= MAX_DEPTH {
                return Err(Obstacle::Deep);
            }
            self.0 = self.0.checked_sub(1).ok_or(Obstacle::Full)?;
            match node {
                Node::Array(elements) => open.extend(elements.iter().map(|element| (element, depth + 1))),
                Node::Object(members) => open.extend(members.values().map(|member| (member, depth + 1))),
                _ => {}
            }
        }
        Ok(())
    }
}

/// A part of the document, its trace, and how deep it stands.
pub struct Spot<'t> {
    pub node: &'t mut Node,
    pub trace: &'t mut Trace,
    pub depth: usize,
}

impl Spot<'_> {
    /// The value that a way leads to from here.
    pub fn follow(self, way: &[usize]) -> Option<Self> {
        way.iter().try_fold(self, |spot, key| {
            let depth = spot.depth + 1;
            match spot.node {
                Node::Object(members) => {
                    let (name, node) = members.get_index_mut(*key)?;
                    Some(Spot { trace: spot.trace.entry(name), node, depth })
                }
                Node::Array(elements) => {
                    let node = elements.get_mut(*key)?;
                    Some(Spot { trace: spot.trace.entry(key.to_string()), node, depth })
                }
                _ => None,
            }
        })
    }

    /// Merges a value into what an action selects: a list takes in what is no list as its last element.
    pub fn update(self, value: &Node, from: &Trace, room: &mut Room) -> Result<(), Obstacle> {
        match self.node {
            Node::Array(elements) if value.as_array().is_none() => {
                append(elements, self.trace, self.depth, (value, from.clone()), room)
            }
            _ => self.merge("", value, from, room),
        }
    }

    /// Merges a value into one that has the same place in the document (Overlay 1.1 §4.4.3): members are added to an
    /// object, and merged where it has them; elements are added to a list; single values are replaced.
    fn merge(self, key: &str, value: &Node, from: &Trace, room: &mut Room) -> Result<(), Obstacle> {
        let Self { node, trace, depth } = self;
        let here = node.kind();
        match (node, value) {
            (Node::Object(own), Node::Object(others)) => {
                for (name, value) in others {
                    let from = from.child(name);
                    match own.get_mut(name) {
                        Some(node) => {
                            let spot = Spot { node, trace: trace.entry(name), depth: depth + 1 };
                            spot.merge(name, value, &from, room)?;
                        }
                        None => {
                            room.take(value, depth + 1)?;
                            own.insert(name, value.clone());
                            trace.put(name, from);
                        }
                    }
                }
                Ok(())
            }
            (Node::Array(own), Node::Array(others)) => {
                for (index, value) in others.iter().enumerate() {
                    append(own, trace, depth, (value, from.child(&index.to_string())), room)?;
                }
                Ok(())
            }
            (Node::Object(_) | Node::Array(_), _) | (_, Node::Object(_) | Node::Array(_)) => {
                let place = from.place().cloned().unwrap_or_else(|| from.written(""));
                Err(Obstacle::Clash { here, there: value.kind(), key: key.to_owned(), place })
            }
            (own, value) => {
                *own = value.clone();
                *trace = from.clone();
                Ok(())
            }
        }
    }
}

/// Adds an element to a list.
fn append(
    elements: &mut Vec<Node>,
    trace: &mut Trace,
    depth: usize,
    (value, from): (&Node, Trace),
    room: &mut Room,
) -> Result<(), Obstacle> {
    room.take(value, depth + 1)?;
    trace.put(elements.len().to_string(), from);
    elements.push(value.clone());
    Ok(())
}

/// Removes the values that some ways lead to, none of which is empty.
pub fn remove(tree: &mut Node, trace: &mut Trace, ways: Vec<Way>, room: &mut Room) -> Result<(), Obstacle> {
    let mut holders: BTreeMap<Way, BTreeSet<usize>> = BTreeMap::new();
    for mut way in ways {
        let Some(key) = way.pop() else { continue };
        holders.entry(way).or_default().insert(key);
    }
    // What is within another value, or stands behind it, comes first: the ways to what is left stay as they are.
    for (way, keys) in holders.iter().rev() {
        let place = trace.written(&pointer(tree, way));
        let Some(spot) = (Spot { node: tree, trace, depth: 0 }).follow(way) else { continue };
        match spot.node {
            Node::Object(members) => members.retain(|key, name| {
                let goes = keys.contains(&key);
                if goes {
                    spot.trace.forget(name);
                }
                !goes
            }),
            Node::Array(elements) => remove_elements(elements, spot.trace, &place, keys, room)?,
            _ => {}
        }
    }
    Ok(())
}

/// Removes elements; those behind them move up, and are still known by where they were written.
fn remove_elements(
    elements: &mut Vec<Node>,
    trace: &mut Trace,
    place: &Place,
    keys: &BTreeSet<usize>,
    room: &mut Room,
) -> Result<(), Obstacle> {
    let first = keys.first().copied().unwrap_or_default();
    room.0 = room.0.checked_sub(elements.len().saturating_sub(first)).ok_or(Obstacle::Full)?;
    let mut next = first;
    for old in first..elements.len() {
        let known = trace.forget(&old.to_string());
        if !keys.contains(&old) {
            let own = below(place, &old.to_string());
            trace.put(next.to_string(), known.unwrap_or_default().or_at(own));
            next += 1;
        }
    }
    let mut old = 0;
    elements.retain(|_| {
        old += 1;
        !keys.contains(&(old - 1))
    });
    Ok(())
}

/// The JSON Pointer of the value that a way leads to.
pub fn pointer(tree: &Node, way: &[usize]) -> String {
    let mut pointer = String::new();
    let mut node = tree;
    for key in way {
        let (step, child) = match node {
            Node::Object(members) => match members.iter().nth(*key) {
                Some((name, child)) => (escaped(name).into_owned(), child),
                None => break,
            },
            Node::Array(elements) => match elements.get(*key) {
                Some(child) => (key.to_string(), child),
                None => break,
            },
            _ => break,
        };
        pointer.push('/');
        pointer.push_str(&step);
        node = child;
    }
    pointer
}
