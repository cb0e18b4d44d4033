//! Several schemas that a value satisfies all at once: a schema, what it refers to, and the branches of `allOf`.

use super::condition::conditional;
use crate::document::{At, Dialect, Document, Kind, Kinds, NodeId, Schema};
use crate::hash::{HashSet, IndexMap};
use crate::ir::Docs;
use crate::tree::Node;

/// The schemas, and what they say together.
#[derive(Debug, Clone)]
pub struct All<'a> {
    /// The last of the schemas that were put together: the one whose annotations count most.
    pub at: At<'a>,
    /// Every schema in which something is said, bases first.
    pub parts: Vec<At<'a>>,
    /// Every schema that holds for some values only.
    sometimes: Vec<At<'a>>,
    /// Every schema on the way, references included.
    seen: HashSet<NodeId>,
    /// Those on the way to what holds only sometimes.
    seen_sometimes: HashSet<NodeId>,
}

/// What an object may hold beside its properties.
pub enum Extra<'a> {
    /// Nothing is said of it.
    Nothing,
    /// Nothing is allowed.
    Never,
    /// Whatever the author likes.
    Anything,
    /// Values of one of these schemas.
    Of(Vec<At<'a>>),
}

/// A chain of schemas, each of which is a branch of the one before, is followed so far.
const MAX_DEPTH: usize = 64;

/// Keywords that say what a value is made of.
const STRUCTURE: [&str; 11] = [
    "enum",
    "const",
    "properties",
    "required",
    "items",
    "prefixItems",
    "additionalProperties",
    "patternProperties",
    "then",
    "else",
    "dependentSchemas",
];

