//! Names of types, their properties and variants.

use super::ident;
use super::inline::{Place, words};
use super::scope::{Scope, shortened};
use crate::config::Config;
use crate::hash::HashMap;
use crate::ir::{Additional, Api, Form, Owner, Shape, TypeDef};
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
    /// The methods of a union that show its value as one of its variants, in their order.
    pub views: Vec<String>,
}

impl TypeName {
    /// The setter that makes the field at `index` null: `clear_tag`.
    pub fn clearing(&self, index: usize) -> String {
        let field = self.parts.get(index).map_or("", String::as_str);
        let mut name = format!("clear_{}", field.trim_start_matches("r#"));
        while name == self.additional || self.parts.contains(&name) {
            name.push_str("_to_null");
        }
        name
    }
}

/// Variants that are named after a type of JSON.
const SCALARS: [&str; 6] = ["String", "Integer", "Number", "Boolean", "List", "Object"];

/// Types within types are followed so far.
const MAX_DEPTH: usize = 256;

/// Chooses the names of all types. `methods` are the names of the operations, for the types written inside them.
pub fn assign(api: &Api, config: &Config, methods: &[String]) -> Vec<TypeName> {
    let chosen = api.types.iter().filter_map(|ty| Some((component(&ty.owner), ty.rust_name.as_deref()?))).collect();
    let naming = Naming { api, config, methods, chosen };
    let idents = naming.idents();
    let numbered: Vec<(&TypeDef, &str)> = api.types.iter().zip(idents.iter().map(String::as_str)).collect();
    let parts = parallel::map(&numbered, |(definition, ident)| parts(config, definition, ident));
    let finish = |((ident, (parts, additional)), definition): ((String, (Vec<String>, String)), &TypeDef)| TypeName {
        snake: ident::value_name(&ident),
        ident,
        views: if matches!(definition.shape, Shape::Union(_)) { views(&parts) } else { Vec::new() },
        parts,
        additional,
    };
    idents.clone().into_iter().zip(parts).zip(&api.types).map(finish).collect()
}

struct Naming<'a> {
    api: &'a Api,
    config: &'a Config,
    methods: &'a [String],
    /// Names that the document's author chose for components.
    chosen: HashMap<&'a str, &'a str>,
}

