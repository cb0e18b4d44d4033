//! Operations: paths, methods, and which of them were asked for.

use super::field::is_token;
use super::{Lowering, pagination, server};
use crate::document::{At, Dialect, docs};
use crate::hash::HashSet;
use crate::ir::{Method, Operation, OperationId, PathPart};
use crate::tree::Node;

const METHODS: [(&str, Method); 9] = [
    ("get", Method::Get),
    ("put", Method::Put),
    ("post", Method::Post),
    ("delete", Method::Delete),
    ("options", Method::Options),
    ("head", Method::Head),
    ("patch", Method::Patch),
    ("trace", Method::Trace),
    ("query", Method::Query),
];

/// Where OpenAPI 3.2 has the operations of all other methods.
const ADDITIONAL: &str = "additionalOperations";

impl<'a> Lowering<'a, '_> {
    /// Every operation that was asked for, in the order of the document.
    pub fn operations(&mut self) {
        let mut ids = std::mem::take(&mut self.known.ids);
        let paths: Vec<_> = self.document.root().members_of("paths").collect();
        for (path, place) in paths.into_iter().filter(|(path, _)| !path.starts_with("x-")) {
            let Some(item) = self.document.follow(&place) else { continue };
            if !path.starts_with('/') {
                self.document.error(&item, format!("the path `{path}` does not begin with `/`"), "put a `/` before it");
                continue;
            }
            if path.split('{').skip(1).any(|rest| !rest.contains('}')) {
                self.document.warning(
                    &place,
                    "a `{` of the path is not closed: it is sent as it stands",
                    "put a `}` after the name of the parameter",
                );
            }
            for (method, at) in self.operations_of(&item) {
                let id = self.operation_id(&at, path, &method, &mut ids);
                self.note_tags(&at);
                if self.is_wanted(&at, &id) {
                    let operation = self.operation(&item, &at, path, method, id);
                    self.operations.push(operation);
                }
            }
        }
        let untagged = std::mem::take(&mut self.untagged);
        self.group(&untagged);
        self.check_unread_paths();
        self.webhooks = self.find_webhooks();
        ids.extend(self.webhooks.iter().map(|found| found.id().to_owned()));
        self.known.ids = ids;
    }

    /// Warns of what only Swagger 2.0 documents of Azure's can say.
    fn check_unread_paths(&self) {
        for name in ["x-ms-paths", "x-ms-parameterized-host"] {
            if let Some(at) = self.document.root().get(name).filter(|_| self.document.dialect() > Dialect::V20) {
                let remedy = "describe it by `paths`, which may hold a query, or by `servers` and their `variables`";
                self.document.warning(&at, format!("`{name}` is read in Swagger 2.0 only: it is left out"), remedy);
            }
        }
    }

    /// The operations of a path, in the order of the document.
    pub fn operations_of(&self, item: &At<'a>) -> Vec<(Method, At<'a>)> {
        let mut found = Vec::new();
        // A method may have been left empty: lint has warned of it.
        for (name, at) in item.members().filter(|(_, at)| *at.node != Node::Null) {
            if let Some((_, method)) = METHODS.iter().find(|(token, _)| *token == name) {
                found.push((method.clone(), at));
            } else if name == ADDITIONAL {
                found.extend(at.members().filter_map(|(token, at)| Some((self.additional(token, &at)?, at))));
            }
        }
        found
    }

    /// A method of `additionalOperations`: sent as it is written, so it must be a token (RFC 9110 §5.6.2), and methods
    /// that have a member of their own stand there.
    fn additional(&self, token: &str, at: &At<'a>) -> Option<Method> {
        let own = token.to_ascii_lowercase();
        let remedy = if !is_token(token) {
            "name the method as it is sent, for example `COPY`".to_owned()
        } else if METHODS.iter().any(|(known, _)| *known == own) {
            format!("move it to the member `{own}` of the path item")
        } else {
            return Some(Method::Other(token.to_owned()));
        };
        self.document.warning(at, format!("`{token}` is no additional method: the operation is left out"), remedy);
        None
    }

    fn operation(&mut self, item: &At<'a>, at: &At<'a>, path: &str, method: Method, id: String) -> Operation {
        let own = OperationId(self.operations.len());
        if at.has("callbacks") {
            self.calling.push((own, at.clone()));
        }
        if pagination::is_declared(at) {
            self.paged.insert(own, at.clone());
        }
        let tag = at.elements_of("tags").find_map(|tag| tag.node.as_str()).map(str::to_owned);
        if tag.is_none() {
            self.untagged.push(at.clone());
        }
        let mut path = path_parts(path);
        let parameters = self.parameters(item, at, &mut path, own);
        let body = self.body(at, own);
        let (successes, failures) = self.responses(at, &method, own);
        let (security, scopes) = self.security(at);
        Operation {
            id,
            rust_name: at.shared("x-rust-name"),
            method,
            path,
            tag,
            docs: docs(at, "summary"),
            deprecated: at.flag("deprecated"),
            server: server::own(self.document, item, at),
            parameters,
            body,
            successes,
            failures,
            security,
            scopes,
            pagination: None,
        }
    }

    /// The `operationId`, or words made from method and path where it is missing or taken.
    fn operation_id(&self, at: &At<'a>, path: &str, method: &Method, taken: &mut HashSet<String>) -> String {
        let derived = format!("{} {}", method.as_str().to_lowercase(), path.replace(['{', '}'], " "));
        let id = match at.text("operationId").filter(|id| !id.trim().is_empty()) {
            Some(id) if taken.contains(id) => {
                self.document.warning(
                    &at.get("operationId").unwrap_or_else(|| at.clone()),
                    format!("`{id}` is the operationId of another operation too: this one is named after its path"),
                    "give each operation an operationId of its own",
                );
                derived
            }
            Some(id) => id.to_owned(),
            None => {
                self.document.warning(
                    at,
                    "the operation has no operationId: it is named after its path",
                    "add an `operationId`, so that the name of the method is yours",
                );
                derived
            }
        };
        taken.insert(id.clone());
        id
    }

    /// Whether the configuration asks for the operation.
    pub fn is_wanted(&self, at: &At<'a>, id: &str) -> bool {
        let tags: Vec<&str> = at.elements_of("tags").filter_map(|tag| tag.node.as_str()).collect();
        let tagged = |list: &[String]| list.iter().any(|tag| tags.contains(&tag.as_str()));
        let named = |list: &[String]| list.iter().any(|name| name == id);
        let config = self.config;
        let all = config.include_tags.is_empty() && config.include_operations.is_empty();
        let included = all || tagged(&config.include_tags) || named(&config.include_operations);
        included && !tagged(&config.exclude_tags) && !named(&config.exclude_operations)
    }
}

/// Splits a path template at its parameters. A brace without its partner is text.
fn path_parts(template: &str) -> Vec<PathPart> {
    let mut parts = Vec::new();
    let mut rest = template;
    let mut text = String::new();
    while let Some(open) = rest.find('{') {
        let Some(length) = rest[open..].find('}') else { break };
        text.push_str(&rest[..open]);
        if !text.is_empty() {
            parts.push(PathPart::Text(std::mem::take(&mut text)));
        }
        parts.push(PathPart::Parameter(rest[open + 1..open + length].to_owned()));
        rest = &rest[open + length + 1..];
    }
    text.push_str(rest);
    if !text.is_empty() {
        parts.push(PathPart::Text(text));
    }
    parts
}
