//! Parameters of operations.

use std::collections::hash_map::Entry;
use std::sync::Arc;

use super::Lowering;
use super::all::All;
use super::facets::Facets;
use super::schema::Lowered;
use crate::document::{At, Dialect, Document, docs, nearest};
use crate::hash::{HashSet, IndexMap};
use crate::ir::media::{Kind, kind};
use crate::ir::{Docs, Location, OperationId, Owner, Parameter, PathPart, Style, Type};
use crate::tree::{Node, Text, shrink};

/// Says of a header parameter whether the server recognises by it a request that is sent again.
const IDEMPOTENCY_KEY: &str = "x-restwright-idempotency-key";

/// Azure's word for a value that is encoded already.
const SKIP_ENCODING: &str = "x-ms-skip-url-encoding";

/// Whether a header is called as such keys are: `Idempotency-Key` (draft httpbis-idempotency-key), `X-Idempotency-Key`,
/// `Idempotence-Key`, `X-Idempotent-Token`.
fn is_named_as_key(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.contains("idempoten") && (name.ends_with("key") || name.ends_with("token") || name.ends_with("id"))
}

/// Where a parameter may be.
const LOCATIONS: [Location; 4] = [Location::Path, Location::Query, Location::Header, Location::Cookie];

/// The location that `in` names.
pub fn location_of(name: &str) -> Option<Location> {
    LOCATIONS.into_iter().find(|location| location.as_str() == name)
}

