//! A schema, whatever dialect it is written in.

use super::{At, Dialect, Document};
use crate::ir::{Constraint, Docs};
use crate::tree::{Node, Number};

/// The types of JSON Schema that a schema allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kinds {
    pub string: bool,
    pub number: bool,
    pub integer: bool,
    pub boolean: bool,
    pub array: bool,
    pub object: bool,
    pub null: bool,
}

impl Kinds {
    fn add(&mut self, name: &str) {
        match name {
            "string" => self.string = true,
            "number" => self.number = true,
            "integer" => self.integer = true,
            "boolean" => self.boolean = true,
            "array" => self.array = true,
            "object" => self.object = true,
            "null" => self.null = true,
            _ => {}
        }
    }

    /// Without null.
    pub fn values(self) -> Self {
        Self { null: false, ..self }
    }

    /// How many there are.
    pub fn count(self) -> usize {
        [self.string, self.number, self.integer, self.boolean, self.array, self.object, self.null]
            .into_iter()
            .filter(|kind| *kind)
            .count()
    }
}

/// The keywords that limit a value, in the order in which prose names them.
const CONSTRAINTS: [&str; 13] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// A schema object; a boolean schema has no members.
#[derive(Debug, Clone)]
pub struct Schema<'a> {
    /// Where it stands.
    pub at: At<'a>,
}

impl<'a> Schema<'a> {
    /// The types that it names; where it names none, those that its other keywords suggest.
    pub fn kinds(&self) -> Kinds {
        let mut kinds = Kinds::default();
        match self.at.get("type").map(|at| at.node) {
            Some(Node::String(name)) => kinds.add(name),
            Some(Node::Array(names)) => names.iter().filter_map(Node::as_str).for_each(|name| kinds.add(name)),
            _ => self.suggested(&mut kinds),
        }
        kinds
    }

    fn suggested(&self, kinds: &mut Kinds) {
        kinds.object = ["properties", "additionalProperties", "required", "patternProperties"]
            .iter()
            .any(|keyword| self.at.has(keyword));
        kinds.array = self.at.has("items") || self.at.has("prefixItems");
        let values = self.enumerated();
        kinds.string = !values.is_empty() && values.iter().all(|value| matches!(value, Node::String(_) | Node::Null));
    }

    /// Whether null is a value: `nullable` of 3.0, `null` among the types of 3.1, or among the enumerated values.
    pub fn nullable(&self, document: &Document<'_>) -> bool {
        let declared = document.dialect() == Dialect::V30 && self.at.flag("nullable");
        // Many 3.1 documents were converted and still say `nullable`: that is not a keyword there, but it is meant.
        declared || self.at.flag("nullable") || self.kinds().null || self.enumerated().contains(&&Node::Null)
    }

    /// The values of `enum`, or of `const`.
    pub fn enumerated(&self) -> Vec<&'a Node> {
        match (self.at.get("enum").map(|at| at.node), self.at.get("const").map(|at| at.node)) {
            (Some(Node::Array(values)), _) => values.iter().collect(),
            (_, Some(value)) => vec![value],
            _ => Vec::new(),
        }
    }

    /// The names in `required`.
    pub fn required(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.at.elements_of("required").filter_map(|at| at.node.as_str())
    }

    /// What the schema says of itself.
    pub fn docs(&self) -> Docs {
        docs(&self.at, "title")
    }

    /// The limits of its values.
    pub fn constraints(&self) -> Vec<Constraint> {
        let said = |keyword: &&'static str| {
            let value = self.at.get(keyword)?.node.clone();
            let nothing =
                matches!(value, Node::Bool(false)) || value == Node::Number(Number::Integer(0)) && is_length(keyword);
            (!nothing).then_some(Constraint { keyword, value })
        };
        CONSTRAINTS.iter().filter_map(said).collect()
    }

    /// An example value: `example`, or the first of `examples`.
    pub fn example(&self) -> Option<Node> {
        let listed = || self.at.elements_of("examples").next();
        self.at.get("example").or_else(listed).map(|at| at.node.clone())
    }

    /// The default.
    pub fn default(&self) -> Option<Node> {
        self.at.get("default").map(|at| at.node.clone())
    }
}

/// A lower limit of zero says nothing of a length.
fn is_length(keyword: &str) -> bool {
    matches!(keyword, "minLength" | "minItems" | "minProperties")
}

/// `description`, and `summary` (or what stands for it).
pub fn docs(at: &At<'_>, summary: &str) -> Docs {
    let said = |name: &str| at.text(name).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    Docs { summary: said(summary), description: said("description") }
}
