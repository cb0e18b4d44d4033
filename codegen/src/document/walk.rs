//! Every object of a document, by the grammar: what is only an example or a default is passed over.

use super::grammar::{Kind, Shape};
use super::{At, Document};
use crate::tree::Node;

impl<'a> Document<'a> {
    /// Shows every object of OpenAPI in the document, the outer ones first; references are not followed.
    pub fn each_object(&self, visit: &mut dyn FnMut(&At<'a>, Kind)) {
        self.visit_below(self.root(), Kind::Document, visit);
    }

    fn visit_below(&self, at: &At<'a>, kind: Kind, visit: &mut dyn FnMut(&At<'a>, Kind)) {
        if at.node.as_object().is_none() {
            return;
        }
        visit(at, kind);
        for (name, value) in at.members() {
            let shape = kind.members(self.dialect()).iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape);
            match shape {
                Some(Shape::Object(inner)) => self.visit_below(&value, inner, visit),
                Some(Shape::SchemaOrFlag) => self.visit_below(&value, Kind::Schema, visit),
                Some(Shape::List(inner)) => value.elements().for_each(|at| self.visit_below(&at, inner, visit)),
                Some(Shape::Map(inner)) => value.members().for_each(|(_, at)| self.visit_below(&at, inner, visit)),
                Some(_) => {}
                None => {
                    if let Some(inner) = kind.named().filter(|_| !name.starts_with("x-")) {
                        self.visit_below(&value, inner, visit);
                    }
                }
            }
        }
    }

    /// A reference without the address of the document itself (OpenAPI 3.2 §4.1.2, `$self`).
    pub fn local<'t>(&self, reference: &'t str) -> &'t str {
        let own = self.root().get("$self").map(|at| at.node).and_then(Node::as_str).filter(|own| !own.is_empty());
        own.and_then(|own| reference.strip_prefix(own)).filter(|rest| rest.starts_with('#')).unwrap_or(reference)
    }
}
