//! A value of the document together with where it stands.

use std::fmt;
use std::ptr::NonNull;
use std::rc::Rc;

use crate::diagnostic::Place;
use crate::sources::FileId;
use crate::tree::pointer::{escaped, names};
use crate::tree::{Node, Object, Text};

/// A value and its JSON Pointer. Cheap to clone: the pointer is a list shared with the parents.
#[derive(Clone)]
pub struct At<'a> {
    /// The value.
    pub node: &'a Node,
    /// The file that it stands in.
    pub file: FileId,
    path: Option<Rc<Step<'a>>>,
}

/// A value of the document as such, whatever it equals: as a [`Place`] tells it from others, without its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NodeId(NonNull<Node>);

struct Step<'a> {
    parent: Option<Rc<Step<'a>>>,
    /// The value that has the key.
    holder: &'a Node,
    key: Key<'a>,
}

#[derive(Clone, Copy)]
enum Key<'a> {
    Name(&'a str),
    Index(usize),
}

impl Key<'_> {
    /// Bytes in a JSON Pointer.
    fn length(&self) -> usize {
        1 + match self {
            // An escape has one byte more than what it stands for.
            Self::Name(name) => name.len() + name.bytes().filter(|byte| matches!(byte, b'~' | b'/')).count(),
            Self::Index(index) => index.checked_ilog10().unwrap_or_default() as usize + 1,
        }
    }
}

/// Whether null is a value of a member of this name.
fn may_be_null(name: &str) -> bool {
    matches!(name, "const" | "default" | "example" | "value" | "dataValue")
}

impl<'a> At<'a> {
    /// The root of a file.
    pub fn root(node: &'a Node, file: FileId) -> Self {
        Self { node, file, path: None }
    }

    /// The member `name`, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<Self> {
        let (key, node) = self.member(name)?;
        Some(self.step(Key::Name(key), node))
    }

    /// A name and its value. What was left empty is not there: `parameters:` without a value is null in YAML, and lint
    /// has warned of it.
    fn member(&self, name: &str) -> Option<(&'a str, &'a Node)> {
        let (key, node) = self.node.as_object()?.get_key_value(name)?;
        (*node != Node::Null || may_be_null(name)).then_some((key, node))
    }

    /// The element `index`, if this is a list that has it.
    pub fn element(&self, index: usize) -> Option<Self> {
        let node = self.node.as_array()?.get(index)?;
        Some(self.step(Key::Index(index), node))
    }

    /// The member or element that a name of a JSON Pointer leads to (RFC 6901 §4).
    pub(super) fn child(&self, name: &str) -> Option<Self> {
        let is_index = name == "0" || name.starts_with(|c: char| matches!(c, '1'..='9'));
        self.get(name).or_else(|| self.element(name.parse().ok().filter(|_| is_index)?))
    }

    /// The elements; none if this is no list.
    pub fn elements(&self) -> impl Iterator<Item = At<'a>> + use<'a> {
        let this = self.clone();
        let elements = this.node.as_array().unwrap_or_default();
        elements.iter().enumerate().map(move |(index, node)| this.step(Key::Index(index), node))
    }

    /// The members; none if this is no object.
    pub fn members(&self) -> impl Iterator<Item = (&'a str, At<'a>)> + use<'a> {
        let this = self.clone();
        let members = this.node.as_object().into_iter().flat_map(Object::iter);
        members.map(move |(name, node)| (name, this.step(Key::Name(name), node)))
    }

    /// The members of the member `name`; none if it is missing or no object.
    pub fn members_of(&self, name: &str) -> impl Iterator<Item = (&'a str, At<'a>)> + use<'a> {
        self.get(name).into_iter().flat_map(|at| at.members())
    }

    /// The elements of the member `name`; none if it is missing or no list.
    pub fn elements_of(&self, name: &str) -> impl Iterator<Item = At<'a>> + use<'a> {
        self.get(name).into_iter().flat_map(|at| at.elements())
    }

    /// The string in the member `name`.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.node.as_object()?.get(name)?.as_str()
    }

    /// The same, as the tree itself holds it.
    pub fn shared(&self, name: &str) -> Option<Text> {
        match self.node.as_object()?.get(name)? {
            Node::String(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// Whether the member `name` is `true`.
    pub fn flag(&self, name: &str) -> bool {
        self.flag_or(name, false)
    }

    /// The boolean in the member `name`, or `default`.
    pub fn flag_or(&self, name: &str, default: bool) -> bool {
        self.node.as_object().and_then(|members| members.get(name)).and_then(Node::as_bool).unwrap_or(default)
    }

    /// Whether this is an object that has the member `name`.
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some()
    }

    /// How many elements or members there are; `None` for a scalar.
    pub fn element_count(&self) -> Option<usize> {
        match self.node {
            Node::Array(elements) => Some(elements.len()),
            Node::Object(members) => Some(members.len()),
            _ => None,
        }
    }

    /// The last name or index of the pointer; empty at the root.
    pub fn key(&self) -> String {
        match self.path.as_deref().map(|step| step.key) {
            Some(Key::Name(name)) => name.to_owned(),
            Some(Key::Index(index)) => index.to_string(),
            None => String::new(),
        }
    }

    /// How many steps lead here from the root of the file.
    pub fn depth(&self) -> usize {
        self.steps().count()
    }

    /// The values that lead here: the root of the file first, this one last.
    pub fn line(&self) -> Vec<Self> {
        let mut line = vec![self.clone()];
        let mut step = self.path.clone();
        while let Some(last) = step {
            line.push(Self { node: last.holder, file: self.file, path: last.parent.clone() });
            step = last.parent.clone();
        }
        line.reverse();
        line
    }

    /// JSON Pointer (RFC 6901 §3), without the `#` of a URI fragment.
    pub fn pointer(&self) -> String {
        let keys: Vec<Key<'_>> = self.steps().map(|step| step.key).collect();
        // Thousands of them are kept: none has room to spare.
        let mut pointer = String::with_capacity(keys.iter().map(Key::length).sum());
        for key in keys.into_iter().rev() {
            pointer.push('/');
            match key {
                Key::Name(name) => pointer.push_str(&escaped(name)),
                Key::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// Which value this is.
    pub fn id(&self) -> NodeId {
        NodeId(NonNull::from(self.node))
    }

    /// Which value of the same file a JSON Pointer names, references not followed.
    pub fn find(&self, pointer: &str) -> Option<NodeId> {
        let root = self.steps().last().map_or(self.node, |step| step.holder);
        let found = names(pointer).try_fold(Self::root(root, self.file), |at, name| at.child(&name))?;
        Some(found.id())
    }

    /// Where a diagnostic about this value points.
    pub fn place(&self) -> Place {
        Place { file: self.file, pointer: self.pointer() }
    }

    /// The steps that lead here from the root of the file, the last one first.
    fn steps(&self) -> impl Iterator<Item = &Step<'a>> {
        std::iter::successors(self.path.as_deref(), |step| step.parent.as_deref())
    }

    fn step(&self, key: Key<'a>, node: &'a Node) -> Self {
        Self { node, file: self.file, path: Some(Rc::new(Step { parent: self.path.clone(), holder: self.node, key })) }
    }
}

impl fmt::Debug for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.pointer())
    }
}
