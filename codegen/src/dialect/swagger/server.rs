//! Where the API is served.

use super::{Lift, copy};
use crate::document::At;
use crate::tree::{Node, Object};

/// Azure's host with variables.
const PARAMETERIZED: &str = "x-ms-parameterized-host";

impl<'a> Lift<'a, '_> {
    /// The servers of the document: one for each scheme, the safe one first.
    pub fn servers(&mut self, root: &At<'a>) -> Option<Node> {
        if let Some(template) = root.get(PARAMETERIZED).filter(|at| at.text("hostTemplate").is_some()) {
            self.origins.note("/servers", &template.pointer());
            return Some(self.parameterized(&template, &schemes(root)));
        }
        let (host, base) = (root.get("host"), root.get("basePath"));
        let written = host.as_ref().or(base.as_ref())?;
        self.origins.note("/servers", &written.pointer());
        Some(self.urls(&schemes(root)))
    }

    /// The servers of an operation that is not served in the scheme of the others.
    pub fn own_servers(&mut self, operation: &At<'a>, to: &str) -> Option<Node> {
        let written = operation.get("schemes")?;
        let root = self.document.root();
        let (own, usual) = (schemes(operation), schemes(root));
        if !root.has("host") || usual.first().is_none_or(|scheme| own.contains(scheme)) {
            return None;
        }
        self.origins.note(&format!("{to}/servers"), &written.pointer());
        Some(self.urls(&own))
    }

    /// The servers of a host that has variables. Those without a default have to be given by the caller.
    fn parameterized(&self, at: &At<'a>, schemes: &[&str]) -> Node {
        let template = at.text("hostTemplate").unwrap_or_default().trim().trim_end_matches('/');
        let base = self.document.root().text("basePath").unwrap_or_default().trim().trim_matches('/');
        let path = if base.is_empty() { String::new() } else { format!("/{base}") };
        let has_scheme = !at.flag_or("useSchemePrefix", true) || template.contains("://");
        let starts = schemes.iter().map(|scheme| format!("{scheme}://"));
        let starts: Vec<String> = if has_scheme { vec![String::new()] } else { starts.collect() };
        let parameters = at.elements_of("parameters").filter_map(|parameter| self.document.follow(&parameter));
        let variables: Object = parameters.filter_map(|at| Some((at.text("name")?, variable(&at)))).collect();
        let server = |start: String| {
            let url = Node::text(format!("{start}{template}{path}"));
            Node::Object(Object::from_iter([("url", url), ("variables", Node::Object(variables.clone()))]))
        };
        Node::Array(starts.into_iter().map(server).collect())
    }

    fn urls(&self, schemes: &[&str]) -> Node {
        let root = self.document.root();
        let base = root.text("basePath").unwrap_or_default().trim().trim_matches('/');
        let path = if base.is_empty() { String::new() } else { format!("/{base}") };
        let url = |start: String| Node::Object(Object::from_iter([("url", Node::text(format!("{start}{path}")))]));
        let Some(host) = root.text("host").map(|host| host.trim().trim_end_matches('/')) else {
            return Node::Array(vec![if path.is_empty() { url("/".to_owned()) } else { url(String::new()) }]);
        };
        // Some write the scheme here too.
        match host.split_once("://") {
            Some(_) => Node::Array(vec![url(host.to_owned())]),
            None => Node::Array(schemes.iter().map(|scheme| url(format!("{scheme}://{host}"))).collect()),
        }
    }
}

/// A variable of a host; an enumeration of one value is a constant.
fn variable(at: &At<'_>) -> Node {
    let mut variable = copy(at, &["description", "enum"]);
    let only = at.get("enum").filter(|values| values.element_count() == Some(1));
    let only = only.and_then(|values| values.elements().next());
    let default = at.text("default").or_else(|| only.as_ref().and_then(|value| value.node.as_str()));
    variable.insert("default", Node::text(default.unwrap_or_default()));
    if default.is_none() {
        variable.insert("x-restwright-required", Node::Bool(true));
    }
    Node::Object(variable)
}

/// The schemes of HTTP among those that are named, the safe one first.
fn schemes<'a>(at: &At<'a>) -> Vec<&'a str> {
    let mut found: Vec<&str> = at.elements_of("schemes").filter_map(|at| at.node.as_str()).collect();
    found.retain(|scheme| matches!(*scheme, "http" | "https"));
    found.sort_by_key(|scheme| *scheme == "http");
    found.dedup();
    if found.is_empty() { vec!["https"] } else { found }
}
