//! Where the API is served.

use super::Lift;
use crate::document::At;
use crate::tree::{Node, Object};

impl<'a> Lift<'a, '_> {
    /// The servers of the document: one for each scheme, the safe one first.
    pub fn servers(&mut self, root: &At<'a>) -> Option<Node> {
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

/// The schemes of HTTP among those that are named, the safe one first.
fn schemes<'a>(at: &At<'a>) -> Vec<&'a str> {
    let mut found: Vec<&str> = at.elements_of("schemes").filter_map(|at| at.node.as_str()).collect();
    found.retain(|scheme| matches!(*scheme, "http" | "https"));
    found.sort_by_key(|scheme| *scheme == "http");
    found.dedup();
    if found.is_empty() { vec!["https"] } else { found }
}
