//! What tells the alternatives of a union apart: the values of one property.

use super::Lowering;
use super::all::All;
use crate::document::{At, NodeId, Schema, name_of};
use crate::hash::{HashMap, HashSet, IndexMap, IndexSet};
use crate::tree::Node;

/// A property, and its values for each alternative.
pub struct Tags {
    pub property: Option<String>,
    pub of_each: Vec<Vec<String>>,
}

/// Unions within unions are looked into so far.
const MAX_DEPTH: usize = 8;

impl<'a> Lowering<'a, '_> {
    /// The discriminator; where none is declared, a property that each alternative which is an object requires to have
    /// a value of its own.
    pub fn tags(&self, all: &All<'a>, alternatives: &[Vec<At<'a>>]) -> Tags {
        let declared = all.parts.iter().rev().find_map(|part| part.get("discriminator"));
        let property = declared.as_ref().and_then(|at| at.text("propertyName"));
        match property {
            Some(property) => {
                let mapping = self.mapping(declared.as_ref());
                let of_each = self.declared(&mapping, alternatives, property);
                Tags { property: Some(property.to_owned()), of_each }
            }
            None => self.implied(alternatives),
        }
    }

    /// The values of a declared discriminator: those of the mapping, else those that the property's own schema allows,
    /// else the name of the schema.
    fn declared(
        &self,
        mapping: &IndexMap<NodeId, Vec<String>>,
        alternatives: &[Vec<At<'a>>],
        property: &str,
    ) -> Vec<Vec<String>> {
        let allowed: Vec<Vec<String>> = alternatives.iter().map(|sources| self.allowed(sources, property, 0)).collect();
        let mut users: HashMap<&str, usize> = HashMap::default();
        for values in &allowed {
            let values: HashSet<&str> = values.iter().map(String::as_str).collect();
            values.into_iter().for_each(|value| *users.entry(value).or_default() += 1);
        }
        let is_shared = |value: &String| users.get(value.as_str()).is_some_and(|count| *count > 1);
        let tags = |(sources, allowed): (&Vec<At<'a>>, &Vec<String>)| {
            let Some(branch) = sources.last() else { return Vec::new() };
            let target = self.document.follow(branch).map(|target| target.id());
            if let Some(tags) = target.and_then(|schema| mapping.get(&schema)) {
                return tags.clone();
            }
            match branch.text("$ref").map(name_of) {
                // The base lists the values of all that derive from it.
                Some(name) if allowed.iter().any(is_shared) => vec![spelt(&name, allowed)],
                Some(name) if allowed.is_empty() && is_object(self, branch) => vec![name],
                _ => allowed.clone(),
            }
        };
        alternatives.iter().zip(&allowed).map(tags).collect()
    }

    /// The strings that a property may be; of a union those of all its alternatives.
    fn allowed(&self, sources: &[At<'a>], property: &str, depth: usize) -> Vec<String> {
        let Some(all) = All::of(self.document, sources) else { return Vec::new() };
        let own: Vec<String> = self.strings_of(&all, property);
        if !own.is_empty() || depth >= MAX_DEPTH {
            return own;
        }
        let declared = all.parts.iter().rev().find_map(|part| part.get("discriminator"));
        let same = declared.as_ref().is_some_and(|at| at.text("propertyName") == Some(property));
        let groups = all.groups();
        let [group] = groups.as_slice() else { return own };
        let alternatives: Vec<Vec<At<'a>>> = group.iter().map(|branch| vec![branch.clone()]).collect();
        let of_each: Vec<Vec<String>> = match same && depth == 0 {
            true => self.declared(&self.mapping(declared.as_ref()), &alternatives, property),
            false => alternatives.iter().map(|sources| self.allowed(sources, property, depth + 1)).collect(),
        };
        // One that may have any value makes the whole of no use.
        if of_each.iter().any(Vec::is_empty) { own } else { of_each.concat() }
    }

    /// The strings that the schemas of a property allow.
    pub fn strings_of(&self, all: &All<'a>, property: &str) -> Vec<String> {
        let mut properties = all.properties();
        let sources = properties.shift_remove(property).unwrap_or_default();
        let Some(all) = All::of(self.document, &sources) else { return Vec::new() };
        all.enumerated().into_iter().filter_map(Node::as_str).map(str::to_owned).collect()
    }

    fn implied(&self, alternatives: &[Vec<At<'a>>]) -> Tags {
        let nothing = || Tags { property: None, of_each: vec![Vec::new(); alternatives.len()] };
        let objects: Vec<&Vec<At<'a>>> =
            alternatives.iter().filter(|sources| sources.iter().any(|at| is_object(self, at))).collect();
        let Some(first) = objects.first().filter(|_| objects.len() > 1) else { return nothing() };
        let Some(all) = All::of(self.document, first) else { return nothing() };
        for property in all.required().keys() {
            let of_each: Vec<Vec<String>> = objects.iter().map(|sources| self.fixed(sources, property)).collect();
            let values = of_each.iter().flatten().collect::<IndexSet<_>>().len();
            if of_each.iter().all(|values| !values.is_empty()) && values == of_each.iter().map(Vec::len).sum::<usize>()
            {
                let of = |sources: &Vec<At<'a>>| self.fixed(sources, property);
                return Tags { property: Some((*property).to_owned()), of_each: alternatives.iter().map(of).collect() };
            }
        }
        nothing()
    }

    /// The strings that a required property may be.
    fn fixed(&self, sources: &[At<'a>], property: &str) -> Vec<String> {
        let all = All::of(self.document, sources);
        let required = all.filter(|all| all.required().contains_key(property) && all.groups().is_empty());
        required.map(|all| self.strings_of(&all, property)).unwrap_or_default()
    }

    /// `defaultMapping`: the schema that a value has whose discriminator is missing or unknown (OpenAPI 3.2 §4.25).
    pub fn default_mapping(&self, all: &All<'a>, alternatives: &[Vec<At<'a>>]) -> Option<NodeId> {
        let target = all.parts.iter().rev().find_map(|part| part.get("discriminator")?.get("defaultMapping"))?;
        let schema = self.document.mapped(&target).map(|schema| schema.id());
        let mut known = alternatives.iter().filter_map(|sources| sources.last()).map(|branch| self.target_of(branch));
        if known.any(|known| schema == Some(known)) {
            return schema;
        }
        self.document.warning(
            &target,
            "`defaultMapping` names none of the alternatives: a value that no other is for is given as JSON",
            "name one of the schemas of `oneOf` or `anyOf`",
        );
        None
    }

    /// What a schema refers to, or itself.
    pub fn target_of(&self, branch: &At<'a>) -> NodeId {
        self.document.follow(branch).map_or_else(|| branch.id(), |target| target.id())
    }

    /// `mapping`: the values of the discriminator by the schema that they choose.
    pub fn mapping(&self, discriminator: Option<&At<'a>>) -> IndexMap<NodeId, Vec<String>> {
        let mut mapping: IndexMap<NodeId, Vec<String>> = IndexMap::default();
        for (value, target) in discriminator.into_iter().flat_map(|at| at.members_of("mapping")) {
            match self.document.mapped(&target) {
                Some(schema) => mapping.entry(schema.id()).or_default().push(value.to_owned()),
                None => self.document.warning(
                    &target,
                    format!("`{value}` chooses no schema: there is none of this name, and no file"),
                    "name a schema of the components, or refer to one as `$ref` does",
                ),
            }
        }
        mapping
    }
}

/// The value that is the name of the schema but for case and punctuation.
pub fn spelt(name: &str, values: &[String]) -> String {
    let plain =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let found = values.iter().find(|value| plain(value) == plain(name));
    found.map_or_else(|| name.to_owned(), String::clone)
}

/// Whether values of a schema are objects, or may be.
fn is_object<'a>(lowering: &Lowering<'a, '_>, at: &At<'a>) -> bool {
    let Some(all) = All::of(lowering.document, std::slice::from_ref(at)) else { return false };
    let kinds = all.kinds();
    kinds.object || kinds.is_empty() && all.schemas().any(|Schema { at }| at.has("oneOf") || at.has("anyOf"))
}
