//! `oneOf` and `anyOf`: a value of one of several types.

use super::Lowering;
use super::all::All;
use super::scalar::{self, whole};
use super::schema::{Key, Lowered, Parts};
use super::variant::kind_name;
use crate::document::{At, Kind, Schema};
use crate::hash::{HashMap, IndexSet};
use crate::ir::{Owner, Shape, Type, TypeId, Union, Variant};
use crate::tree::Node;

/// Unions within unions are looked into so far.
const MAX_DEPTH: usize = 64;

/// So many alternatives are made of several lists of them that hold at once.
const MAX_PRODUCT: usize = 64;

impl<'a> Lowering<'a, '_> {
    /// Schemas with `oneOf` or `anyOf`: each alternative has what the rest says, too.
    pub fn union(&mut self, all: &All<'a>, groups: Vec<Vec<At<'a>>>, owner: Owner, key: &Key) -> Lowered {
        let mut nullable = true;
        let mut distinct: Vec<Vec<At<'a>>> = Vec::new();
        for group in groups {
            let (nulls, branches): (Vec<_>, Vec<_>) = group.into_iter().partition(|at| self.is_null(at));
            nullable &= !nulls.is_empty();
            // Alternatives that only say which properties are required, say, describe one and the same value.
            if !branches.is_empty() && !branches.iter().all(only_limits) {
                distinct.push(branches);
            }
        }
        let base: Vec<At<'a>> = all.parts.iter().filter(|part| self.adds(all, part)).cloned().collect();
        let product = self.product(all, distinct);
        let alternatives: Vec<Vec<At<'a>>> =
            product.into_iter().map(|branches| base.iter().cloned().chain(branches).collect()).collect();
        let lowered = match alternatives.as_slice() {
            [] => Lowered::of(self.plain(all, owner, key)),
            // The discriminator is a part of the value, though there is no choice yet.
            [_] if all.parts.iter().any(|part| part.has("discriminator")) => {
                self.distinct(all, alternatives, owner, key)
            }
            _ => self.alternatives(all, alternatives, owner, key),
        };
        Lowered { nullable: nullable || lowered.nullable, ..lowered }
    }

    /// Whether a schema says more than its alternatives do.
    fn adds(&self, all: &All<'a>, part: &At<'a>) -> bool {
        let own = ["enum", "const", "properties", "required", "items", "prefixItems", "patternProperties"];
        let schema = Schema { at: part.clone() };
        let open = part.get("additionalProperties").is_some_and(|at| at.node.as_object().is_some());
        let typed = schema.declared().is_some_and(|kinds| !kinds.values().is_empty());
        own.iter().any(|keyword| part.has(keyword)) || open || typed || all.is_structure(part) && !has_groups(part)
    }

    /// Every choice of one alternative from each list.
    fn product(&mut self, all: &All<'a>, groups: Vec<Vec<At<'a>>>) -> Vec<Vec<At<'a>>> {
        let mut product: Vec<Vec<At<'a>>> = Vec::new();
        for group in groups {
            if product.is_empty() {
                product = group.into_iter().map(|branch| vec![branch]).collect();
                continue;
            }
            if product.len() * group.len() > MAX_PRODUCT {
                self.lost(&all.at, "several lists of alternatives hold at once, which makes too many combinations");
                break;
            }
            let with = |known: &Vec<At<'a>>| {
                let known = known.clone();
                group.iter().map(move |branch| known.iter().cloned().chain([branch.clone()]).collect())
            };
            product = product.iter().flat_map(|known| with(known).collect::<Vec<_>>()).collect();
        }
        product
    }

    /// A value that satisfies all schemas of one of the alternatives.
    pub fn alternatives(&mut self, all: &All<'a>, alternatives: Vec<Vec<At<'a>>>, owner: Owner, key: &Key) -> Lowered {
        if let [only] = alternatives.as_slice() {
            return self.combined(only, owner);
        }
        match self.one_scalar(all, &owner, &alternatives) {
            Some(lowered) => lowered,
            None => self.distinct(all, alternatives, owner, key),
        }
    }

    /// A union of the alternatives; it is null where one of them is.
    fn distinct(&mut self, all: &All<'a>, alternatives: Vec<Vec<At<'a>>>, owner: Owner, key: &Key) -> Lowered {
        let nullable = alternatives.iter().any(|sources| self.takes_null(sources, 0));
        Lowered { ty: self.unfinished(all, owner, key, Parts::Alternatives(alternatives)), nullable }
    }

    /// Whether null satisfies all of some schemas; where nothing is said of the type, it is not meant.
    fn takes_null(&mut self, sources: &[At<'a>], depth: usize) -> bool {
        let Some(all) = All::of(self.document, sources).filter(|_| depth < MAX_DEPTH) else { return false };
        let groups = all.groups();
        let mut typed = all.schemas().filter(|schema| !schema.kinds().is_empty()).peekable();
        let is_typed = typed.peek().is_some();
        typed.all(|schema| schema.nullable(self.document))
            && groups.iter().all(|group| group.iter().any(|branch| self.branch_takes_null(branch, depth + 1)))
            && (is_typed || !groups.is_empty())
    }

    fn branch_takes_null(&mut self, branch: &At<'a>, depth: usize) -> bool {
        if let Some(known) = self.nulls.get(&branch.id()) {
            return *known;
        }
        // What leads back here adds nothing.
        self.nulls.insert(branch.id(), false);
        let takes = self.is_null(branch) || self.takes_null(std::slice::from_ref(branch), depth);
        self.nulls.insert(branch.id(), takes);
        takes
    }

    /// Alternatives that are all scalars of one type are that type; strings or integers, perhaps of known values, one
    /// open enumeration.
    fn one_scalar(&mut self, all: &All<'a>, owner: &Owner, alternatives: &[Vec<At<'a>>]) -> Option<Lowered> {
        let branches: Vec<All<'a>> =
            alternatives.iter().filter_map(|sources| All::of(self.document, sources)).collect();
        let first = branches.first()?;
        let kind = first.scalar()?;
        if branches.iter().any(|branch| branch.scalar() != Some(kind)) {
            return None;
        }
        let nullable = branches.iter().any(|branch| self.all_nullable(branch));
        let values = || branches.iter().flat_map(All::enumerated);
        let same_format = branches.iter().all(|branch| branch.text("format") == first.text("format"));
        let ty = match kind {
            Kind::String => {
                let values: IndexSet<&str> = values().filter_map(Node::as_str).collect();
                match values.is_empty() {
                    true if same_format => self.string(first, owner.clone()),
                    true => Type::String,
                    false => self.enumeration(all, owner.clone(), values),
                }
            }
            Kind::Integer => {
                let values: IndexSet<i64> = values().filter_map(whole).collect();
                match values.is_empty() {
                    true if same_format => self.integer(first, owner.clone()),
                    true => Type::Int64,
                    false => self.integers(all, owner.clone(), values),
                }
            }
            Kind::Number => {
                let values = scalar::distinct(values());
                match values.is_empty() {
                    true if same_format => self.number(first, owner.clone()),
                    true => Type::Double,
                    false => self.numbers(all, owner.clone(), &values),
                }
            }
            _ => Type::Boolean,
        };
        Some(Lowered { ty, nullable })
    }

    /// Lowers the alternatives of a union.
    pub fn variants(&mut self, id: TypeId, all: &All<'a>, owner: Owner, alternatives: &[Vec<At<'a>>]) {
        let tags = self.tags(all, alternatives);
        let tags_property = tags.property.as_deref().unwrap_or_default();
        let names = self.variant_names(all, alternatives, &tags);
        let default = self.default_mapping(all, alternatives);
        let mut variants: Vec<Variant> = Vec::new();
        // By the type that they hold: there may be thousands.
        let mut holders: HashMap<Option<TypeId>, Vec<usize>> = HashMap::default();
        for ((sources, tags), name) in alternatives.iter().zip(tags.of_each).zip(names) {
            let lowered = self.combined(sources, Owner::Type(id, vec![name.clone()]));
            // Null is a value of the union itself.
            let ty = if self.takes_null(sources, 0) { lowered.ty } else { lowered.element() };
            let is_default = default.is_some() && sources.last().map(|branch| self.target_of(branch)) == default;
            if [Type::Named(id), Type::OrNull(Box::new(Type::Named(id)))].contains(&ty) {
                // The union itself is no further alternative, and it says by itself that it may be null.
                continue;
            }
            if tags.len() > 1 && self.is_without(sources, tags_property) {
                for (index, tag) in tags.into_iter().enumerate() {
                    let is_default = is_default && index == 0;
                    variants.push(Variant {
                        name: tag.clone(),
                        ty: ty.clone(),
                        tags: vec![tag],
                        is_default,
                        boxed: false,
                    });
                }
                continue;
            }
            let alike = holders.entry(ty.named()).or_default();
            match alike.iter().copied().find(|index| variants[*index].ty == ty).map(|index| &mut variants[index]) {
                Some(same) => {
                    let new: Vec<String> = tags.into_iter().filter(|tag| !same.tags.contains(tag)).collect();
                    same.tags.extend(new);
                    same.is_default |= is_default;
                }
                None => {
                    alike.push(variants.len());
                    variants.push(Variant { name, ty, tags, is_default, boxed: false });
                }
            }
        }
        let overlaps = tags.property.is_none() && all.parts.iter().any(|part| part.has("anyOf"));
        let union = Union { discriminator: tags.property, variants, overlaps };
        self.define(id, self.definition(all, owner, Shape::Union(union)));
    }

    /// Whether objects of some schemas have no room for a property: which of several values it has is then said by the
    /// variant alone.
    fn is_without(&self, sources: &[At<'a>], property: &str) -> bool {
        let all = All::of(self.document, sources).filter(|all| all.groups().is_empty());
        all.is_some_and(|all| !all.properties().contains_key(property) && !all.required().contains_key(property))
    }

    /// Lowers the types of a schema that has several, such as `type: [string, integer]`.
    pub fn kinds(&mut self, id: TypeId, all: &All<'a>, owner: Owner, (kinds, key): (&[Kind], &Key)) {
        let variant = |lowering: &mut Self, kind: Kind| {
            let name = kind_name(kind).to_owned();
            let owner = Owner::Type(id, vec![name.clone()]);
            let ty = lowering.of_kind(all, kind, owner, &key.of_kind(kind));
            lowering.count_leaf(all, &ty);
            Variant { name, ty, tags: Vec::new(), is_default: false, boxed: false }
        };
        let variants = kinds.iter().map(|kind| variant(self, *kind)).collect();
        let union = Union { discriminator: None, variants, overlaps: false };
        self.define(id, self.definition(all, owner, Shape::Union(union)));
    }

    fn is_null(&self, at: &At<'a>) -> bool {
        let Some(target) = self.document.follow(at) else { return false };
        let schema = Schema { at: target };
        let kinds = schema.kinds();
        let only_null = schema.enumerated().iter().all(|value| **value == Node::Null);
        kinds.null && kinds.values().is_empty() || only_null && !schema.enumerated().is_empty()
    }
}

/// Whether a schema only limits the values that others describe.
fn only_limits(at: &At<'_>) -> bool {
    let says = [
        "$ref",
        "type",
        "enum",
        "const",
        "properties",
        "items",
        "prefixItems",
        "additionalProperties",
        "patternProperties",
        "allOf",
        "oneOf",
        "anyOf",
    ];
    at.node.as_object().is_some_and(|members| !members.is_empty() && !members.keys().any(|key| says.contains(&key)))
}

fn has_groups(at: &At<'_>) -> bool {
    at.has("oneOf") || at.has("anyOf")
}
