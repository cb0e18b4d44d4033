//! What the document says of a value beyond its type, for the values of calls: types keep only what a user has to know.

use crate::ir::{Constraint, Parameter};
use crate::tree::pointer::unescaped;
use crate::tree::{Node, Object};

/// References and branches are followed so far.
const DEPTH: usize = 8;

/// A schema of the document, if there is one.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    tree: &'a Node,
    schema: Option<&'a Object>,
    /// What the interface knows of it, which is asked first: there, schemas of several places are one.
    known: &'a [Constraint],
}

impl<'a> Facts<'a> {
    /// Nothing is known.
    pub fn none(tree: &'a Node) -> Self {
        Self { tree, schema: None, known: &[] }
    }

    /// What stands at a JSON Pointer; references on the way are followed.
    pub fn at(tree: &'a Node, pointer: &str) -> Self {
        Self { schema: walk(tree, tree, pointer, DEPTH).and_then(Node::as_object), ..Self::none(tree) }
    }

    /// The schema of a parameter: one of the operation's own, which stands at a JSON Pointer, or of its path.
    pub fn of(tree: &'a Node, operation: &str, parameter: &Parameter) -> Self {
        let path = operation.rsplit_once('/').map_or("", |(path, _)| path);
        let declared = [operation, path].into_iter().find_map(|holder| {
            let list = walk(tree, tree, &format!("{holder}/parameters"), DEPTH)?.as_array()?;
            let mut objects = list.iter().filter_map(|one| follow(tree, one, DEPTH)?.as_object());
            objects.find(|one| {
                let says = |keyword, value| one.get(keyword).and_then(Node::as_str) == Some(value);
                says("name", &*parameter.name) && says("in", parameter.location.as_str())
            })
        });
        let schema = declared.and_then(|declared| follow(tree, declared.get("schema")?, DEPTH)?.as_object());
        Self { schema, ..Self::none(tree) }
    }

    /// The same, with what the interface knows.
    pub fn with(self, known: &'a [Constraint]) -> Self {
        Self { known, ..self }
    }

    /// The value of a keyword, wherever it is said.
    pub fn keyword(&self, keyword: &str) -> Option<&'a Node> {
        let known = self.known.iter().find(|constraint| constraint.keyword == keyword);
        known.map(|constraint| &constraint.value).or_else(|| self.written(self.schema?, keyword, DEPTH))
    }

    /// The schema that is the value of a keyword.
    pub fn inside(&self, keyword: &str) -> Self {
        let schema = self.schema.and_then(|schema| self.written(schema, keyword, DEPTH)).and_then(Node::as_object);
        Self { schema, known: &[], ..*self }
    }

    /// The branch of a union, where the document has one for each of its types.
    pub fn branch(&self, index: usize, count: usize) -> Self {
        let lists = ["oneOf", "anyOf"].into_iter().filter_map(|keyword| self.keyword(keyword)?.as_array());
        let branch = lists.into_iter().find(|list| list.len() == count).and_then(|list| list.get(index));
        Self { schema: branch.and_then(Node::as_object), known: &[], ..*self }
    }

    fn written(&self, schema: &'a Object, keyword: &str, depth: usize) -> Option<&'a Node> {
        let deeper = depth.checked_sub(1)?;
        if let Some(value) = schema.get(keyword) {
            return Some(value);
        }
        if let Some(target) = schema.get("$ref").and_then(Node::as_str) {
            let target = walk(self.tree, self.tree, target.strip_prefix('#')?, deeper)?;
            return self.written(target.as_object()?, keyword, deeper);
        }
        let mut branches = schema.get("allOf").and_then(Node::as_array).unwrap_or_default().iter();
        branches.find_map(|branch| self.written(branch.as_object()?, keyword, deeper))
    }
}

fn walk<'a>(tree: &'a Node, from: &'a Node, pointer: &str, depth: usize) -> Option<&'a Node> {
    let mut node = follow(tree, from, depth)?;
    for word in pointer.split('/').skip(1) {
        let word = unescaped(&word.replace("%7B", "{").replace("%7D", "}"));
        node = match node {
            Node::Object(members) => members.get(&word)?,
            Node::Array(elements) => elements.get(word.parse::<usize>().ok()?)?,
            _ => return None,
        };
        node = follow(tree, node, depth)?;
    }
    Some(node)
}

/// The target of a reference; itself where there is none.
fn follow<'a>(tree: &'a Node, node: &'a Node, depth: usize) -> Option<&'a Node> {
    let target = node.as_object().and_then(|members| members.get("$ref")).and_then(Node::as_str);
    match target.and_then(|target| target.strip_prefix('#')) {
        Some(target) => walk(tree, tree, target, depth.checked_sub(1)?),
        None => Some(node),
    }
}
