//! Schemas: almost what they are in OpenAPI 3.0.

use super::super::pointer::{below, reference};
use super::{Lift, copy};
use crate::document::At;
use crate::sources::FileId;
use crate::tree::{Node, Object};

/// What says nothing about which values there are.
const ANNOTATIONS: [&str; 5] = ["title", "description", "readOnly", "default", "example"];

impl<'a> Lift<'a, '_> {
    /// The schema of a body or response, which stands once for each media type: in full in the first place only, so
    /// that it is one type.
    pub fn shared_schema(&mut self, at: &At<'a>, to: &str) -> Node {
        let is_own = at.file == FileId::ROOT;
        let home = if is_own { self.moved.get(&at.pointer()) } else { self.foreign.homes.get(&at.place()) };
        let home = home.cloned();
        self.came_from(to, at);
        match home {
            Some(home) if at.text("$ref").is_none() => {
                Node::Object(Object::from_iter([("$ref", Node::text(reference(&home)))]))
            }
            _ => {
                self.note(to, at);
                if !is_own {
                    self.foreign.homes.insert(at.place(), to.to_owned());
                }
                self.schema(at, to)
            }
        }
    }

    /// A schema that moves to `to`, or stays there.
    pub fn schema(&mut self, at: &At<'a>, to: &str) -> Node {
        if at.node.as_object().is_none() {
            return at.node.clone();
        }
        if let Some(written) = at.text("$ref") {
            return self.schema_reference(at, written, to);
        }
        let mut schema = Object::default();
        for (name, value) in at.members() {
            let to = below(to, name);
            let lifted = match (name, value.node) {
                ("properties" | "patternProperties" | "dependentSchemas" | "definitions", Node::Object(_)) => {
                    let members = value.members().map(|(name, at)| (name, self.schema(&at, &below(&to, name))));
                    Node::Object(members.collect())
                }
                ("items" | "additionalProperties" | "not", Node::Object(_)) => self.schema(&value, &to),
                ("allOf" | "oneOf" | "anyOf", Node::Array(_)) => {
                    let branches = value.elements().enumerate();
                    Node::Array(branches.map(|(index, at)| self.schema(&at, &below(&to, &index.to_string()))).collect())
                }
                ("discriminator", Node::String(property)) => {
                    Node::Object(Object::from_iter([("propertyName", Node::String(property.clone()))]))
                }
                _ => value.node.clone(),
            };
            schema.insert(name, lifted);
        }
        type_and_null(&mut schema);
        Node::Object(schema)
    }

    /// Strictly, a reference has no siblings; but what says `x-nullable` beside one expects null, and what describes one
    /// is the better description, as in later versions.
    fn schema_reference(&mut self, at: &At<'a>, written: &str, to: &str) -> Node {
        let is_nullable = at.flag("x-nullable");
        let place = if is_nullable { format!("{to}/allOf/0") } else { to.to_owned() };
        if is_nullable {
            self.note(&place, at);
        }
        let mut lifted = match self.schema_target(at, written, &place) {
            Node::Object(reference) if !is_nullable => reference,
            target => Object::from_iter([("allOf", Node::Array(vec![target])), ("nullable", Node::Bool(true))]),
        };
        lifted.extend(copy(at, &ANNOTATIONS));
        Node::Object(lifted)
    }

    fn schema_target(&mut self, at: &At<'a>, written: &str, to: &str) -> Node {
        match self.foreign_target(at) {
            Some(target) => self.component_of(at, target),
            None => self.reference(at, written, to),
        }
    }
}

/// `type: file` and `x-nullable`, which OpenAPI 3 says in another way.
pub fn type_and_null(schema: &mut Object) {
    if schema.get("type").and_then(Node::as_str) == Some("file") {
        schema.insert("type", Node::text("string"));
        schema.insert("format", Node::text("binary"));
    }
    if let Some(Node::Bool(nullable)) = schema.get("x-nullable") {
        let nullable = Node::Bool(*nullable);
        schema.insert("nullable", nullable);
    }
}