impl<'a> Lowering<'a, '_> {
    /// The parameters of an operation: those of its path, overridden by its own; path parameters come first, in the
    /// order of the path.
    pub fn parameters(
        &mut self,
        item: &At<'a>,
        at: &At<'a>,
        path: &mut [PathPart],
        operation: OperationId,
    ) -> Vec<Arc<Parameter>> {
        let mut found = self.declared_parameters(item, at, operation);
        let mut ordered = Vec::with_capacity(found.len());
        for part in path.iter() {
            let PathPart::Parameter(name) = part else { continue };
            if ordered.iter().any(|parameter: &Parameter| *parameter.name == **name) {
                continue;
            }
            ordered.push(match found.shift_remove(&(Location::Path, name.as_str().into())) {
                Some(parameter) => parameter,
                None => self.undeclared(at, name, &found),
            });
        }
        for parameter in found.into_values() {
            if parameter.location == Location::Path {
                let place = at.clone();
                self.document.warning(
                    &place,
                    format!(
                        "the path has no `{{{}}}`, which is declared as a path parameter: it is left out",
                        parameter.name
                    ),
                    "correct its name, or remove it",
                );
            } else {
                ordered.push(parameter);
            }
        }
        let mut parameters = ordered.into_iter().map(|parameter| self.shared(parameter)).collect();
        // What is collected has the memory of the parameters themselves.
        shrink(&mut parameters);
        parameters
    }

    /// The parameter itself, or the one like it that came before. Only the last one of a name is looked at: a document
    /// may describe one in thousands of ways.
    fn shared(&mut self, parameter: Parameter) -> Arc<Parameter> {
        let last = self.parameters.entry((parameter.location, parameter.name.clone()));
        match last {
            Entry::Occupied(last) if **last.get() == parameter => last.get().clone(),
            last => last.insert_entry(Arc::new(parameter)).get().clone(),
        }
    }

    /// What the path and the operation declare: of two that are alike, the latter.
    fn declared_parameters(
        &mut self,
        item: &At<'a>,
        at: &At<'a>,
        operation: OperationId,
    ) -> IndexMap<(Location, Text), Parameter> {
        let mut found: IndexMap<(Location, Text), Parameter> = IndexMap::default();
        for owner in [item, at] {
            let mut own: HashSet<(Location, Text)> = HashSet::default();
            for at in owner.elements_of("parameters") {
                let Some(parameter) = self.parameter(&at, operation) else { continue };
                let key = key(&parameter);
                if !own.insert(key.clone()) {
                    self.document.warning(
                        &at,
                        format!("`{}` is declared twice: this declaration replaces the one before", parameter.name),
                        "remove one of the two",
                    );
                }
                found.insert(key, parameter);
            }
        }
        found
    }

    fn parameter(&mut self, at: &At<'a>, operation: OperationId) -> Option<Parameter> {
        let place = at;
        let at = self.document.follow(at)?;
        let Some(name) = at.shared("name") else {
            self.document.error(place, "the parameter has no `name`", "add its `name`");
            return None;
        };
        let location = self.location(&at)?;
        if location == Location::Header && (self.is_elsewhere(&name, &at) || !self.is_field_name(&name, &at)) {
            return None;
        }
        if location == Location::Path && at.get("required").is_some_and(|at| *at.node == Node::Bool(false)) {
            self.document.warning(
                &at,
                format!("`{name}` is a part of the path, which is always there: it is required"),
                "let `required` be true, or describe the path without it as another one",
            );
        }
        let content = at.members_of("content").next();
        let style = match &content {
            Some((name, _)) if kind(name) == Kind::Json && at.text("in") == Some("querystring") => Style::QueryString,
            Some((name, _)) if kind(name) == Kind::Json => Style::Json,
            _ => self.style(&at, &name, location),
        };
        if let Some((name, media)) = &content {
            self.check_content(name, media);
        }
        let content = content.map(|(_, media)| media);
        let shown = example(self.document, &at).or_else(|| example(self.document, content.as_ref()?));
        let schema = content.unwrap_or_else(|| at.clone()).get("schema");
        let (lowered, facets) = self.value(schema.clone(), &name, operation);
        let fixed = self.only_value(schema.as_slice(), &lowered);
        let said = docs(&at, "summary");
        let is_idempotency_key = location == Location::Header
            && at.get(IDEMPOTENCY_KEY).map_or_else(|| is_named_as_key(&name), |at| *at.node == Node::Bool(true));
        Some(Parameter {
            name,
            is_idempotency_key,
            rust_name: at.shared("x-rust-name"),
            location,
            style,
            allow_reserved: self.allows_reserved(&at, location, style),
            required: location == Location::Path || at.flag("required"),
            deprecated: at.flag("deprecated") || facets.deprecated,
            docs: if said.is_empty() { facets.docs } else { said },
            ty: lowered.ty,
            fixed: fixed.map(Box::new),
            default: facets.default.map(Box::new),
            constraints: facets.constraints,
            example: shown.or(facets.example).map(Box::new),
        })
    }

    /// Whether a header is described elsewhere, so that a definition of it as a parameter is ignored (OpenAPI 3.1
    /// §4.8.12.1). Swagger 2.0 has no such rule: what can be sent is.
    fn is_elsewhere(&self, name: &str, at: &At<'a>) -> bool {
        let older = self.document.dialect() == Dialect::V20;
        let remedy = match name.to_ascii_lowercase().as_str() {
            "accept" | "authorization" if older => return false,
            "accept" => "name the media types of the responses: a request has a method for each that differs in type",
            "authorization" => {
                "declare a security scheme; what else is to be sent, a caller adds by `RequestOptions::header`"
            }
            "content-type" => "name the media types of the body: `RequestOptions::content_type` chooses among them",
            _ => return false,
        };
        self.document.warning(at, format!("`{name}` is no parameter of its own: it is left out"), remedy);
        true
    }

    /// Whether reserved characters of a value are sent as they are: in a query, and, as of OpenAPI 3.2 §4.12 or by an
    /// extension of Azure's, in a path.
    fn allows_reserved(&self, at: &At<'a>, location: Location, style: Style) -> bool {
        let is_encoded = at.flag(SKIP_ENCODING);
        if is_encoded && location == Location::Query {
            self.document.warning(
                at,
                format!("`{SKIP_ENCODING}` lets reserved characters of a query value stand, but `%` is encoded"),
                "give the value before it is encoded",
            );
        }
        if !at.flag("allowReserved") {
            return is_encoded && matches!(location, Location::Path | Location::Query);
        }
        match location {
            Location::Query => return true,
            Location::Path if self.document.dialect() >= Dialect::V32 && style != Style::Json => return true,
            // Nothing of a header is encoded.
            Location::Header => return false,
            Location::Path | Location::Cookie => {}
        }
        self.document.warning(
            at,
            "`allowReserved` does not apply here: reserved characters are encoded",
            "it is for query parameters, and as of OpenAPI 3.2 for those of a path",
        );
        false
    }

    /// Warns of a value that its media type would write in another way than a style does.
    fn check_content(&self, media_type: &str, media: &At<'a>) {
        let schemas = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
        let is_scalar = schemas.is_none_or(|all| all.scalar().is_some());
        if kind(media_type) != Kind::Json && !is_scalar {
            self.document.warning(
                media,
                format!(
                    "`{media_type}` is not written from types: the parameter is sent as if it had a `schema` alone"
                ),
                "use `application/json`, or let its schema be a string that you write yourself",
            );
        }
    }

    /// The type of a parameter, and what its schema says besides.
    fn value(&mut self, schema: Option<At<'a>>, name: &str, operation: OperationId) -> (Lowered, Facets) {
        match schema {
            Some(schema) => {
                let owner = Owner::Operation(operation, vec![name.to_owned()]);
                (self.schema(&schema, owner), self.facets(&schema))
            }
            None => (Lowered { ty: Type::String, nullable: false }, Facets::default()),
        }
    }

    fn location(&self, at: &At<'a>) -> Option<Location> {
        let text = at.text("in").unwrap_or_default();
        let is_json = || at.members_of("content").next().is_some_and(|(name, _)| kind(name) == Kind::Json);
        if text == "querystring" && is_json() {
            return Some(Location::Query);
        }
        let location = location_of(text);
        // That of a form is `in: query` by now; of the others a warning was given.
        if location.is_none() && text != "querystring" {
            let remedy = match nearest(text, LOCATIONS.iter().map(|location| location.as_str())) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "let `in` be `path`, `query`, `header` or `cookie`".to_owned(),
            };
            self.document.error(&at.get("in").unwrap_or_else(|| at.clone()), "the parameter has no place", remedy);
        }
        location
    }

    fn undeclared(&self, at: &At<'a>, name: &str, found: &IndexMap<(Location, Text), Parameter>) -> Parameter {
        let declared = found.keys().filter(|(location, _)| *location == Location::Path);
        let remedy = match nearest(name, declared.map(|(_, name)| &**name)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "declare it in `parameters` with `in: path`".to_owned(),
        };
        self.document.warning(at, format!("`{{{name}}}` of the path is not declared: it takes a string"), remedy);
        Parameter {
            is_idempotency_key: false,
            name: name.into(),
            rust_name: None,
            location: Location::Path,
            style: Style::Simple,
            allow_reserved: false,
            required: true,
            deprecated: false,
            docs: Docs::default(),
            ty: Type::String,
            fixed: None,
            default: None,
            constraints: Box::default(),
            example: None,
        }
    }
}

/// What tells parameters apart: the names of headers are alike in any case.
fn key(parameter: &Parameter) -> (Location, Text) {
    let name = match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase().into(),
        Location::Path | Location::Query | Location::Cookie => parameter.name.clone(),
    };
    (parameter.location, name)
}

/// `example`, or the value of the first of `examples`.
pub fn example<'a>(document: &Document<'a>, at: &At<'a>) -> Option<crate::ir::Value> {
    let named = || at.members_of("examples").find_map(|(_, example)| document.follow(&example)?.get("value"));
    at.get("example").or_else(named).map(|at| at.node.clone())
}
