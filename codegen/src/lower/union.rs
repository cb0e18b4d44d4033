//! `oneOf` and `anyOf`: a value of one of several types.

use indexmap::{IndexMap, IndexSet};

use super::Lowering;
use super::merge::{Merged, Seen};
use super::schema::{Lowered, Parts};
use crate::diagnostic::Place;
use crate::document::{At, Schema, name_of};
use crate::ir::{EnumValue, Owner, Shape, Type, TypeId, Union, Variant};
use crate::tree::Node;

impl<'a> Lowering<'a, '_> {
    /// A schema with `oneOf` or `anyOf`.
    pub fn union(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place) -> Lowered {
        let all: Vec<At<'a>> = ["oneOf", "anyOf"].into_iter().flat_map(|name| schema.at.elements_of(name)).collect();
        let (nulls, branches): (Vec<_>, Vec<_>) = all.into_iter().partition(|at| self.is_null(at));
        let nullable = !nulls.is_empty();
        let ty = match branches.as_slice() {
            [] => Type::Any,
            // Alternatives that only say which properties are required describe one and the same object.
            _ if schema.at.has("properties") && branches.iter().all(|at| only_requires(at)) => {
                let merged = Merged::of(self.document, &schema.at);
                self.structure(schema, owner, place, merged)
            }
            _ if schema.at.has("properties") => self.beside_properties(schema, owner, place, &branches),
            [only] => {
                let inner = self.schema(only, owner);
                return Lowered { nullable: nullable || inner.nullable, ..inner };
            }
            _ => match self.strings(schema, &owner, &branches) {
                Some(ty) => ty,
                None => self.unfinished(schema, owner, place, Parts::Alternatives(branches)),
            },
        };
        Lowered { ty, nullable }
    }

    /// Properties beside alternatives.
    fn beside_properties(&mut self, schema: &Schema<'a>, owner: Owner, place: &Place, branches: &[At<'a>]) -> Type {
        let mut merged = Merged::of(self.document, &schema.at);
        let own = merged.required.clone();
        for branch in branches {
            merged.add(self.document, branch, &mut Seen::default());
        }
        // What only some alternatives require may be missing.
        merged.required = own;
        self.document.warning(
            &schema.at,
            "alternatives beside `properties` are not told apart: the properties of all are optional",
            "make a schema for each alternative, with all its properties, and a `oneOf` of them",
        );
        self.structure(schema, owner, place, merged)
    }

    /// Alternatives that are all strings, perhaps of known values, are one open enumeration.
    fn strings(&mut self, schema: &Schema<'a>, owner: &Owner, branches: &[At<'a>]) -> Option<Type> {
        let mut values: IndexSet<&str> = IndexSet::new();
        for branch in branches {
            let branch = Schema { at: self.document.follow(branch)? };
            let kinds = branch.kinds().values();
            let composed = ["allOf", "oneOf", "anyOf"].iter().any(|key| branch.at.has(key));
            if composed || !kinds.string || kinds.count() > 1 {
                return None;
            }
            let known = branch.enumerated().into_iter().filter_map(Node::as_str);
            values.extend(known);
        }
        if values.is_empty() {
            return Some(Type::String);
        }
        let values = values.into_iter().map(|value| EnumValue { value: value.to_owned() }).collect();
        let id = self.reserve();
        self.define(id, self.definition(schema, owner.clone(), Shape::Enum(values)));
        Some(Type::Named(id))
    }

    /// Lowers the alternatives of a union.
    pub fn variants(&mut self, id: TypeId, schema: &Schema<'a>, owner: Owner, branches: &[At<'a>]) {
        let discriminator = schema.at.get("discriminator");
        let property = discriminator.as_ref().and_then(|at| at.text("propertyName"));
        let mapping = self.mapping(discriminator.as_ref());
        let mut variants: Vec<Variant> = Vec::new();
        for branch in branches {
            let Some(target) = self.document.follow(branch) else { continue };
            let name = variant_name(branch, &target, self);
            let ty = self.schema(branch, Owner::Type(id, vec![name.clone()])).element();
            if ty == Type::Named(id) {
                // The union itself is no further alternative.
                continue;
            }
            let tags = match property {
                Some(property) => self.tags(&mapping, branch, &target, property),
                None => Vec::new(),
            };
            match variants.iter_mut().find(|variant| variant.ty == ty) {
                Some(same) => same.tags.extend(tags),
                None => variants.push(Variant { name, ty, tags, recursive: false }),
            }
        }
        let union = Union { discriminator: property.map(str::to_owned), variants };
        self.define(id, self.definition(schema, owner, Shape::Union(union)));
    }

    /// `mapping`: the values of the discriminator by the place of the schema that they choose.
    fn mapping(&self, discriminator: Option<&At<'a>>) -> IndexMap<Place, Vec<String>> {
        let mut mapping: IndexMap<Place, Vec<String>> = IndexMap::new();
        for (value, target) in discriminator.into_iter().flat_map(|at| at.members_of("mapping")) {
            match self.document.mapped(&target) {
                Some(schema) => mapping.entry(schema.place()).or_default().push(value.to_owned()),
                None => self.document.warning(
                    &target,
                    format!("`{value}` chooses no schema: there is none of this name, and no file"),
                    "name a schema of the components, or refer to one as `$ref` does",
                ),
            }
        }
        mapping
    }

    /// The values of the discriminator that choose a branch: those of the mapping, else those that the property's own
    /// schema allows, else the name of the schema.
    fn tags(
        &self,
        mapping: &IndexMap<Place, Vec<String>>,
        branch: &At<'a>,
        target: &At<'a>,
        property: &str,
    ) -> Vec<String> {
        if let Some(tags) = mapping.get(&target.place()) {
            return tags.clone();
        }
        let merged = Merged::of(self.document, target);
        let property = merged.properties.get(property).and_then(|sources| sources.last());
        let schema = property.and_then(|at| self.document.follow(at)).map(|at| Schema { at });
        let values: Vec<String> = schema
            .into_iter()
            .flat_map(|schema| schema.enumerated())
            .filter_map(|value| value.as_str().map(str::to_owned))
            .collect();
        match branch.text("$ref").map(name_of) {
            Some(name) if values.is_empty() => vec![name],
            _ => values,
        }
    }

    /// A schema of several types, such as `type: [string, integer]`.
    pub fn union_of_kinds(&mut self, schema: &Schema<'a>) -> Type {
        self.document.warning(
            &schema.at,
            "a value of one of several types: any JSON value is accepted",
            "name one type, or write a `oneOf` with a schema for each",
        );
        Type::Any
    }

    fn is_null(&self, at: &At<'a>) -> bool {
        let Some(target) = self.document.follow(at) else { return false };
        let schema = Schema { at: target };
        let kinds = schema.kinds();
        let only_null = schema.enumerated().iter().all(|value| **value == Node::Null);
        kinds.null && kinds.count() == 1 || only_null && !schema.enumerated().is_empty()
    }
}

