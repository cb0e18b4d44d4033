//! `allOf`: several schemas as one.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Lowering;
use super::schema::Lowered;
use crate::diagnostic::Place;
use crate::document::{At, Document, Schema};
use crate::ir::{Docs, Owner, Type};

/// The object that the branches of an `allOf` make together.
#[derive(Debug, Clone, Default)]
pub struct Merged<'a> {
    /// Every schema of each property, in the order in which the branches declare them.
    pub properties: IndexMap<&'a str, Vec<At<'a>>>,
    /// Names of required properties, with a place that requires them.
    pub required: IndexMap<&'a str, At<'a>>,
    /// `additionalProperties`.
    pub additional: Option<At<'a>>,
    /// The first description of a branch.
    pub docs: Docs,
}

/// A chain of schemas, each of which is a branch of the one before, is followed so far.
const MAX_DEPTH: usize = 64;

/// Which schemas have been looked at, and how deep the one stands that is being looked at.
#[derive(Debug, Default)]
pub struct Seen {
    places: HashSet<Place>,
    depth: usize,
}

impl<'a> Merged<'a> {
    /// Collects a schema and, transitively, the branches of its `allOf`.
    pub fn of(document: &Document<'a>, at: &At<'a>) -> Self {
        let mut merged = Self::default();
        merged.add(document, at, &mut Seen::default());
        merged
    }

    /// Adds a schema, unless it was added before: a base that comes along twice adds nothing.
    pub fn add(&mut self, document: &Document<'a>, at: &At<'a>, seen: &mut Seen) {
        let Some(at) = document.follow(at) else { return };
        if !seen.places.insert(at.place()) {
            return;
        }
        if seen.depth >= MAX_DEPTH {
            document.warning(&at, "the `allOf` is nested too deep: this schema is left out", "flatten the `allOf`");
            return;
        }
        seen.depth += 1;
        for branch in at.elements_of("allOf") {
            self.add(document, &branch, seen);
        }
        seen.depth -= 1;
        for (name, property) in at.members_of("properties") {
            self.properties.entry(name).or_default().push(property);
        }
        for name in at.elements_of("required") {
            if let Some(text) = name.node.as_str() {
                self.required.entry(text).or_insert(name);
            }
        }
        if let Some(additional) = at.get("additionalProperties") {
            self.additional = Some(additional);
        }
        if self.docs.description.is_none() {
            self.docs.description = Schema { at }.docs().description;
        }
    }
}

impl<'a> Lowering<'a, '_> {
    /// A schema with `allOf`.
    pub fn all_of(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place) -> Lowered {
        let branches: Vec<At<'a>> = schema.at.elements_of("allOf").collect();
        let own = schema.at.has("properties") || schema.at.has("oneOf") || schema.at.has("anyOf");
        let is_component = matches!(owner, Owner::Component(_));
        // A wrapper that only adds annotations to one reference is the type that it refers to; a component of its
        // own name is a type of its own, if it is an object.
        if let [only] = branches.as_slice()
            && !own
        {
            let wraps_object = || self.document.follow(only).is_some_and(|target| self.is_object(&target));
            let is_distinct = is_component && wraps_object() || requires_more(schema, only, self.document);
            if !is_distinct {
                return self.schema(only, owner);
            }
        }
        let objects = branches.iter().filter_map(|at| self.document.follow(at)).any(|at| self.is_object(&at));
        if own || objects || schema.kinds().object {
            return self.composed(schema, owner, place);
        }
        match branches.iter().find(|at| self.says_type(at)) {
            Some(typed) => self.schema(typed, owner),
            None => Lowered { ty: Type::Any, nullable: false },
        }
    }

    /// Objects, and perhaps a union: the union's variants then have the properties of the rest.
    fn composed(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place) -> Lowered {
        let merged = Merged::of(self.document, &schema.at);
        if merged.properties.is_empty() && merged.required.is_empty() {
            if let Some(union) = self.only_union(schema) {
                return self.schema(&union, owner);
            }
            if let Some(additional) = &merged.additional
                && additional.node.as_object().is_some_and(|members| !members.is_empty())
            {
                let element = self.schema(additional, super::schema::owner_of_part(owner, "value")).element();
                return Lowered { ty: Type::Map(Box::new(element)), nullable: false };
            }
            return Lowered { ty: Type::AnyObject, nullable: false };
        }
        if let Some(union) = self.only_union(schema) {
            self.document.warning(
                &union,
                "alternatives beside properties of an `allOf` are not told apart: they are left out",
                "make a schema for each alternative, with all its properties, and a `oneOf` of them",
            );
        }
        Lowered { ty: self.structure(schema, owner, place, merged), nullable: false }
    }

    /// The `oneOf` or `anyOf` among the branches.
    fn only_union(&self, schema: &Schema<'a>) -> Option<At<'a>> {
        let branches = schema.at.elements_of("allOf").filter_map(|at| self.document.follow(&at));
        branches.into_iter().find(|at| at.has("oneOf") || at.has("anyOf"))
    }

    /// Whether values of a schema are objects.
    pub fn is_object(&self, at: &At<'a>) -> bool {
        self.leads_to_object(at, &mut Seen::default())
    }

    fn leads_to_object(&self, at: &At<'a>, seen: &mut Seen) -> bool {
        if (Schema { at: at.clone() }).kinds().object {
            return true;
        }
        if seen.depth >= MAX_DEPTH || !seen.places.insert(at.place()) {
            return false;
        }
        seen.depth += 1;
        let mut branches = ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|name| at.elements_of(name));
        let found = branches
            .any(|branch| self.document.follow(&branch).is_some_and(|target| self.leads_to_object(&target, seen)));
        seen.depth -= 1;
        found
    }

    fn says_type(&self, at: &At<'a>) -> bool {
        let Some(at) = self.document.follow(at) else { return false };
        Schema { at: at.clone() }.kinds().count() > 0 || ["allOf", "oneOf", "anyOf"].iter().any(|key| at.has(key))
    }
}

/// Whether a wrapper requires properties that what it wraps leaves optional.
fn requires_more<'a>(schema: &Schema<'a>, wrapped: &At<'a>, document: &Document<'a>) -> bool {
    let Some(target) = document.follow(wrapped) else { return false };
    let merged = Merged::of(document, &target);
    schema.required().any(|name| !merged.required.contains_key(name))
}
