//! What a schema says about its values, types aside.

use super::Lowering;
use crate::document::{At, Schema};
use crate::ir::{Constraint, Docs};
use crate::tree::{Node, Text};

/// Says that a value may come in another form than its type: see [`Lenient`](crate::ir::Lenient).
const LENIENT: &str = "x-restwright-lenient";

/// The annotations of a schema.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    pub docs: Docs,
    pub read_only: bool,
    pub write_only: bool,
    /// `writeOnly`, or `format: password`
    pub secret: bool,
    /// `x-restwright-lenient`
    pub lenient: bool,
    pub deprecated: bool,
    pub default: Option<Node>,
    pub constraints: Box<[Constraint]>,
    pub example: Option<Node>,
    /// `x-rust-name`
    pub rust_name: Option<Text>,
}

impl<'a> Lowering<'a, '_> {
    /// The annotations of a schema: its own, then those of what it refers to or wraps.
    pub fn facets(&self, at: &At<'a>) -> Facets {
        let mut facets = Facets { rust_name: at.shared("x-rust-name"), ..Facets::default() };
        let mut current = Some(at.clone());
        for _ in 0..8 {
            let Some(at) = current else { break };
            facets.add(&Schema { at: at.clone() });
            current = if at.text("$ref").is_some() {
                // A reference that leads nowhere was reported when the document was opened.
                self.document.follow(&at)
            } else {
                let branches = at.get("allOf");
                branches.filter(|list| list.element_count() == Some(1)).and_then(|list| list.element(0))
            };
        }
        facets
    }
}

impl Facets {
    /// Adds what a schema says where nothing was said before.
    fn add(&mut self, schema: &Schema<'_>) {
        self.docs = first_said(std::mem::take(&mut self.docs), schema.docs());
        self.read_only |= schema.at.flag("readOnly");
        self.write_only |= schema.at.flag("writeOnly");
        self.lenient |= schema.at.flag(LENIENT);
        self.secret |= self.write_only || is_password(&schema.at, 0);
        self.deprecated |= schema.at.flag("deprecated");
        self.default = self.default.take().or_else(|| schema.default());
        self.example = self.example.take().or_else(|| schema.example());
        if self.constraints.is_empty() {
            self.constraints = schema.constraints();
        }
    }
}

/// Whether values of a schema, or some of what they are made of in place, are passwords (OpenAPI 3.0 §4.4,
/// `format: password`).
fn is_password(at: &At<'_>, depth: u8) -> bool {
    let is_inside = |part: At<'_>| depth < 4 && is_password(&part, depth + 1);
    at.text("format") == Some("password")
        || ["items", "additionalProperties"].iter().filter_map(|name| at.get(name)).any(is_inside)
        || ["allOf", "oneOf", "anyOf"].iter().any(|name| at.elements_of(name).any(is_inside))
}

/// The first docs that say something.
pub fn first_said(first: Docs, second: Docs) -> Docs {
    if first.description.is_some() { first } else { Docs { summary: first.summary.or(second.summary), ..second } }
}
