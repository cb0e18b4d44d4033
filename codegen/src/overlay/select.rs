//! Finds what a JSONPath selects in a tree (RFC 9535).
//!
//! Each value is found once, whatever leads to it, so that the work is bounded by the tree and the path; what filters
//! may still add to that is bounded by [`Fuel`].

use jsonpath_rust::parser::model::{Segment, Selector};
use regex::Regex;

use crate::hash::{HashMap, HashSet};
use crate::tree::{Node, Object};

/// How many values may still be looked at.
#[derive(Debug)]
pub struct Fuel(pub usize);

/// There is no fuel left.
#[derive(Debug, PartialEq, Eq)]
pub struct Spent;

impl Fuel {
    /// Takes as much as this work is.
    pub fn take(&mut self, work: usize) -> Result<(), Spent> {
        self.0 = self.0.checked_sub(work).ok_or(Spent)?;
        Ok(())
    }
}

/// Answers queries about a tree.
pub struct Query<'t, 'f> {
    pub(super) root: &'t Node,
    pub(super) fuel: &'f mut Fuel,
    /// Regular expressions of filters; `None` for texts that are none.
    pub(super) patterns: HashMap<String, Option<Regex>>,
}

/// What was found, and the ways that lead there.
pub struct Found<'t> {
    steps: Vec<Step<'t>>,
    current: Vec<usize>,
}

#[derive(Clone, Copy)]
struct Step<'t> {
    node: &'t Node,
    /// The step before.
    from: usize,
    /// Which of the members or elements of that.
    key: usize,
}

/// The keys that lead to a value from the root: which of the members or elements, each time.
pub type Way = Vec<usize>;

impl<'t> Found<'t> {
    /// The values.
    pub fn nodes(&self) -> impl Iterator<Item = &'t Node> {
        self.current.iter().filter_map(|at| self.steps.get(*at)).map(|step| step.node)
    }

    /// The ways to them.
    pub fn ways(&self) -> Vec<Way> {
        self.current.iter().map(|at| self.way(*at)).collect()
    }

    fn way(&self, at: usize) -> Way {
        let mut way = Vec::new();
        let mut at = at;
        while let Some(step) = self.steps.get(at).filter(|_| at > 0) {
            way.push(step.key);
            at = step.from;
        }
        way.reverse();
        way
    }

    fn node(&self, at: usize) -> Option<&'t Node> {
        self.steps.get(at).map(|step| step.node)
    }

    fn step(&mut self, from: usize, key: usize, node: &'t Node) -> usize {
        self.steps.push(Step { node, from, key });
        self.steps.len() - 1
    }
}

/// What a segment finds.
#[derive(Default)]
struct Next {
    found: Vec<usize>,
    /// The values that were found, where one may be found again.
    seen: Option<HashSet<*const Node>>,
}

impl<'t, 'f> Query<'t, 'f> {
    /// Queries about this tree.
    pub fn new(root: &'t Node, fuel: &'f mut Fuel) -> Self {
        Self { root, fuel, patterns: HashMap::default() }
    }

