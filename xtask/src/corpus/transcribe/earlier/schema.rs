//! Schemas.

use restwright::tree::{Node, Object};

use super::{Unfit, kept, list, map, object, reference};

/// What 2.0 knows, and is written as it is.
const KEPT: [&str; 24] = [
    "format",
    "title",
    "description",
    "default",
    "multipleOf",
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
    "maxProperties",
    "minProperties",
    "required",
    "enum",
    "type",
    "readOnly",
    "xml",
    "externalDocs",
    "example",
];

/// What is written in another way, or holds schemas.
const CHANGED: [&str; 6] = ["nullable", "discriminator", "items", "allOf", "properties", "additionalProperties"];

/// A schema.
pub fn schema(node: &Node) -> Result<Node, Unfit> {
    let members = object(node, "schema")?;
    if let Some(reference) = reference(members)? {
        return Ok(reference);
    }
    kept(members, "schema", &[], &[KEPT.as_slice(), &CHANGED].concat())?;
    let mut twin = Object::default();
    for (name, value) in members {
        let (name, value) = match name {
            "nullable" => ("x-nullable", value.clone()),
            "discriminator" => (name, discriminator(value)?),
            "items" => (name, schema(value)?),
            "additionalProperties" if value.as_bool().is_none() => (name, schema(value)?),
            "properties" => (name, properties(object(value, "properties")?)?),
            "allOf" => (name, list(value, &schema)?),
            _ => (name, value.clone()),
        };
        twin.insert(name, value);
    }
    Ok(Node::Object(twin))
}

/// Properties have any names, also such as extensions have.
fn properties(members: &Object) -> Result<Node, Unfit> {
    if members.keys().any(|name| name.starts_with("x-")) {
        let each = members.iter().map(|(name, value)| Ok((name, schema(value)?)));
        return each.collect::<Result<Object, Unfit>>().map(Node::Object);
    }
    map(members, &schema)
}

fn discriminator(node: &Node) -> Result<Node, Unfit> {
    let members = object(node, "discriminator")?;
    kept(members, "discriminator", &[], &["propertyName"])?;
    members.get("propertyName").cloned().ok_or_else(|| "a discriminator without a property".to_owned())
}
