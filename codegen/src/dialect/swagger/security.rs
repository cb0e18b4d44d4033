//! Security schemes.

use super::copy;
use crate::document::At;
use crate::tree::{Node, Object};

/// A scheme; one of unknown type stays as it is, and is reported where it is used.
pub fn scheme(at: &At<'_>) -> Node {
    let mut scheme = copy(at, &["type", "description", "name", "in"]);
    match at.text("type") {
        Some("basic") => {
            scheme.insert("type", Node::text("http"));
            scheme.insert("scheme", Node::text("basic"));
        }
        Some("oauth2") => {
            let name = match at.text("flow") {
                Some("application") => "clientCredentials",
                Some("accessCode") => "authorizationCode",
                Some("password") => "password",
                _ => "implicit",
            };
            let flow = copy(at, &["authorizationUrl", "tokenUrl", "scopes"]);
            let flow = flow.into_iter().filter(|(name, _)| !name.starts_with("x-")).collect();
            let flows = Object::from_iter([(name, Node::Object(flow))]);
            scheme.insert("flows", Node::Object(flows));
        }
        _ => {}
    }
    Node::Object(scheme)
}
