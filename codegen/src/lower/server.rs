//! Base URLs.

use crate::document::{At, Dialect, Document, docs};
use crate::ir::{Docs, Server, ServerVariable};

/// Marks a variable that has no sensible default: the caller must give it.
const REQUIRED: &str = "x-restwright-required";

/// The servers of the document.
pub fn servers(document: &Document<'_>, root: &At<'_>) -> Vec<Server> {
    let servers: Vec<Server> = root
        .elements_of("servers")
        .filter_map(|at| {
            let url = at.text("url")?;
            let variables = at.members_of("variables").map(|(name, at)| variable(name, &at)).collect();
            check_variables(document, &at, url);
            Some(Server { url: url.to_owned(), docs: docs(&at, "summary"), variables })
        })
        .collect();
    let remedy = match document.dialect() {
        Dialect::V20 => "add `host`, and `schemes` if it is not served by https",
        _ => "add an absolute URL to `servers`",
    };
    if !servers.first().is_some_and(|server| server.url.contains("://")) {
        document.warning(
            &root.get("servers").unwrap_or_else(|| root.clone()),
            "the document does not say which host serves the API: a client cannot be built without a base URL",
            remedy,
        );
    }
    servers
}

fn variable(name: &str, at: &At<'_>) -> ServerVariable {
    let description = docs(at, "summary").description;
    ServerVariable {
        name: name.to_owned(),
        docs: Docs { summary: None, description },
        default: at.text("default").filter(|_| !at.flag(REQUIRED)).map(str::to_owned),
        values: at.elements_of("enum").filter_map(|value| value.node.as_str()).map(str::to_owned).collect(),
    }
}

/// Every variable of the URL must be declared.
fn check_variables(document: &Document<'_>, at: &At<'_>, url: &str) {
    let mut rest = url;
    while let Some((_, tail)) = rest.split_once('{') {
        let Some((name, tail)) = tail.split_once('}') else { break };
        if !at.get("variables").is_some_and(|variables| variables.has(name)) {
            document.warning(
                at,
                format!("`{{{name}}}` of the URL is not declared: the caller must give the base URL"),
                "declare it in `variables`, with a default",
            );
        }
        rest = tail;
    }
}