impl<'a> All<'a> {
    /// Collects schemas and, transitively, the branches of their `allOf` and what they refer to. `None` of no schemas.
    pub fn of(document: &Document<'a>, sources: &[At<'a>]) -> Option<Self> {
        let mut all = Self {
            at: sources.last()?.clone(),
            parts: Vec::new(),
            sometimes: Vec::new(),
            seen: HashSet::default(),
            seen_sometimes: HashSet::default(),
        };
        sources.iter().for_each(|source| all.add(document, source, 0, false));
        Some(all)
    }

    /// Adds a schema, unless it was added before: a base that comes along twice adds nothing.
    fn add(&mut self, document: &Document<'a>, at: &At<'a>, depth: usize, sometimes: bool) {
        let seen = if sometimes { &mut self.seen_sometimes } else { &mut self.seen };
        if !seen.insert(at.id()) {
            return;
        }
        if depth >= MAX_DEPTH {
            document.warning(at, "the `allOf` is nested too deep: this schema is left out", "flatten the `allOf`");
            return;
        }
        if at.text("$ref").is_some() {
            if let Some(target) = document.follow(at) {
                self.add(document, &target, depth + 1, sometimes);
            }
            if !siblings_count(document, at) {
                return;
            }
        }
        for branch in at.elements_of("allOf") {
            self.add(document, &branch, depth + 1, sometimes);
        }
        for case in conditional(at) {
            self.add(document, &case, depth + 1, true);
        }
        if at.node.as_object().is_some() {
            let list = if sometimes { &mut self.sometimes } else { &mut self.parts };
            list.push(at.clone());
        }
    }

    /// The schemas one by one.
    pub fn schemas(&self) -> impl DoubleEndedIterator<Item = Schema<'a>> + use<'_, 'a> {
        self.parts.iter().map(|at| Schema { at: at.clone() })
    }

    /// The types that all allow; of schemas that exclude each other the last decides.
    pub fn kinds(&self) -> Kinds {
        let common = |kinds: Vec<Kinds>| {
            let (last, all) = (kinds.last().copied()?, kinds.iter().copied().reduce(Kinds::and)?);
            Some(if all.is_empty() { last } else { all })
        };
        let declared = self.schemas().filter_map(|schema| schema.declared().map(Kinds::values));
        let suggested = || self.schemas().map(|schema| schema.suggested().values()).filter(|kinds| !kinds.is_empty());
        let kinds = common(declared.filter(|kinds| !kinds.is_empty()).collect());
        kinds.or_else(|| common(suggested().collect())).unwrap_or_default()
    }

    /// Whether the schemas name types that exclude each other.
    pub fn is_contradiction(&self) -> bool {
        let declared = self.schemas().filter_map(|schema| schema.declared().map(Kinds::values));
        declared.filter(|kinds| !kinds.is_empty()).reduce(Kinds::and).is_some_and(Kinds::is_empty)
    }

    /// The values of `enum` and `const` that all allow, without null; of lists that exclude each other the last counts.
    pub fn enumerated(&self) -> Vec<&'a Node> {
        let mut common: Option<Vec<&Node>> = None;
        for schema in self.schemas() {
            let values: Vec<&Node> = schema.enumerated().into_iter().filter(|value| **value != Node::Null).collect();
            if values.is_empty() {
                continue;
            }
            let both: Vec<&Node> = match &common {
                Some(known) => values.iter().copied().filter(|value| known.contains(value)).collect(),
                None => Vec::new(),
            };
            common = Some(if both.is_empty() { values } else { both });
        }
        common.unwrap_or_default()
    }

    /// Every schema of each property, in the order in which the schemas declare them.
    pub fn properties(&self) -> IndexMap<&'a str, Vec<At<'a>>> {
        let mut properties: IndexMap<&str, Vec<At<'a>>> = IndexMap::default();
        for part in &self.parts {
            for (name, property) in part.members_of("properties") {
                properties.entry(name).or_default().push(property);
            }
        }
        // What is declared for all values is only narrowed for some.
        let always: HashSet<&str> = properties.keys().copied().collect();
        for (name, property) in self.sometimes.iter().flat_map(|part| part.members_of("properties")) {
            if !always.contains(name) && !is_never(&property) {
                properties.entry(name).or_default().push(property);
            }
        }
        // The property is not to be there.
        properties.retain(|_, sources| !sources.iter().any(is_never));
        properties
    }

    /// Names of required properties, with a place that requires them.
    pub fn required(&self) -> IndexMap<&'a str, At<'a>> {
        let mut required = IndexMap::default();
        for name in self.parts.iter().flat_map(|part| part.elements_of("required")) {
            if let Some(text) = name.node.as_str() {
                required.entry(text).or_insert(name);
            }
        }
        required
    }

    /// What objects may hold beside their properties.
    pub fn extra(&self) -> Extra<'a> {
        let patterns = self.parts.iter().flat_map(|part| part.members_of("patternProperties"));
        let patterns: Vec<At<'a>> = patterns.map(|(_, at)| at).filter(|at| !is_never(at)).collect();
        if patterns.iter().any(|at| !says_something(at)) {
            return Extra::Anything;
        }
        let mut schemas = patterns;
        let said: Vec<At<'a>> = self.parts.iter().filter_map(rest).collect();
        if let Some(schema) = said.iter().rev().find(|at| says_something(at)) {
            schemas.push(schema.clone());
            return Extra::Of(schemas);
        }
        let open = said.last().map(|at| at.node.as_bool() != Some(false));
        match (schemas.is_empty(), open) {
            (_, Some(true)) => Extra::Anything,
            (true, Some(false)) => Extra::Never,
            (true, None) => Extra::Nothing,
            (false, _) => Extra::Of(schemas),
        }
    }

    /// The schemas of the elements of a list, if they are all alike.
    pub fn items(&self) -> Vec<At<'a>> {
        let items = self.parts.iter().filter_map(|part| part.get("items"));
        items.filter(|items| items.node.as_object().is_some()).collect()
    }

    /// The last text under a keyword.
    pub fn text(&self, keyword: &str) -> Option<&'a str> {
        self.parts.iter().rev().find_map(|part| part.text(keyword))
    }

    /// The alternatives of each `oneOf` and `anyOf`, but for those of which one is among the schemas already: a base
    /// lists what is derived from it.
    pub fn groups(&self) -> Vec<Vec<At<'a>>> {
        self.parts.iter().flat_map(|part| self.groups_of(part)).collect()
    }

    fn groups_of(&self, part: &At<'a>) -> Vec<Vec<At<'a>>> {
        let lists = ["oneOf", "anyOf"].into_iter().map(|name| part.elements_of(name).collect::<Vec<_>>());
        lists.filter(|list| !list.is_empty() && !self.is_satisfied(part, list)).collect()
    }

    fn is_satisfied(&self, part: &At<'a>, branches: &[At<'a>]) -> bool {
        let own = part.id();
        branches.iter().any(|branch| {
            // An alternative that is the union itself says nothing.
            let target = self.named_by(branch).filter(|target| *target != own);
            self.seen.contains(&branch.id()) || target.is_some_and(|target| self.seen.contains(&target))
        })
    }

    /// Whether a schema says what its values are made of, rather than only their type.
    pub fn is_structure(&self, part: &At<'a>) -> bool {
        let said = |keyword: &&str| match part.get(keyword).map(|at| at.node) {
            Some(Node::Array(elements)) => !elements.is_empty(),
            Some(Node::Object(members)) => !members.is_empty(),
            Some(_) => *keyword == "const",
            None => false,
        };
        STRUCTURE.iter().any(said) || !self.groups_of(part).is_empty()
    }

    /// The schemas that say what values are made of.
    pub fn structure(&self) -> Vec<&At<'a>> {
        self.parts.iter().filter(|part| self.is_structure(part)).collect()
    }

    /// Whether the schemas say anything of the type of a value.
    pub fn says_type(&self) -> bool {
        !self.kinds().is_empty() || self.parts.iter().any(|part| self.is_structure(part))
    }

    /// Whether the schema is a branch of its own `allOf`.
    pub fn is_circular(&self) -> bool {
        self.at.elements_of("allOf").any(|branch| self.named_by(&branch) == Some(self.at.id()))
    }

    /// What the `$ref` of a schema names in this file.
    fn named_by(&self, schema: &At<'a>) -> Option<NodeId> {
        self.at.find(schema.text("$ref")?.strip_prefix('#')?)
    }

    /// The first description of a schema.
    pub fn docs(&self) -> Docs {
        Docs { summary: None, description: self.schemas().find_map(|schema| schema.docs().description) }
    }

    /// The one type of a scalar value; `None` where there are several, or alternatives.
    pub fn scalar(&self) -> Option<Kind> {
        match self.kinds().each().as_slice() {
            [only] if self.groups().is_empty() => {
                Some(*only).filter(|kind| !matches!(kind, Kind::Array | Kind::Object))
            }
            _ => None,
        }
    }
}

