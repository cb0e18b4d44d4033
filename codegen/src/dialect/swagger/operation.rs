//! Paths and operations: their parameters are told apart, bodies from the rest.

use super::super::pointer::{below, reference};
use super::{Lift, media_types};
use crate::document::At;
use crate::sources::FileId;
use crate::tree::{Node, Object};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The parameters of an operation or a path, by where they are sent.
#[derive(Default)]
struct Parameters<'a> {
    /// The list itself.
    list: Option<At<'a>>,
    body: Option<At<'a>>,
    form: Vec<At<'a>>,
    /// All others, as they stand in the list.
    others: Vec<At<'a>>,
}

impl<'a> Lift<'a, '_> {
    /// A path and its operations.
    pub fn path(&mut self, path: &str, at: &At<'a>) -> Node {
        let to = below("/paths", path);
        if let Some(written) = at.text("$ref") {
            if let Some(target) = self.foreign_target(at) {
                self.came_from(&to, at);
                return self.path(path, &target);
            }
            return self.reference(at, written, &to);
        }
        let shared = self.sorted(at);
        let mut item = Object::default();
        for (name, value) in at.members() {
            let lifted = match name {
                "parameters" => self.others(&shared, &to),
                _ if METHODS.contains(&name) => self.operation(&value, &shared, &below(&to, name)),
                _ => value.node.clone(),
            };
            item.insert(name, lifted);
        }
        Node::Object(item)
    }

    fn operation(&mut self, at: &At<'a>, shared: &Parameters<'a>, to: &str) -> Node {
        let own = self.sorted(at);
        let produces = media_types(at, "produces").unwrap_or_else(|| self.produces.clone());
        let mut operation = Object::default();
        for (name, value) in at.members() {
            let lifted = match name {
                "consumes" | "produces" | "schemes" => continue,
                "parameters" => self.others(&own, to),
                "responses" => {
                    let place = below(to, "responses");
                    let each = value.members().map(|(status, at)| {
                        let lifted = match status.starts_with("x-") {
                            true => at.node.clone(),
                            false => self.response(&at, &produces, &below(&place, status)),
                        };
                        (status, lifted)
                    });
                    Node::Object(each.collect())
                }
                _ => value.node.clone(),
            };
            operation.insert(name, lifted);
        }
        if let Some(servers) = self.own_servers(at, to) {
            operation.insert("servers", servers);
        }
        if let Some(body) = self.body(at, &own, shared, &below(to, "requestBody")) {
            operation.insert("requestBody", body);
        }
        Node::Object(operation)
    }

    /// What the operation sends: its own body or form, or that of its path.
    fn body(&mut self, at: &At<'a>, own: &Parameters<'a>, shared: &Parameters<'a>, to: &str) -> Option<Node> {
        let consumes = media_types(at, "consumes").unwrap_or_else(|| self.consumes.clone());
        let body = match (&own.body, &shared.body) {
            (Some(body), _) => Some(body),
            (None, Some(body)) if own.form.is_empty() => Some(body),
            _ => None,
        };
        if let Some(body) = body {
            if let Some(field) = own.form.first() {
                self.document.warning(
                    field,
                    "the operation has a body already: this field of a form is left out",
                    "let the operation have either a parameter in `body` or some in `formData`",
                );
            }
            let own = Some(body).filter(|body| body.file == FileId::ROOT);
            let home =
                own.and_then(|body| self.moved.get(&body.pointer())).filter(|home| home.starts_with("/components/"));
            return Some(match home.filter(|_| consumes == self.consumes) {
                Some(home) => Node::Object(Object::from_iter([("$ref", Node::text(reference(home)))])),
                None => self.request_body(body, &consumes, to),
            });
        }
        let overridden = |field: &&At<'a>| !own.form.iter().any(|other| other.text("name") == field.text("name"));
        let fields: Vec<At<'a>> = shared.form.iter().filter(overridden).chain(&own.form).cloned().collect();
        let list = own.list.as_ref().or(shared.list.as_ref()).filter(|_| !fields.is_empty())?;
        Some(self.form(&fields, list, &consumes, to))
    }

    /// Parameters as they remain when bodies are taken out.
    fn others(&mut self, parameters: &Parameters<'a>, to: &str) -> Node {
        let place = below(to, "parameters");
        let mut lifted = Vec::new();
        for (index, at) in parameters.others.iter().enumerate() {
            let to = below(&place, &index.to_string());
            let target = self.document.follow(at).filter(|target| target.file != FileId::ROOT);
            lifted.push(match (at.text("$ref"), target) {
                // What stands in another file is not lifted there.
                (Some(_), Some(target)) => {
                    self.note(&to, at);
                    self.parameter(&target, &to)
                }
                (Some(written), None) => {
                    self.note(&to, at);
                    self.reference(at, written, &to)
                }
                (None, _) => self.parameter(at, &to),
            });
        }
        Node::Array(lifted)
    }

    fn sorted(&self, at: &At<'a>) -> Parameters<'a> {
        let list = at.get("parameters");
        let mut sorted = Parameters::default();
        for at in list.iter().flat_map(At::elements) {
            let target = self.document.follow(&at).unwrap_or_else(|| at.clone());
            match target.text("in") {
                Some("body") => sorted.body = Some(target),
                Some("formData") => sorted.form.push(target),
                _ => sorted.others.push(at),
            }
        }
        sorted.list = list;
        sorted
    }
}