impl Naming<'_> {
    /// A name for each type; none for those that another one stands for.
    fn idents(&self) -> Vec<String> {
        let mut idents = vec![String::new(); self.api.types.len()];
        // Components first: what is written in place never takes a component's name.
        let own = (0..self.api.types.len()).filter(|index| self.api.types[*index].same_as.is_none());
        let (forms, own): (Vec<_>, Vec<_>) = own.partition(|index| self.form(*index).is_some());
        let is_component = |index: &usize| matches!(self.api.types[*index].owner, Owner::Component(_));
        let (components, mut inner): (Vec<_>, Vec<_>) = own.into_iter().partition(is_component);
        let mut scope = Scope::default();
        let keys: Vec<&str> = components.iter().map(|index| component(&self.api.types[*index].owner)).collect();
        let case = |text: &str| shortened(ident::type_name(text));
        let chosen = scope.take_all(&keys, |key| self.component_name(key), case, "Model");
        for (index, name) in components.into_iter().zip(chosen) {
            idents[index] = name;
        }
        // What stands deeper has the longer name, wherever it was found.
        inner.sort_by_cached_key(|index| (self.place(*index).steps.len(), &self.api.types[*index].place));
        for index in inner {
            idents[index] = self.inner(index, &mut scope);
        }
        for (index, (of, form)) in forms.into_iter().filter_map(|index| Some((index, self.form(index)?))) {
            let TypeDef { place, .. } = &self.api.types[index];
            let name = shortened(ident::longer(&idents[of], &ident::type_name(form.word())));
            let longest = ident::longer(&name, "Object");
            idents[index] = scope.take_first(&place.pointer, &[name, longest.clone()], &longest);
        }
        idents
    }

    /// The type of which this one is a form, as it is called.
    fn form(&self, index: usize) -> Option<(usize, Form)> {
        let Owner::Form(of, form) = self.api.types[index].owner else { return None };
        Some((self.api.ty(of).same_as.map_or(of.0, |same| same.0), form))
    }

    fn component_name(&self, key: &str) -> String {
        match self.config.rename.schemas.get(key) {
            Some(name) => name.clone(),
            None => shortened(ident::type_name(self.chosen.get(key).copied().unwrap_or(key))),
        }
    }

    /// Names a type that is written in place after what it is part of.
    fn inner(&self, index: usize, scope: &mut Scope) -> String {
        let TypeDef { place, shape, rust_name, .. } = &self.api.types[index];
        let mut names: Vec<String> = match rust_name {
            Some(name) => vec![ident::type_name(name)],
            None => self.place(index).names().into_iter().map(shortened).collect(),
        };
        let kind = match shape {
            Shape::Struct { .. } => "Object",
            Shape::Tuple { .. } => "Tuple",
            Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) => "Value",
            Shape::Union(_) => "Choice",
        };
        let longest = names.last().map(|name| ident::longer(name, kind)).unwrap_or_default();
        names.push(longest.clone());
        scope.take_first(&place.pointer, &names, &longest)
    }

    /// The way to a type from the nearest one that has a name of its own.
    fn place(&self, index: usize) -> Place {
        let mut steps: Vec<String> = Vec::new();
        let mut owner = &self.api.types[index].owner;
        // The last steps first, until the way is complete.
        let mut add = |words: &[String]| steps.extend(words.iter().rev().cloned());
        let mut depth = 0;
        let anchor = loop {
            match owner {
                Owner::Component(name) => break self.component_name(name),
                Owner::Operation(id, words) => {
                    add(words);
                    break ident::type_name(&self.methods[id.0]);
                }
                Owner::Pointer(words) => {
                    add(words.get(1..).unwrap_or_default());
                    break words.first().map(|word| ident::type_name(word)).unwrap_or_default();
                }
                Owner::Form(id, form) => {
                    add(&[form.word().to_owned()]);
                    owner = &self.api.types[id.0].owner;
                }
                Owner::Type(id, words) => {
                    add(words);
                    let outer = &self.api.types[id.0];
                    depth += 1;
                    match &outer.rust_name {
                        Some(name) if !matches!(outer.owner, Owner::Component(_)) => break ident::type_name(name),
                        _ if depth >= MAX_DEPTH => break String::new(),
                        _ => owner = &outer.owner,
                    }
                }
            }
        };
        steps.reverse();
        Place { anchor, steps }
    }
}

fn component(owner: &Owner) -> &str {
    match owner {
        Owner::Component(name) => name,
        _ => "",
    }
}

/// Names of fields or variants, and of the field for other properties.
fn parts(config: &Config, definition: &TypeDef, ident: &str) -> (Vec<String>, String) {
    let renamed = |key: &str| {
        let mut owners = [component(&definition.owner), ident].into_iter();
        owners.find_map(|owner| config.rename.variants.get(&format!("{owner}.{key}")))
    };
    match &definition.shape {
        Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => {
            let mut scope = Scope::reserving(&["new"]);
            let keys: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
            let chosen: HashMap<&str, &str> =
                fields.iter().filter_map(|field| Some((field.name.as_str(), field.rust_name.as_deref()?))).collect();
            let renamed = |key: &str| {
                let path = format!("{}.{key}", component(&definition.owner));
                let renamed = config.rename.properties.get(&path).cloned();
                renamed.unwrap_or_else(|| ident::value_name(chosen.get(key).copied().unwrap_or(key)))
            };
            let parts = scope.take_all(&keys, renamed, ident::value_name, "_");
            let rest = match &definition.shape {
                Shape::Struct { additional: Additional::Kept(_), .. } => ["additional_properties", "other_properties"],
                Shape::Tuple { .. } => ["rest", "other_elements"],
                _ => ["unknown_members", "other_members"],
            };
            let additional = scope.take("", rest.map(str::to_owned));
            (parts, additional)
        }
        Shape::Enum(values) => {
            let keys: Vec<&str> = values.iter().map(|value| &*value.value).collect();
            let chosen: HashMap<&str, &str> =
                values.iter().filter_map(|value| Some((&*value.value, value.name.as_deref()?))).collect();
            let name = |key: &str| match (renamed(key), chosen.get(key)) {
                (Some(name), _) => name.clone(),
                (None, Some(name)) => ident::type_name(name),
                (None, None) if key.is_empty() => "Empty".to_owned(),
                (None, None) => ident::type_name(key),
            };
            (variants(&keys, name), String::new())
        }
        Shape::Integers(values) => {
            let values = values.iter().map(|value| (value.value.to_string(), value.name.as_deref())).collect();
            (numbers(values, renamed), String::new())
        }
        Shape::Numbers(values) => {
            let values = values.iter().map(|value| (value.value.to_string(), value.name.as_deref())).collect();
            (numbers(values, renamed), String::new())
        }
        Shape::Union(union) => {
            let keys: Vec<&str> = union.variants.iter().map(|variant| variant.name.as_str()).collect();
            let usual: HashMap<&str, String> = keys.iter().copied().zip(usual_variants(ident, &keys)).collect();
            let name = |key: &str| {
                let usual = usual.get(key).cloned().unwrap_or_else(|| ident::type_name(key));
                renamed(key).or_else(|| renamed(&usual)).cloned().unwrap_or(usual)
            };
            (variants(&keys, name), String::new())
        }
    }
}

