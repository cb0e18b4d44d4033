//! Bases: a schema with a discriminator but without alternatives stands for what derives from it (OpenAPI 3.1 §4.8.25,
//! "models using the `discriminator` with `allOf`").

use super::Lowering;
use super::all::All;
use super::schema::{Key, Lowered, Parts};
use super::tags::spelt;
use super::variant::is_name;
use crate::document::{At, Document, Kind, NodeId};
use crate::hash::{HashMap, HashSet};
use crate::ir::{Owner, Shape, Type, TypeId, Union, Variant};

/// Schemas of the components, with their names.
type Named<'a> = (&'a str, At<'a>);

/// The schemas that name another one in their `allOf`, by that.
pub struct Derived<'a>(HashMap<NodeId, Vec<Named<'a>>>);

impl<'a> Derived<'a> {
    /// Looks through the components.
    pub fn of(document: &Document<'a>) -> Self {
        let mut derived: HashMap<NodeId, Vec<Named<'a>>> = HashMap::default();
        let components = document.root().get("components");
        for (name, at) in components.into_iter().flat_map(|at| at.members_of("schemas")) {
            let bases: HashSet<NodeId> = at.elements_of("allOf").filter_map(|branch| base(document, &branch)).collect();
            for base in bases {
                derived.entry(base).or_default().push((name, at.clone()));
            }
        }
        Self(derived)
    }

    /// Everything that derives from a schema, what does so directly first; what is a base by itself ends a line.
    fn from(&self, base: NodeId) -> Vec<Named<'a>> {
        let (mut known, mut found, mut open) = (HashSet::from_iter([base]), Vec::new(), vec![base]);
        while let Some(place) = open.pop() {
            for (name, at) in self.0.get(&place).into_iter().flatten() {
                if known.insert(at.id()) {
                    found.push((*name, at.clone()));
                    if discriminator(at).is_none() {
                        open.push(at.id());
                    }
                }
            }
        }
        found
    }
}

/// The component that a branch refers to.
fn base<'a>(document: &Document<'a>, branch: &At<'a>) -> Option<NodeId> {
    branch.has("$ref").then(|| document.find(branch)).flatten().map(|target| target.id())
}

/// The discriminator of a schema: its own, or that of a branch which is written in place.
fn discriminator<'a>(at: &At<'a>) -> Option<At<'a>> {
    let named = |at: &At<'a>| at.get("discriminator").filter(|found| found.text("propertyName").is_some());
    named(at).or_else(|| at.elements_of("allOf").find_map(|branch| named(&branch)))
}

/// What a base is made of.
pub struct Family<'a> {
    discriminator: At<'a>,
    members: Vec<Named<'a>>,
    key: Key,
}

impl<'a> Lowering<'a, '_> {
    /// The family of a base; `None` of a schema that has none.
    pub fn family(&mut self, sources: &[At<'a>], key: &Key) -> Option<Family<'a>> {
        let [at] = sources else { return None };
        let discriminator = discriminator(at)?;
        let document = self.document;
        let members = self.derived.get_or_insert_with(|| Derived::of(document)).from(at.id());
        (!members.is_empty()).then(|| Family { discriminator, members, key: key.clone() })
    }

    /// A union of what derives from a base; the base itself is a variant where the discriminator can name it.
    pub fn family_parts(&mut self, id: TypeId, all: &All<'a>, owner: Owner, family: &Family<'a>) {
        let property = family.discriminator.text("propertyName").unwrap_or_default();
        let mapping = self.mapping(Some(&family.discriminator));
        let general = self.strings_of(all, property);
        let mut variants: Vec<Variant> = Vec::new();
        for (name, at) in &family.members {
            let Lowered { ty, .. } = self.component(at);
            let tags = match mapping.get(&at.id()) {
                Some(tags) => tags.clone(),
                None => self.own_tags(name, at, property, &general),
            };
            let name =
                tags.first().filter(|tag| tags.len() == 1 && is_name(tag)).map_or(*name, String::as_str).to_owned();
            add(&mut variants, &name, ty, tags);
        }
        let named = mapping.get(&all.at.id()).cloned();
        let name = all.at.key();
        if let Some(tags) = named.or_else(|| mapping.is_empty().then(|| vec![spelt(&name, &general)])) {
            let itself = Owner::Type(id, vec!["base".to_owned()]);
            let ty = self.of_kind(all, Kind::Object, itself, &family.key.of_kind(Kind::Object));
            add(&mut variants, "Base", ty, tags);
        }
        let union = Union { discriminator: Some(property.to_owned()), variants, overlaps: false };
        self.define(id, self.definition(all, owner, Shape::Union(union)));
    }

    /// The values that choose a schema which no mapping names: those that it allows itself, else its name.
    fn own_tags(&self, name: &str, at: &At<'a>, property: &str, general: &[String]) -> Vec<String> {
        if let Some(value) = at.text("x-ms-discriminator-value") {
            return vec![value.to_owned()];
        }
        let all = All::of(self.document, std::slice::from_ref(at));
        let allowed = all.map(|all| self.strings_of(&all, property)).unwrap_or_default();
        if allowed.is_empty() || allowed == general { vec![spelt(name, general)] } else { allowed }
    }

    /// Gives a base its id.
    pub fn base(&mut self, all: &All<'a>, family: Family<'a>, owner: Owner, key: &Key) -> Lowered {
        let nullable = self.all_nullable(all);
        Lowered { ty: self.unfinished(all, owner, key, Parts::Family(family)), nullable }
    }
}

/// Adds a variant, unless its type is there already.
fn add(variants: &mut Vec<Variant>, name: &str, ty: Type, tags: Vec<String>) {
    match variants.iter_mut().find(|variant| variant.ty == ty) {
        Some(same) => same.tags.extend(tags),
        None => variants.push(Variant { name: name.to_owned(), ty, tags, is_default: false, boxed: false }),
    }
}
