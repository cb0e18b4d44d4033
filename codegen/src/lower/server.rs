//! Base URLs.

use crate::document::{At, Document, docs};
use crate::ir::{Docs, Server, ServerVariable};

/// Marks a variable that has no sensible default: the caller must give it.
const REQUIRED: &str = "x-restwright-required";

/// The servers of the document; where it names none, the first that an operation names stands for it.
pub fn servers(document: &Document<'_>, root: &At<'_>) -> Vec<Server> {
    let mut servers = listed(document, root);
    if servers.is_empty() {
        servers.extend(of_first_operation(document, root));
    }
    if !servers.first().is_some_and(|server| server.url.contains("://")) {
        document.warning(
            &root.get("servers").unwrap_or_else(|| root.clone()),
            "the document does not say which host serves the API: a client cannot be built without a base URL",
            "add an absolute URL to `servers`",
        );
    }
    servers
}

fn listed(document: &Document<'_>, at: &At<'_>) -> Vec<Server> {
    let server = |at: At<'_>| {
        let url = at.text("url")?;
        let variables = at.members_of("variables").map(|(name, at)| variable(name, &at)).collect();
        check_variables(document, &at, url);
        Some(Server { url: url.to_owned(), docs: docs(&at, "summary"), variables })
    };
    at.elements_of("servers").filter_map(server).collect()
}

fn of_first_operation(document: &Document<'_>, root: &At<'_>) -> Option<Server> {
    let is_absolute = |at: &At<'_>| at.text("url").is_some_and(|url| url.contains("://"));
    let items = root.members_of("paths").map(|(_, item)| item);
    let mut owners = items.flat_map(|item| std::iter::once(item.clone()).chain(item.members().map(|(_, at)| at)));
    let owner = owners.find(|owner| owner.elements_of("servers").next().is_some_and(|first| is_absolute(&first)))?;
    listed(document, &owner).into_iter().next()
}

/// The URL of an operation's own server, if it differs from the document's. Variables that the document's server has
/// too stay; others get their defaults.
pub fn own(document: &Document<'_>, item: &At<'_>, operation: &At<'_>) -> Option<String> {
    let root = document.root();
    let owner = [operation, item].into_iter().find(|owner| owner.elements_of("servers").next().is_some())?;
    let at = owner.elements_of("servers").next()?;
    let url = at.text("url")?;
    let main = root.elements_of("servers").next();
    let main_url = main.as_ref().and_then(|main| main.text("url").map(str::to_owned));
    let main_url = main_url.or_else(|| of_first_operation(document, root).map(|server| server.url));
    let main_url = main_url.unwrap_or_default();
    let mut own = absolute(url, &main_url)?;
    for (name, variable) in at.members_of("variables") {
        let is_shared = main.as_ref().is_some_and(|main| main.get("variables").is_some_and(|all| all.has(name)));
        if let Some(default) = variable.text("default").filter(|_| !is_shared) {
            own = own.replace(&format!("{{{name}}}"), default);
        }
    }
    (own.trim_end_matches('/') != main_url.trim_end_matches('/')).then_some(own)
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
