//! A 3.0 document as one of Swagger 2.0, where that can say all of it.
//!
//! Every object is read by a list of what it may hold: what is not in the list has no place in 2.0, and the document does
//! not fit. Nothing is left out to make it fit.

mod body;
mod operation;
mod parameter;
mod schema;
mod security;
mod server;

use std::collections::BTreeMap;

use restwright::tree::{Node, Object};

/// Why a document cannot be said in 2.0.
type Unfit = String;

/// The document in Swagger 2.0.
///
/// # Errors
/// It does not fit: the first thing that has no place.
pub fn earlier(document: &Node) -> Result<Node, Unfit> {
    let root = object(document, "document")?;
    let version = root.get("openapi").and_then(Node::as_str).unwrap_or_default();
    if !version.starts_with("3.0") {
        return Err("it is not in 3.0".to_owned());
    }
    let members = ["openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs"];
    let mut twin = Object::from_iter([("swagger", Node::text("2.0"))]);
    twin.extend(kept(root, "document", &["info", "security", "tags", "externalDocs"], &members)?);
    twin.extend(server::servers(root.get("servers"))?);
    let usual = operation::Usual::of(document);
    twin.extend(usual.members());
    twin.insert("paths", operation::paths(document, &usual)?);
    if let Some(components) = root.get("components") {
        twin.extend(self::components(document, object(components, "components")?, &usual)?);
    }
    Ok(Node::Object(twin))
}

fn components(document: &Node, components: &Object, usual: &operation::Usual) -> Result<Object, Unfit> {
    // Bodies are written where they are used.
    let members = ["schemas", "parameters", "responses", "securitySchemes", "requestBodies"];
    let filled = components.iter().filter(|(_, value)| value.as_object().is_none_or(|list| !list.is_empty()));
    let filled: Object = filled.map(|(name, value)| (name, value.clone())).collect();
    let mut twin = kept(&filled, "components", &[], &members)?;
    let mut each = |old: &str, new: &str, lower: &dyn Fn(&Node) -> Result<Node, Unfit>| -> Result<(), Unfit> {
        if let Some(list) = filled.get(old) {
            twin.insert(new, map(object(list, old)?, lower)?);
        }
        Ok(())
    };
    each("schemas", "definitions", &schema::schema)?;
    each("parameters", "parameters", &parameter::parameter)?;
    each("responses", "responses", &|it| body::response(document, it, &usual.produces))?;
    each("securitySchemes", "securityDefinitions", &security::scheme)?;
    Ok(twin)
}

/// An object; all others are what a transcriber need not understand.
fn object<'n>(node: &'n Node, what: &str) -> Result<&'n Object, Unfit> {
    node.as_object().ok_or_else(|| format!("a {what} that is no object"))
}

/// The members of these names and extensions, as they are; what is not even known has no place.
fn kept(members: &Object, what: &str, kept: &[&str], known: &[&str]) -> Result<Object, Unfit> {
    let has_no_place = |name: &&str| !name.starts_with("x-") && !known.contains(name);
    match members.keys().find(has_no_place) {
        Some(name) => Err(format!("`{name}` of a {what}")),
        None => {
            let stays = |name: &str| name.starts_with("x-") || kept.contains(&name);
            let members = members.iter().filter(|(name, _)| stays(name));
            Ok(members.map(|(name, value)| (name, value.clone())).collect())
        }
    }
}

/// The same for every member.
fn map(members: &Object, lower: &dyn Fn(&Node) -> Result<Node, Unfit>) -> Result<Node, Unfit> {
    let each = members
        .iter()
        .map(|(name, value)| Ok((name, if name.starts_with("x-") { value.clone() } else { lower(value)? })));
    each.collect::<Result<Object, Unfit>>().map(Node::Object)
}

/// The same for every element.
fn list(node: &Node, lower: &dyn Fn(&Node) -> Result<Node, Unfit>) -> Result<Node, Unfit> {
    let elements = node.as_array().ok_or("a list that is none")?;
    elements.iter().map(lower).collect::<Result<Vec<_>, Unfit>>().map(Node::Array)
}

/// A reference, if this is one, to where its target stands in 2.0.
fn reference(members: &Object) -> Result<Option<Node>, Unfit> {
    let Some(written) = members.get("$ref").and_then(Node::as_str) else { return Ok(None) };
    let places = [("schemas", "definitions"), ("parameters", "parameters"), ("responses", "responses")];
    let moved = places.iter().find_map(|(old, new)| {
        let rest = written.strip_prefix("#/components/")?.strip_prefix(old)?.strip_prefix('/')?;
        Some(format!("#/{new}/{rest}"))
    });
    let moved = moved.ok_or("a reference to another place than a schema, parameter or response")?;
    if members.get("nullable").is_some() {
        return Err("`nullable` beside a reference".to_owned());
    }
    let mut twin = members.clone();
    twin.insert("$ref", Node::text(moved));
    Ok(Some(Node::Object(twin)))
}

/// What a reference leads to.
fn resolved<'n>(document: &'n Node, node: &'n Node) -> Result<&'n Node, Unfit> {
    let mut node = node;
    for _ in 0..8 {
        let Some(written) = node.as_object().and_then(|members| members.get("$ref")).and_then(Node::as_str) else {
            return Ok(node);
        };
        let mut target = Some(document);
        for word in written.trim_start_matches('#').split('/').skip(1) {
            let word = word.replace("~1", "/").replace("~0", "~");
            target = target.and_then(Node::as_object).and_then(|members| members.get(&word));
        }
        node = target.ok_or("a reference that leads elsewhere")?;
    }
    Err("a reference that leads nowhere".to_owned())
}

fn texts<'t>(values: impl IntoIterator<Item = &'t String>) -> Node {
    Node::Array(values.into_iter().map(|value| Node::text(value.as_str())).collect())
}

/// The value that occurs most often; of several the first in order.
fn most<T: Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts = BTreeMap::new();
    values.for_each(|value| *counts.entry(value).or_insert(0_usize) += 1);
    let best = counts.values().max().copied()?;
    counts.into_iter().find(|(_, count)| *count == best).map(|(value, _)| value)
}

#[cfg(test)]
mod tests;
