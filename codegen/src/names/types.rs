//! Names of types, their properties and variants.

use super::ident;
use super::scope::{Scope, shortened};
use crate::config::Config;
use crate::hash::HashMap;
use crate::ir::{Api, Owner, Shape, TypeDef};
use crate::parallel;

/// The identifiers of a type.
#[derive(Debug)]
pub struct TypeName {
    /// The type itself.
    pub ident: String,
    /// The same in snake case.
    pub snake: String,
    /// Its fields or variants, in their order.
    pub parts: Vec<String>,
    /// The field of properties that are not declared.
    pub additional: String,
}

/// Chooses the names of all types. `methods` are the names of the operations, for the types written inside them.
pub fn assign(api: &Api, config: &Config, methods: &[String]) -> Vec<TypeName> {
    let chosen = api.types.iter().filter_map(|ty| Some((component(&ty.owner), ty.rust_name.as_deref()?))).collect();
    let mut naming = Naming { api, config, methods, names: vec![None; api.types.len()], chosen };
    // Components first: what is written in place never takes a component's name.
    let (components, inner): (Vec<_>, Vec<_>) =
        (0..api.types.len()).partition(|index| matches!(api.types[*index].owner, Owner::Component(_)));
    let mut scope = Scope::default();
    let keys: Vec<&str> = components.iter().map(|index| component(&api.types[*index].owner)).collect();
    let chosen = scope.take_all(&keys, |key| naming.component_name(key), "Model");
    for (index, name) in components.into_iter().zip(chosen) {
        naming.names[index] = Some(name);
    }
    for index in inner {
        naming.inner(index, &mut scope, 0);
    }

    let parts = parallel::map(&api.types, |definition| parts(config, definition));
    let finish = |(name, (parts, additional)): (Option<String>, (Vec<String>, String))| {
        let ident = name.unwrap_or_default();
        TypeName { snake: ident::value_name(&ident), ident, parts, additional }
    };
    let names = std::mem::take(&mut naming.names);
    names.into_iter().zip(parts).map(finish).collect()
}

struct Naming<'a> {
    api: &'a Api,
    config: &'a Config,
    methods: &'a [String],
    names: Vec<Option<String>>,
    /// Names that the document's author chose for components.
    chosen: HashMap<&'a str, &'a str>,
}

impl Naming<'_> {
    fn component_name(&self, key: &str) -> String {
        match self.config.rename.schemas.get(key) {
            Some(name) => name.clone(),
            None => shortened(ident::type_name(self.chosen.get(key).copied().unwrap_or(key))),
        }
    }

    /// Names a type that is written in place after what it is part of.
    fn inner(&mut self, index: usize, scope: &mut Scope, depth: usize) -> String {
        if let Some(name) = &self.names[index] {
            return name.clone();
        }
        let (base, words) = match &self.api.types[index].owner {
            Owner::Component(name) => (self.component_name(name), Vec::new()),
            Owner::Type(id, words) if depth < 256 => (self.inner(id.0, scope, depth + 1), words.clone()),
            Owner::Type(_, words) | Owner::Pointer(words) => (String::new(), words.clone()),
            Owner::Operation(id, words) => (ident::type_name(&self.methods[id.0]), words.clone()),
        };
        // Only at the end does the underscore that tells `Self_` from the keyword read as a name of Rust.
        let own = words.iter().fold(String::new(), |name, word| ident::longer(&name, &ident::type_name(word)));
        let short = shortened(if own.is_empty() { base } else { ident::longer(&base, &own) });
        let kind = match self.api.types[index].shape {
            Shape::Struct { .. } => "Object",
            Shape::Enum(_) | Shape::Integers(_) => "Value",
            Shape::Union(_) => "Choice",
        };
        let pointer = &self.api.types[index].place.pointer;
        let short = self.api.types[index].rust_name.as_deref().map_or(short, ident::type_name);
        let name = scope.take(pointer, [short.clone(), ident::longer(&short, kind)]);
        self.names[index] = Some(name.clone());
        name
    }
}

fn component(owner: &Owner) -> &str {
    match owner {
        Owner::Component(name) => name,
        _ => "",
    }
}

/// Names of fields or variants, and of the field for other properties.
fn parts(config: &Config, definition: &TypeDef) -> (Vec<String>, String) {
    match &definition.shape {
        Shape::Struct { fields, .. } => {
            let mut scope = Scope::reserving(&["new"]);
            let keys: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            let chosen: HashMap<&str, &str> =
                fields.iter().filter_map(|field| Some((field.name.as_str(), field.rust_name.as_deref()?))).collect();
            let renamed = |key: &str| {
                let path = format!("{}.{key}", component(&definition.owner));
                let renamed = config.rename.properties.get(&path).cloned();
                renamed.unwrap_or_else(|| ident::value_name(chosen.get(key).copied().unwrap_or(key)))
            };
            let parts = scope.take_all(&keys, renamed, "_");
            let additional = scope.take("", ["additional_properties".to_owned(), "other_properties".to_owned()]);
            (parts, additional)
        }
        Shape::Enum(values) => {
            let keys: Vec<&str> = values.iter().map(|value| &*value.value).collect();
            let chosen: HashMap<&str, &str> =
                values.iter().filter_map(|value| Some((&*value.value, value.name.as_deref()?))).collect();
            let name = |key: &str| match chosen.get(key) {
                Some(name) => ident::type_name(name),
                None if key.is_empty() => "Empty".to_owned(),
                None => ident::type_name(key),
            };
            (variants(&keys, name), String::new())
        }
        Shape::Integers(values) => {
            let written: Vec<String> = values.iter().map(|value| value.value.to_string()).collect();
            let keys: Vec<&str> = written.iter().map(String::as_str).collect();
            let chosen: HashMap<&str, &str> =
                keys.iter().zip(values).filter_map(|(key, value)| Some((*key, value.name.as_deref()?))).collect();
            let name = |key: &str| match chosen.get(key) {
                Some(name) => ident::type_name(name),
                None => ident::type_name(&format!("value {}", key.replace('-', "minus "))),
            };
            (variants(&keys, name), String::new())
        }
        Shape::Union(union) => {
            let keys: Vec<&str> = union.variants.iter().map(|variant| variant.name.as_str()).collect();
            (variants(&keys, ident::type_name), String::new())
        }
    }
}

/// Names of variants; `Unknown` is the one that every enumeration and union has.
pub fn variants(keys: &[&str], name: impl Fn(&str) -> String) -> Vec<String> {
    Scope::reserving(&["Unknown", "Self"]).take_all(keys, name, "Value")
}
