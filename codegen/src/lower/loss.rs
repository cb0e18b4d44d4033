//! How much of the document's types came through.

use super::Lowering;
use super::all::All;
use crate::document::{At, Document};
use crate::ir::{Shape, Type};
use crate::tree::Node;

impl<'a> Lowering<'a, '_> {
    /// Notes that a schema says of a value what its type does not: any JSON value is accepted instead.
    pub fn lost(&mut self, at: &At<'a>, reason: &str) {
        self.document.warning(
            at,
            format!("{reason}: any JSON value is accepted"),
            "write the schema with properties, or with fewer levels, if its type matters",
        );
        self.losses.leaves += 1;
        self.losses.untyped.push((at.place(), reason.to_owned()));
    }

    /// Counts what is neither an object nor a list.
    pub fn count_leaf(&mut self, all: &All<'a>, ty: &Type) {
        let is_leaf = match ty {
            Type::Named(id) => match self.types.get(id.0) {
                Some(Some(definition)) => {
                    matches!(definition.shape, Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_))
                }
                _ => false,
            },
            Type::List(_) | Type::Map(_) | Type::OrNull(_) | Type::Any | Type::AnyObject => false,
            _ => true,
        };
        if is_leaf {
            self.losses.leaves += 1;
        } else if *ty == Type::Any && all.says_type() && !all.kinds().is_any() {
            self.lost(&all.at, "no type holds these values");
        } else if *ty == Type::Any && all.is_circular() {
            self.lost(&all.at, "this schema is nothing but itself");
        }
    }
}

/// How many operations a document declares.
pub fn operations(document: &Document<'_>) -> usize {
    const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
    let items = document.root().members_of("paths").filter(|(path, _)| !path.starts_with("x-"));
    let declared = |item: At<'_>| {
        let own = item.members().filter(|(name, at)| METHODS.contains(name) && at.node.as_object().is_some());
        own.count() + item.members_of("additionalOperations").count()
    };
    items.filter_map(|(_, item)| document.follow(&item)).map(declared).sum()
}

/// A scalar as text.
pub fn shown(node: &Node) -> String {
    match node {
        Node::String(text) => text.to_string(),
        Node::Number(number) => number.to_string(),
        Node::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}
