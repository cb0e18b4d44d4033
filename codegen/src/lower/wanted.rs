//! Names of the configuration that nothing in the document has: slips, each of them an error.

use super::{Lowering, pagination};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{At, Document, nearest};
use crate::hash::{HashSet, IndexSet};
use crate::ir::{Operation, Owner, Shape, TypeDef};
use crate::tree::pointer::{escaped, names};

/// Names that the document has, whether they were asked for or not.
#[derive(Default)]
pub struct Known {
    /// Operations and webhooks.
    pub ids: HashSet<String>,
    /// Tags of operations.
    pub tags: IndexSet<String>,
    /// Keys of `types` that chose a type.
    pub types: HashSet<String>,
}

impl Lowering<'_, '_> {
    /// Remembers the tags of an operation.
    pub fn note_tags(&mut self, operation: &At<'_>) {
        let tags = operation.elements_of("tags").filter_map(|tag| tag.node.as_str());
        self.known.tags.extend(tags.map(str::to_owned));
    }
}

/// The name of a property that stands in a schema of the components, or in a branch of it: `Pet.name`.
pub fn property_path(pointer: &str) -> Option<String> {
    let mut steps = names(pointer.strip_prefix("/components/schemas")?);
    let schema = steps.next()?;
    loop {
        match steps.next()?.as_str() {
            "properties" => break,
            "allOf" | "anyOf" | "oneOf" => drop(steps.next()?.parse::<usize>().ok()?),
            _ => return None,
        }
    }
    let property = steps.next()?;
    steps.next().is_none().then(|| format!("{schema}.{property}"))
}

/// Reports every name that nothing has.
pub fn check(document: &Document<'_>, config: &Config, known: &Known, operations: &[Operation], types: &[TypeDef]) {
    let check = Check { document, config, known, operations, types };
    check.tags();
    check.ids();
    check.schemas();
    check.properties();
    check.types();
    check.parameters();
    if operations.is_empty() && !known.ids.is_empty() && config.is_part() && !document.has_errors() {
        let fault = "none of the document's operations is asked for".to_owned();
        check.report("", fault, "name other tags or operations to include, or exclude fewer".to_owned());
    }
}

/// Reports a fault at a key of the configuration; where there is no file, at the document.
pub fn report(document: &Document<'_>, config: &Config, key: &str, fault: String, remedy: String) {
    let written = &config.written;
    if written.file.is_empty() {
        return document.error(document.root(), format!("the configuration is wrong: {fault}"), remedy);
    }
    document.finding(Diagnostic {
        severity: Severity::Error,
        file: written.file.clone(),
        position: Some(written.keys.get(key).copied().unwrap_or(written.position)),
        pointer: format!("{}{key}", written.pointer),
        fault,
        remedy,
    });
}

struct Check<'c, 'a> {
    document: &'c Document<'a>,
    config: &'c Config,
    known: &'c Known,
    operations: &'c [Operation],
    types: &'c [TypeDef],
}