    /// What segments select, each value once.
    pub fn select(&mut self, start: &'t Node, segments: &[Segment]) -> Result<Found<'t>, Spent> {
        let mut found = Found { steps: vec![Step { node: start, from: 0, key: 0 }], current: vec![0] };
        for segment in segments {
            found.current = self.segment(&mut found, segment)?;
        }
        Ok(found)
    }

    fn segment(&mut self, found: &mut Found<'t>, segment: &Segment) -> Result<Vec<usize>, Spent> {
        let (selectors, descends) = match segment {
            Segment::Descendant(segment) => (selectors(segment), true),
            segment => (selectors(segment), false),
        };
        let seen = (descends || selectors.len() > 1).then(HashSet::default);
        let mut next = Next { found: Vec::new(), seen };
        let mut visited = HashSet::default();
        let mut open = Vec::new();
        for start in std::mem::take(&mut found.current) {
            open.push(start);
            while let Some(at) = open.pop() {
                let Some(node) = found.node(at) else { continue };
                if descends && !visited.insert(std::ptr::from_ref(node)) {
                    continue;
                }
                for selector in selectors {
                    self.children(found, at, selector, &mut next)?;
                }
                if descends {
                    let begin = open.len();
                    for (key, child) in children(node) {
                        self.fuel.take(1)?;
                        if matches!(child, Node::Array(_) | Node::Object(_)) {
                            open.push(found.step(at, key, child));
                        }
                    }
                    open.get_mut(begin..).unwrap_or_default().reverse();
                }
            }
        }
        Ok(next.found)
    }

    /// The children of a value that a selector selects.
    fn children(
        &mut self,
        found: &mut Found<'t>,
        at: usize,
        selector: &Selector,
        next: &mut Next,
    ) -> Result<(), Spent> {
        let Some(node) = found.node(at) else { return Ok(()) };
        let mut take = |found: &mut Found<'t>, key: usize, child: &'t Node| {
            if next.seen.as_mut().is_none_or(|seen| seen.insert(std::ptr::from_ref(child))) {
                next.found.push(found.step(at, key, child));
            }
        };
        self.fuel.take(1)?;
        match (selector, node) {
            (Selector::Name(name), Node::Object(members)) => {
                let key = members.get_index_of(name);
                if let Some((key, child)) = key.zip(members.get(name)) {
                    take(found, key, child);
                }
            }
            (Selector::Index(index), Node::Array(elements)) => {
                let key = place(*index, elements.len());
                if let Some((key, child)) = key.and_then(|key| Some((key, elements.get(key)?))) {
                    take(found, key, child);
                }
            }
            (Selector::Slice(start, end, step), Node::Array(elements)) => {
                for key in slice(*start, *end, *step, elements.len()) {
                    self.fuel.take(1)?;
                    if let Some(child) = elements.get(key) {
                        take(found, key, child);
                    }
                }
            }
            (Selector::Wildcard, node) => {
                for (key, child) in children(node) {
                    self.fuel.take(1)?;
                    take(found, key, child);
                }
            }
            (Selector::Filter(filter), node) => {
                for (key, child) in children(node) {
                    self.fuel.take(1)?;
                    if self.holds(filter, child)? {
                        take(found, key, child);
                    }
                }
            }
            (Selector::Name(_) | Selector::Index(_) | Selector::Slice(..), _) => {}
        }
        Ok(())
    }
}

fn selectors(segment: &Segment) -> &[Selector] {
    match segment {
        Segment::Selector(selector) => std::slice::from_ref(selector),
        Segment::Selectors(selectors) => selectors,
        Segment::Descendant(segment) => selectors(segment),
    }
}

/// The members or elements of a value, counted.
fn children(node: &Node) -> impl Iterator<Item = (usize, &Node)> {
    let elements = node.as_array().unwrap_or_default().iter();
    let members = node.as_object().into_iter().flat_map(Object::values);
    elements.chain(members).enumerate()
}

/// The place that an index means; a negative one counts from the end (§2.3.3).
pub fn place(index: i64, length: usize) -> Option<usize> {
    let from_end = || length.checked_sub(usize::try_from(index.unsigned_abs()).ok()?);
    usize::try_from(index).ok().or_else(from_end)
}

/// The places of a slice (§2.3.4.2.2).
fn slice(start: Option<i64>, end: Option<i64>, step: Option<i64>, length: usize) -> impl Iterator<Item = usize> {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let step = step.unwrap_or(1);
    let normal = |index: i64| if index >= 0 { index } else { length.saturating_add(index) };
    let (first, last) = if step >= 0 { (0, length) } else { (length - 1, -length - 1) };
    let (start, end) = (normal(start.unwrap_or(first)), normal(end.unwrap_or(last)));
    let (mut at, bound) = match step >= 0 {
        true => (start.clamp(0, length), end.clamp(0, length)),
        false => (start.clamp(-1, length - 1), end.clamp(-1, length - 1)),
    };
    std::iter::from_fn(move || {
        let goes_on = (step > 0 && at < bound) || (step < 0 && at > bound);
        let here = usize::try_from(at).ok().filter(|_| goes_on)?;
        at = at.saturating_add(step);
        Some(here)
    })
}