/// What a schema says of properties that are not declared; since all that holds at once is one type, what no other
/// schema evaluates (JSON Schema 2020-12 §11.3) is the same.
fn rest<'a>(part: &At<'a>) -> Option<At<'a>> {
    part.get("additionalProperties").or_else(|| part.get("unevaluatedProperties"))
}

/// Whether no value satisfies a schema.
fn is_never(at: &At<'_>) -> bool {
    let excluded = at.get("not").filter(|_| at.element_count() == Some(1));
    let is_all = |at: &At<'_>| at.node.as_bool() == Some(true) || at.element_count() == Some(0);
    at.node.as_bool() == Some(false) || excluded.is_some_and(|excluded| is_all(&excluded))
}

/// Whether something is said beside a `$ref` that is to be read (OpenAPI 3.1 §4.8.24; 3.0 ignores it).
pub fn siblings_count(document: &Document<'_>, at: &At<'_>) -> bool {
    let said = STRUCTURE.iter().chain(&["type", "allOf", "oneOf", "anyOf", "format"]);
    document.dialect() >= Dialect::V31 && said.into_iter().any(|keyword| at.has(keyword))
}

/// Whether this is a schema with a keyword in it.
fn says_something(at: &At<'_>) -> bool {
    at.node.as_object().is_some_and(|members| !members.is_empty())
}