impl<'a> Check<'_, 'a> {
    fn report(&self, key: &str, fault: String, remedy: String) {
        report(self.document, self.config, key, fault, remedy);
    }

    fn tags(&self) {
        let lists = [("include-tags", &self.config.include_tags), ("exclude-tags", &self.config.exclude_tags)];
        for (key, list) in lists {
            for (index, tag) in list.iter().enumerate().filter(|(_, tag)| !self.known.tags.contains(*tag)) {
                let remedy = meant(nearest(tag, self.known.tags.iter().map(String::as_str)), || {
                    "name a tag of operations, as the document spells it".to_owned()
                });
                self.report(&format!("/{key}/{index}"), format!("no operation has the tag `{tag}`"), remedy);
            }
        }
    }

    fn ids(&self) {
        let lists = [
            ("include-operations", &self.config.include_operations),
            ("exclude-operations", &self.config.exclude_operations),
        ];
        for (key, list) in lists {
            list.iter().enumerate().for_each(|(index, id)| self.id(&format!("/{key}/{index}"), id));
        }
        let tables = [("rename/operations", &self.config.rename.operations), ("streams", &self.config.streams)];
        for (table, names) in tables {
            names.keys().for_each(|id| self.id(&format!("/{table}/{}", escaped(id)), id));
        }
        for (id, settings) in self.config.pagination.iter().filter(|(id, _)| *id != pagination::ALL) {
            if !self.known.ids.contains(id) {
                let fault = format!("there is no operation `{id}`");
                self.document.finding(pagination::written(settings, "", fault, self.nearest_id(id)));
            }
        }
    }

    fn id(&self, key: &str, id: &str) {
        if !self.known.ids.contains(id) {
            self.report(key, format!("there is no operation `{id}`"), self.nearest_id(id));
        }
    }

    fn nearest_id(&self, id: &str) -> String {
        let mut ids: Vec<&str> = self.known.ids.iter().map(String::as_str).collect();
        ids.sort_unstable();
        meant(nearest(id, ids), || "name an operation by its operationId".to_owned())
    }

    fn components(&self) -> impl Iterator<Item = (&'a str, At<'a>)> {
        self.document.root().get("components").into_iter().flat_map(|at| at.members_of("schemas"))
    }

    fn schemas(&self) {
        for name in self.config.rename.schemas.keys() {
            if !self.has_schema(name) {
                let fault = format!("there is no schema `{name}`");
                self.report(&format!("/rename/schemas/{}", escaped(name)), fault, self.nearest_schema(name));
            }
        }
    }

    fn has_schema(&self, name: &str) -> bool {
        self.components().any(|(known, _)| known == name) || self.types.iter().any(|ty| component(ty) == Some(name))
    }

    fn nearest_schema(&self, name: &str) -> String {
        let names = self.components().map(|(known, _)| known);
        meant(nearest(name, names), || "name a schema of the components".to_owned())
    }

    fn properties(&self) {
        for key in self.config.rename.properties.keys() {
            if !self.has_property(key) {
                self.no_property("rename/properties", key);
            }
        }
    }

    fn types(&self) {
        for key in self.config.types.keys().filter(|key| !self.known.types.contains(*key)) {
            match key.strip_prefix('#').unwrap_or(key) {
                pointer if pointer.starts_with('/') => {
                    if self.document.root().find(pointer).is_none() {
                        let fault = format!("nothing stands at `{key}`");
                        let remedy = "correct the pointer, as in \"#/components/schemas/Money\"".to_owned();
                        self.report(&format!("/types/{}", escaped(key)), fault, remedy);
                    }
                }
                _ if self.has_property(key) => {}
                _ => self.no_property("types", key),
            }
        }
    }

    /// Whether there is a property that is called `Schema.property`; there may be dots in both.
    fn has_property(&self, key: &str) -> bool {
        let of = |name: &str| key.strip_prefix(name)?.strip_prefix('.').map(str::to_owned);
        let field = |ty: &TypeDef| {
            let property = component(ty).and_then(of);
            property.is_some_and(|property| fields(ty).any(|field| field == property))
        };
        self.types.iter().any(field)
            || self
                .components()
                .any(|(name, at)| of(name).is_some_and(|property| self.declared(at).contains(&property.as_str())))
    }

    /// The properties that a schema declares, and its branches.
    fn declared(&self, schema: At<'a>) -> Vec<&'a str> {
        let (mut open, mut seen, mut found) = (vec![schema], HashSet::default(), Vec::new());
        while let Some(schema) = open.pop() {
            let Some(schema) = self.document.find(&schema) else { continue };
            if seen.insert(schema.id()) {
                found.extend(schema.members_of("properties").map(|(name, _)| name));
                open.extend(["allOf", "anyOf", "oneOf"].into_iter().flat_map(|name| schema.elements_of(name)));
            }
        }
        found
    }

    fn no_property(&self, table: &str, key: &str) {
        let place = format!("/{table}/{}", escaped(key));
        let owner = |(name, at): (&'a str, At<'a>)| Some((name, key.strip_prefix(name)?.strip_prefix('.')?, at));
        let Some((schema, property, at)) = self.components().find_map(owner) else {
            let schema = key.split_once('.').map_or(key, |(schema, _)| schema);
            return self.report(&place, format!("there is no schema `{schema}`"), self.nearest_schema(schema));
        };
        let near = nearest(property, self.declared(at)).map(|near| format!("{schema}.{near}"));
        let remedy = meant(near.as_deref(), || format!("name a property of `{schema}`"));
        self.report(&place, format!("the schema `{schema}` has no property `{property}`"), remedy);
    }

    fn parameters(&self) {
        for key in self.config.rename.parameters.keys() {
            let of = |id: &str| key.strip_prefix(id)?.strip_prefix('.').map(str::to_owned);
            let has = |operation: &Operation| {
                let name = of(&operation.id);
                name.is_some_and(|name| operation.parameters.iter().any(|parameter| *parameter.name == *name))
            };
            if self.operations.iter().any(has) {
                continue;
            }
            let place = format!("/rename/parameters/{}", escaped(key));
            match self.operations.iter().find_map(|operation| Some((operation, of(&operation.id)?))) {
                Some((operation, name)) => {
                    let names = operation.parameters.iter().map(|parameter| &*parameter.name);
                    let near = nearest(&name, names).map(|near| format!("{}.{near}", operation.id));
                    let fault = format!("the operation `{}` has no parameter `{name}`", operation.id);
                    let remedy = meant(near.as_deref(), || "name a parameter as the document does".to_owned());
                    self.report(&place, fault, remedy);
                }
                // It may be one that was not asked for.
                None if self.known.ids.iter().any(|id| of(id).is_some()) => {}
                None => {
                    let id = key.split_once('.').map_or(key.as_str(), |(id, _)| id);
                    self.report(&place, format!("there is no operation `{id}`"), self.nearest_id(id));
                }
            }
        }
    }
}

fn meant(near: Option<&str>, otherwise: impl FnOnce() -> String) -> String {
    near.map_or_else(otherwise, |near| format!("did you mean `{near}`?"))
}

fn component(ty: &TypeDef) -> Option<&str> {
    match &ty.owner {
        Owner::Component(name) => Some(name),
        _ => None,
    }
}

fn fields(ty: &TypeDef) -> impl Iterator<Item = &str> {
    let fields = match &ty.shape {
        Shape::Struct { fields, .. } => fields.as_slice(),
        _ => &[],
    };
    fields.iter().map(|field| field.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::property_path;

    #[test]
    fn a_property_is_called_after_the_schema_that_declares_it() {
        let path = |pointer: &str| property_path(pointer);
        assert_eq!(path("/components/schemas/Pet/properties/a~1b").as_deref(), Some("Pet.a/b"));
        assert_eq!(path("/components/schemas/Pet/allOf/1/oneOf/0/properties/type").as_deref(), Some("Pet.type"));
        assert_eq!(path("/components/schemas/Pet/properties/owner/properties/name"), None);
        assert_eq!(path("/components/schemas/Pet"), None);
        assert_eq!(path("/components/schemas/Pet/items/properties/name"), None);
    }
}