/// Names of variants that are numbers, by their texts, with the names that the document's author chose.
fn numbers<'c>(values: Vec<(String, Option<&str>)>, renamed: impl Fn(&str) -> Option<&'c String>) -> Vec<String> {
    let keys: Vec<&str> = values.iter().map(|(text, _)| text.as_str()).collect();
    let chosen: HashMap<&str, &str> =
        values.iter().filter_map(|(text, name)| Some((text.as_str(), (*name)?))).collect();
    let name = |key: &str| match (renamed(key), chosen.get(key)) {
        (Some(name), _) => name.clone(),
        (None, Some(name)) => ident::type_name(name),
        (None, None) => ident::type_name(&format!("value {}", key.replace('-', "minus ").replace('.', " point "))),
    };
    variants(&keys, name)
}

/// Names of methods for variants of these names.
fn views(variants: &[String]) -> Vec<String> {
    let keys: Vec<&str> = variants.iter().map(String::as_str).collect();
    Scope::default().take_all(&keys, |variant| ident::value_name(&format!("as {variant}")), ident::value_name, "_")
}

/// What the variants of a union are called unless something else is said, in their order.
pub fn usual_variants(ident: &str, keys: &[&str]) -> Vec<String> {
    let short = without_prefix(ident, keys);
    keys.iter().map(|key| short.get(key).cloned().unwrap_or_else(|| ident::type_name(key))).collect()
}

/// Names of variants without the words that they all begin with, as far as the union's name begins with them too: those
/// that are shorter so.
fn without_prefix<'k>(union: &str, keys: &[&'k str]) -> HashMap<&'k str, String> {
    let (outer, names): (_, Vec<Vec<String>>) =
        (words(union), keys.iter().map(|key| words(&ident::type_name(key))).collect());
    // What holds no object of the document's own says so in a word or two.
    let is_plain = |name: &Vec<String>| SCALARS.contains(&name.concat().as_str());
    let common = |count: &usize| {
        let begins = |name: &Vec<String>| name.len() > *count && name[..*count] == outer[..*count];
        let long = names.iter().filter(|name| begins(name)).count();
        let stays = |name: &[String]| name.concat().starts_with(char::is_alphabetic);
        long > 1 && names.iter().all(|name| is_plain(name) || begins(name) && stays(&name[*count..]))
    };
    let Some(count) = (1..=outer.len()).rev().find(common) else { return HashMap::default() };
    let short =
        |(key, name): (&&'k str, &Vec<String>)| Some((*key, name.get(count..).filter(|_| !is_plain(name))?.concat()));
    keys.iter().zip(&names).filter_map(short).collect()
}

/// Names of variants; `Unknown` is the one that every enumeration and union has.
pub fn variants(keys: &[&str], name: impl Fn(&str) -> String) -> Vec<String> {
    Scope::reserving(&["Unknown", "Self"]).take_all(keys, name, ident::type_name, "Value")
}
