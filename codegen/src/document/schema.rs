//! A schema, whatever dialect it is written in.

use super::{At, Dialect, Document};
use crate::ir::{Constraint, Docs};
use crate::tree::{Node, Number};

/// A type of JSON Schema whose values are not null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    String,
    Number,
    Integer,
    Boolean,
    Array,
    Object,
}

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

    /// Adds the type of a value.
    fn add_value(&mut self, value: &Node) {
        match value {
            Node::Null => self.null = true,
            Node::Bool(_) => self.boolean = true,
            Node::Number(Number::Integer(_)) => self.integer = true,
            Node::Number(Number::Float(_)) => self.number = true,
            Node::String(_) => self.string = true,
            Node::Array(_) => self.array = true,
            Node::Object(_) => self.object = true,
        }
    }

    /// Without null.
    pub fn values(self) -> Self {
        Self { null: false, ..self }
    }

    /// Whether none is named.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }

    /// The types that both allow; an integer is a number.
    pub fn and(self, other: Self) -> Self {
        Self {
            string: self.string && other.string,
            number: self.number && other.number,
            integer: self.integer && (other.integer || other.number) || other.integer && self.number,
            boolean: self.boolean && other.boolean,
            array: self.array && other.array,
            object: self.object && other.object,
            null: self.null && other.null,
        }
    }

    /// Whether every value is allowed.
    pub fn is_any(self) -> bool {
        self.string && self.number && self.boolean && self.array && self.object
    }

    /// The types one by one, without null; of integers and numbers only the latter.
    pub fn each(self) -> Vec<Kind> {
        let all = [
            (self.string, Kind::String),
            (self.integer && !self.number, Kind::Integer),
            (self.number, Kind::Number),
            (self.boolean, Kind::Boolean),
            (self.array, Kind::Array),
            (self.object, Kind::Object),
        ];
        all.into_iter().filter(|(allowed, _)| *allowed).map(|(_, kind)| kind).collect()
    }
}

/// Formats that only strings have, for schemas that name no type.
const STRING_FORMATS: [&str; 18] = [
    "base64url",
    "http-date",
    "date-time",
    "date",
    "time",
    "duration",
    "uuid",
    "uri",
    "url",
    "uri-reference",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "byte",
    "binary",
    "password",
    "string",
];

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
        self.declared().unwrap_or_else(|| self.suggested())
    }

    /// The types that it names.
    pub fn declared(&self) -> Option<Kinds> {
        let mut kinds = Kinds::default();
        match self.at.get("type")?.node {
            Node::String(name) => kinds.add(name),
            Node::Array(names) => names.iter().filter_map(Node::as_str).for_each(|name| kinds.add(name)),
            _ => {}
        }
        (!kinds.is_empty()).then_some(kinds)
    }

    /// The types of its values, or else those for which its keywords make sense.
    pub fn suggested(&self) -> Kinds {
        let mut kinds = Kinds::default();
        let values = self.enumerated();
        if !values.is_empty() {
            values.into_iter().for_each(|value| kinds.add_value(value));
            return kinds;
        }
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| self.at.has(keyword));
        kinds.object = has(&["properties", "additionalProperties", "required", "patternProperties"]);
        kinds.array = has(&["items", "prefixItems"]);
        if !kinds.object && !kinds.array && !has(&["oneOf", "anyOf", "allOf", "$ref"]) {
            let format = self.at.text("format").is_some_and(|format| STRING_FORMATS.contains(&format));
            // What is JSON and no string is JSON in place.
            let is_json = |name: &str| name.ends_with("json") && !self.at.has("contentSchema");
            let media_type = self.at.text("contentMediaType").is_some_and(|name| !is_json(name));
            kinds.string = format || media_type || has(&["pattern", "minLength", "maxLength", "contentEncoding"]);
            kinds.number = !kinds.string && has(&["minimum", "maximum", "multipleOf"]);
        }
        kinds
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

    /// What the schema says of itself.
    pub fn docs(&self) -> Docs {
        docs(&self.at, "title")
    }

    /// The limits of its values.
    pub fn constraints(&self) -> Box<[Constraint]> {
        let said = |keyword: &&'static str| {
            let value = self.limit(keyword)?.clone();
            let nothing = matches!(value, Node::Bool(false)) || value == Node::integer(0) && is_length(keyword);
            (!nothing).then_some(Constraint { keyword, value })
        };
        CONSTRAINTS.iter().filter_map(said).chain(self.values_without_names()).collect()
    }

    /// The value of a limiting keyword. In OpenAPI 3.0 and before, `exclusiveMinimum` is a flag that makes `minimum` an
    /// exclusive limit; later it is the limit itself.
    fn limit(&self, keyword: &str) -> Option<&'a Node> {
        let has_flag = |flag: &str| self.at.flag(flag);
        let stated = match keyword {
            "minimum" if has_flag("exclusiveMinimum") => return None,
            "maximum" if has_flag("exclusiveMaximum") => return None,
            "exclusiveMinimum" if has_flag(keyword) => "minimum",
            "exclusiveMaximum" if has_flag(keyword) => "maximum",
            keyword => keyword,
        };
        self.at.get(stated).map(|at| at.node)
    }

    /// Values that no enumeration of the SDK can hold: those of a boolean or a number.
    fn values_without_names(&self) -> Option<Constraint> {
        let values: Vec<&Node> = self.enumerated().into_iter().filter(|value| **value != Node::Null).collect();
        let (numbers, kinds) = (self.kinds().number, self.kinds().values().each());
        let plain = values.iter().all(|value| matches!(value, Node::Bool(_)))
            || numbers && values.iter().all(|value| matches!(value, Node::Number(_)));
        if values.is_empty() || !plain || kinds.len() != 1 {
            return None;
        }
        match values.as_slice() {
            [Node::Bool(_), Node::Bool(_)] => None,
            [only] => Some(Constraint { keyword: "const", value: (*only).clone() }),
            _ => Some(Constraint { keyword: "enum", value: Node::Array(values.into_iter().cloned().collect()) }),
        }
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
    let said = |name: &str| at.text(name).map(str::trim).filter(|text| !text.is_empty()).map(Box::from);
    Docs { summary: said(summary), description: said("description") }
}
