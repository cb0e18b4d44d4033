//! How many operations a document declares, counted without the generator's help.

use restwright::tree::{Node, Object};

/// The members of a path item that are operations.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The operations below `paths`.
pub fn operations(document: &Node) -> usize {
    let Some(paths) = document.as_object().and_then(|root| root.get("paths")).and_then(Node::as_object) else {
        return 0;
    };
    let items = paths.iter().filter(|(path, _)| !path.starts_with("x-")).map(|(_, item)| item);
    items.filter_map(Node::as_object).map(|item| of_item(document, item)).sum()
}

fn of_item(document: &Node, item: &Object) -> usize {
    let target = item.get("$ref").and_then(Node::as_str).and_then(|target| follow(document, target));
    let has = |method: &&&str| {
        let here = item.get(method).or_else(|| target.and_then(|target| target.get(method)));
        here.is_some_and(|operation| operation.as_object().is_some())
    };
    let additional = item.get("additionalOperations").and_then(Node::as_object).map_or(0, Object::len);
    METHODS.iter().filter(has).count() + additional
}

/// An object of the same document.
fn follow<'a>(document: &'a Node, target: &str) -> Option<&'a Object> {
    let mut node = document;
    for part in target.strip_prefix("#/")?.split('/') {
        let part = part.replace("%7B", "{").replace("%7D", "}").replace("~1", "/").replace("~0", "~");
        node = node.as_object()?.get(&part)?;
    }
    node.as_object()
}

/// `3.0` for a document that says that it is written for `3.0.3`.
pub fn dialect(document: &Node) -> String {
    let Some(root) = document.as_object() else { return String::new() };
    let version = match root.get("openapi").or_else(|| root.get("swagger")) {
        Some(Node::String(version)) => version.to_string(),
        Some(Node::Number(version)) => version.to_string(),
        _ => return String::new(),
    };
    version.split('.').take(2).collect::<Vec<_>>().join(".")
}
