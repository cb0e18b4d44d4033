//! Base URLs.

use crate::document::{At, Dialect, Document, docs};
use crate::ir::{Docs, Server, ServerVariable};

/// Marks a variable that has no sensible default: the caller must give it.
const REQUIRED: &str = "x-restwright-required";

/// The servers of the document; where it names none, the first that an operation names stands for it.
pub fn servers(document: &Document<'_>, root: &At<'_>) -> Vec<Server> {
    let listed = root.elements_of("servers").filter(|at| at.has("url"));
    let own = listed.map(|at| server(document, &at)).collect::<Vec<_>>();
    let servers = if own.is_empty() { main(root).map(|at| server(document, &at)).into_iter().collect() } else { own };
    let remedy = match document.dialect() {
        Dialect::V20 => "add `host`, and `schemes` if it is not served by https",
        _ => "add an absolute URL to `servers`",
    };
    if !servers.first().is_some_and(Server::has_host) {
        document.warning(
            &root.get("servers").unwrap_or_else(|| root.clone()),
            "the document does not say which host serves the API: a client cannot be built without a base URL",
            remedy,
        );
    }
    servers
}

fn server(document: &Document<'_>, at: &At<'_>) -> Server {
    let url = at.text("url").unwrap_or_default();
    let variables = at.members_of("variables").map(|(name, at)| variable(document, name, &at)).collect();
    check_variables(document, at, url);
    Server { url: url.to_owned(), docs: docs(at, "summary"), variables }
}

/// The server that a client goes to: the first of the document, else the first with a host that an operation has.
fn main<'a>(root: &At<'a>) -> Option<At<'a>> {
    let first = root.elements_of("servers").find(|at| at.has("url"));
    first.or_else(|| {
        let items = root.members_of("paths").map(|(_, item)| item);
        let owners = items.flat_map(|item| std::iter::once(item.clone()).chain(item.members().map(|(_, at)| at)));
        let mut servers = owners.filter_map(|owner| owner.elements_of("servers").next());
        servers.find(|at| at.text("url").is_some_and(|url| url.contains("://")))
    })
}

/// The URL of an operation's own server, if it differs from the main one. Variables that the main one has too stay;
/// others get their defaults.
pub fn own(document: &Document<'_>, item: &At<'_>, operation: &At<'_>) -> Option<String> {
    let at = [operation, item].into_iter().find_map(|owner| owner.elements_of("servers").next())?;
    let main = main(document.root());
    let main_url = main.as_ref().and_then(|main| main.text("url")).unwrap_or_default();
    let mut own = absolute(at.text("url")?, main_url)?;
    if own.trim_end_matches('/') == main_url.trim_end_matches('/') {
        return None;
    }
    for (name, variable) in at.members_of("variables") {
        let is_shared = main.as_ref().and_then(|main| main.get("variables")).is_some_and(|all| all.has(name));
        if let Some(default) = variable.text("default").filter(|_| !is_shared) {
            own = own.replace(&format!("{{{name}}}"), default);
        }
    }
    Some(own)
}

/// A URL that may be relative to the host of the main one; `None` where neither names a host.
fn absolute(url: &str, main: &str) -> Option<String> {
    if url.contains("://") {
        return Some(url.to_owned());
    }
    let (scheme, rest) = main.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    Some(format!("{scheme}://{host}/{}", url.trim_start_matches('/')))
}

fn variable(document: &Document<'_>, name: &str, at: &At<'_>) -> ServerVariable {
    let description = docs(at, "summary").description;
    let values: Vec<&str> = at.elements_of("enum").filter_map(|value| value.node.as_str()).collect();
    let default = at.get("default").filter(|_| !at.flag(REQUIRED));
    if let Some((place, text)) = default.as_ref().and_then(|at| Some((at, at.node.as_str()?)))
        && !values.is_empty()
        && !values.contains(&text)
    {
        document.warning(
            place,
            format!("`{text}` is none of the values that `enum` allows `{name}`: it is used all the same"),
            "add it to `enum`, or choose another default (OpenAPI 3.1 §4.8.6)",
        );
    }
    ServerVariable {
        name: name.to_owned(),
        docs: Docs { summary: None, description },
        default: default.and_then(|at| at.node.as_str()).map(str::to_owned),
        values: values.into_iter().map(str::to_owned).collect(),
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
