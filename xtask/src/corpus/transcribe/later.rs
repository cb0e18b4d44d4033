//! A 3.0 document as one of 3.1 or 3.2: only schemas are written differently.

use std::mem;

use restwright::tree::{Node, Object, Text};

/// The document in a later version, if it is in 3.0.
pub fn later(document: &Node, later: &str) -> Option<Node> {
    let mut document = document.clone();
    let root = object(&mut document)?;
    let version =
        root.get_mut("openapi").filter(|version| version.as_str().is_some_and(|text| text.starts_with("3.0")))?;
    *version = Node::text(later);
    each(root.get_mut("paths"), path_item);
    if let Some(components) = root.get_mut("components").and_then(object) {
        each(components.get_mut("schemas"), schema);
        each(components.get_mut("responses"), response);
        each(components.get_mut("parameters"), parameter);
        each(components.get_mut("headers"), parameter);
        each(components.get_mut("requestBodies"), content);
        each(components.get_mut("callbacks"), callback);
    }
    Some(document)
}

fn object(node: &mut Node) -> Option<&mut Object> {
    match node {
        Node::Object(members) => Some(members),
        _ => None,
    }
}

/// Every member of an object, or every element of a list.
fn each(node: Option<&mut Node>, change: fn(&mut Node)) {
    match node {
        Some(Node::Object(members)) => {
            members.iter_mut().filter(|(name, _)| !name.starts_with("x-")).for_each(|(_, value)| change(value));
        }
        Some(Node::Array(elements)) => elements.iter_mut().for_each(change),
        _ => {}
    }
}

fn path_item(node: &mut Node) {
    let Some(members) = object(node) else { return };
    each(members.get_mut("parameters"), parameter);
    for method in ["get", "put", "post", "delete", "options", "head", "patch", "trace"] {
        let Some(operation) = members.get_mut(method).and_then(object) else { continue };
        each(operation.get_mut("parameters"), parameter);
        operation.get_mut("requestBody").into_iter().for_each(content);
        each(operation.get_mut("responses"), response);
        each(operation.get_mut("callbacks"), callback);
    }
}

fn callback(node: &mut Node) {
    each(Some(node), path_item);
}

fn response(node: &mut Node) {
    if let Some(members) = object(node) {
        each(members.get_mut("headers"), parameter);
    }
    content(node);
}

/// A parameter or a header.
fn parameter(node: &mut Node) {
    if let Some(inner) = object(node).and_then(|members| members.get_mut("schema")) {
        schema(inner);
    }
    content(node);
}

/// Whatever has `content`.
fn content(node: &mut Node) {
    each(object(node).and_then(|members| members.get_mut("content")), |media_type| {
        let Some(members) = object(media_type) else { return };
        members.get_mut("schema").into_iter().for_each(schema);
        each(members.get_mut("encoding"), |encoding| {
            each(object(encoding).and_then(|members| members.get_mut("headers")), parameter);
        });
    });
}

/// Keywords that say nothing about which values there are.
const ANNOTATIONS: [&str; 5] = ["title", "description", "deprecated", "readOnly", "writeOnly"];

fn schema(node: &mut Node) {
    let Some(members) = object(node) else { return };
    if members.get("$ref").is_some_and(|target| target.as_str().is_some()) {
        // In 3.0, what stands beside it does not count; in 3.1, it does. What says nothing about values may stay.
        let stays = |(name, _): &(Text, Node)| **name == *"$ref" || ANNOTATIONS.contains(&&**name);
        *members = mem::take(members).into_iter().filter(stays).collect();
        return;
    }
    nullable(members);
    bound(members, "minimum", "exclusiveMinimum");
    bound(members, "maximum", "exclusiveMaximum");
    rename(members, "example", "examples", |example| Node::Array(vec![example]));
    each(members.get_mut("properties"), schema);
    for list in ["allOf", "anyOf", "oneOf"] {
        each(members.get_mut(list), schema);
    }
    for single in ["items", "additionalProperties", "not"] {
        members.get_mut(single).into_iter().for_each(schema);
    }
}

/// `nullable` beside `type` is `null` among the types. Without `type` it has no place in 3.1, and is left as it is, as
/// many converters do.
fn nullable(members: &mut Object) {
    let Some(Node::String(kind)) = members.get("type").cloned() else { return };
    match members.get("nullable").and_then(Node::as_bool) {
        Some(true) => {}
        Some(false) => return drop(members.remove("nullable")),
        None => return,
    }
    members.remove("nullable");
    members.insert("type", Node::Array(vec![Node::String(kind), Node::text("null")]));
    if let Some(Node::Array(values)) = members.get_mut("enum")
        && !values.contains(&Node::Null)
    {
        values.push(Node::Null);
    }
}

/// A bound that is excluded is a keyword of its own.
fn bound(members: &mut Object, included: &str, excluded: &str) {
    match members.get(excluded).and_then(Node::as_bool) {
        Some(true) => {
            members.remove(excluded);
            rename(members, included, excluded, |limit| limit);
        }
        Some(false) => drop(members.remove(excluded)),
        None => {}
    }
}

/// Another name at the same place.
fn rename(members: &mut Object, old: &str, new: &str, change: fn(Node) -> Node) {
    if members.contains_key(new) {
        return;
    }
    let renamed = |(name, value): (Text, Node)| if *name == *old { (new.into(), change(value)) } else { (name, value) };
    *members = mem::take(members).into_iter().map(renamed).collect();
}

#[cfg(test)]
mod tests {
    use restwright::tree;

    use super::super::text::json;
    use super::later;

    fn lifted(schema: &str) -> String {
        let document = |version, schema| {
            format!(r#"{{"openapi":"{version}","paths":{{}},"components":{{"schemas":{{"A":{schema}}}}}}}"#)
        };
        let tree = later(&tree::parse(&document("3.0.3", schema)).unwrap(), "3.1.0").unwrap();
        let text = json(&tree);
        let (before, after) = (document("3.1.0", "@"), text.clone());
        let (start, end) = before.split_once('@').unwrap();
        after.strip_prefix(start).and_then(|text| text.strip_suffix(end)).unwrap_or(&text).to_owned()
    }

    #[test]
    fn schemas_are_written_in_the_later_dialect() {
        for (old, new) in [
            (r#"{"type":"string","nullable":true}"#, r#"{"type":["string","null"]}"#),
            (r#"{"type":"string","nullable":false}"#, r#"{"type":"string"}"#),
            (r#"{"type":"string","nullable":true,"enum":["a"]}"#, r#"{"type":["string","null"],"enum":["a",null]}"#),
            (r#"{"minimum":1,"exclusiveMinimum":true}"#, r#"{"exclusiveMinimum":1}"#),
            (r#"{"minimum":1,"exclusiveMinimum":false}"#, r#"{"minimum":1}"#),
            (r##"{"$ref":"#/x","type":"string"}"##, r##"{"$ref":"#/x"}"##),
            (r#"{"properties":{"example":{"example":1}}}"#, r#"{"properties":{"example":{"examples":[1]}}}"#),
        ] {
            assert_eq!(lifted(old), new);
        }
    }
}