/// Whether a schema does nothing but require properties.
fn only_requires(at: &At<'_>) -> bool {
    at.node.as_object().is_some_and(|members| members.keys().all(|key| key == "required" || key == "description"))
}

/// What to call a variant: the schema that it refers to, its title, or its type.
fn variant_name<'a>(branch: &At<'a>, target: &At<'a>, lowering: &Lowering<'a, '_>) -> String {
    if let Some(text) = branch.text("$ref") {
        return name_of(text);
    }
    if let Some(title) = target.text("title").filter(|title| title.len() <= 40) {
        return title.to_owned();
    }
    let schema = Schema { at: target.clone() };
    let kinds = schema.kinds().values();
    let name = match () {
        () if kinds.string && target.has("enum") => "value",
        () if kinds.string => "string",
        () if kinds.integer => "integer",
        () if kinds.number => "number",
        () if kinds.boolean => "boolean",
        () if kinds.array => return list_name(target),
        () if kinds.object || lowering.is_object(target) => "object",
        () => "value",
    };
    name.to_owned()
}

fn list_name(target: &At<'_>) -> String {
    let items = target.get("items");
    let named = items.and_then(|items| items.text("$ref").map(name_of));
    match named {
        Some(name) if name.len() <= 40 => format!("{name} list"),
        _ => "list".to_owned(),
    }
}
