//! Parameters, and what they and headers say of their values.

use restwright::tree::{Node, Object};

use super::{Unfit, kept, object, reference};

/// What they say of their values.
const OF_VALUES: [&str; 16] = [
    "type",
    "format",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "example",
];

/// A parameter that is no body.
pub fn parameter(node: &Node) -> Result<Node, Unfit> {
    let members = object(node, "parameter")?;
    if let Some(reference) = reference(members)? {
        return Ok(reference);
    }
    let location = members.get("in").and_then(Node::as_str).unwrap_or_default();
    if location == "cookie" {
        return Err("a parameter in a cookie".to_owned());
    }
    let own = ["name", "in", "description", "required", "allowEmptyValue"];
    let mut twin = kept(members, "parameter", &own, &[&own[..], &["style", "explode", "schema", "example"]].concat())?;
    let schema = members.get("schema").ok_or("a parameter without a schema")?;
    let values = of_values(schema, "schema of a parameter")?;
    let is_list = values.get("type").and_then(Node::as_str) == Some("array");
    twin.extend(values);
    twin.extend(members.get("example").map(|example| ("x-example", example.clone())));
    let format = collection_format(location, members.get("style"), members.get("explode"), is_list)?;
    twin.extend(format.map(|format| ("collectionFormat", Node::text(format))));
    Ok(Node::Object(twin))
}

/// How a list is written.
fn collection_format(
    location: &str,
    style: Option<&Node>,
    explode: Option<&Node>,
    is_list: bool,
) -> Result<Option<&'static str>, Unfit> {
    let usual = if location == "query" { "form" } else { "simple" };
    let style = style.and_then(Node::as_str).unwrap_or(usual);
    let explode = explode.and_then(Node::as_bool).unwrap_or(style == "form");
    Ok(match (location, style, is_list, explode) {
        ("query", "form", false, _) | ("path" | "header", "simple", false, _) => None,
        ("path" | "header", "simple", true, _) => Some("csv"),
        ("query", "form", true, true) => Some("multi"),
        ("query", "form", true, false) => Some("csv"),
        ("query", "spaceDelimited", true, false) => Some("ssv"),
        ("query", "pipeDelimited", true, false) => Some("pipes"),
        _ => return Err(format!("the style `{style}` of a parameter")),
    })
}

/// What is said of a value, its schema aside.
pub fn of_values(schema: &Node, what: &str) -> Result<Object, Unfit> {
    let members = object(schema, what)?;
    if members.contains_key("$ref") {
        return Err(format!("a reference as {what}"));
    }
    let mut twin = kept(members, what, &OF_VALUES, &[&OF_VALUES[..], &["nullable", "items"]].concat())?;
    match members.get("type").and_then(Node::as_str) {
        Some("string" | "number" | "integer" | "boolean") => {}
        Some("array") => {
            let items = members.get("items").ok_or("a list without items")?;
            let items = of_values(items, what)?;
            if items.get("type").and_then(Node::as_str) == Some("array") {
                return Err("a list of lists as a parameter".to_owned());
            }
            twin.insert("items", Node::Object(items));
        }
        _ => return Err(format!("no scalar as {what}")),
    }
    twin.extend(members.get("nullable").map(|nullable| ("x-nullable", nullable.clone())));
    Ok(twin)
}
