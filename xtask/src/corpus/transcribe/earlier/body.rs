//! Bodies and responses.

use restwright::tree::{Node, Object};

use super::parameter::of_values;
use super::{Unfit, kept, map, object, reference, resolved, schema};

/// The parameters that describe a body, and its media types.
pub fn request(document: &Node, node: &Node) -> Result<(Vec<Node>, Vec<String>), Unfit> {
    let is_shared = node.as_object().is_some_and(|members| members.contains_key("$ref"));
    let members = object(resolved(document, node)?, "body")?;
    let mut twin = kept(members, "body", &["description", "required"], &["description", "required", "content"])?;
    let content = object(members.get("content").ok_or("a body without content")?, "content")?;
    let (written, examples) = only_schema(content)?;
    let written = written.ok_or("a body without a schema")?;
    let consumes: Vec<String> = content.keys().map(str::to_owned).collect();
    if !examples.is_empty() {
        return Err("`example` of a body".to_owned());
    }
    if is_shared && written.as_object().is_none_or(|schema| !schema.contains_key("$ref")) {
        return Err("a shared body with a schema of its own".to_owned());
    }
    let is_required = twin.get("required").and_then(Node::as_bool).unwrap_or(false);
    match consumes.iter().filter(|media_type| is_form(media_type)).count() {
        0 => {
            twin.insert("name", Node::text("body"));
            twin.insert("in", Node::text("body"));
            twin.insert("schema", schema::schema(written)?);
            Ok((vec![Node::Object(twin)], consumes))
        }
        count if count == consumes.len() => {
            if twin.contains_key("description") {
                return Err("`description` of a form".to_owned());
            }
            Ok((fields(object(written, "form")?, is_required, &consumes)?, consumes))
        }
        _ => Err("a body that is a form, or something else".to_owned()),
    }
}

fn is_form(media_type: &str) -> bool {
    matches!(media_type, "multipart/form-data" | "application/x-www-form-urlencoded")
}

/// The schema that all media types have, and their examples.
fn only_schema(content: &Object) -> Result<(Option<&Node>, Object), Unfit> {
    let (mut only, mut examples) = (None, Object::default());
    for (index, (media_type, media)) in content.iter().enumerate() {
        let media = object(media, "media type")?;
        kept(media, "media type", &[], &["schema", "example"])?;
        if media.keys().any(|name| name.starts_with("x-")) {
            return Err("an extension of a media type".to_owned());
        }
        let schema = media.get("schema");
        if index > 0 && schema != only {
            return Err("media types with different schemas".to_owned());
        }
        only = schema;
        examples.extend(media.get("example").map(|example| (media_type, example.clone())));
    }
    Ok((only, examples))
}

/// The fields of a form.
fn fields(form: &Object, is_required: bool, consumes: &[String]) -> Result<Vec<Node>, Unfit> {
    if form.contains_key("$ref") {
        return Err("a reference as form".to_owned());
    }
    if !kept(form, "form", &[], &["type", "properties", "required"])?.is_empty() {
        return Err("an extension of a form".to_owned());
    }
    let required = form.get("required").and_then(Node::as_array).unwrap_or_default();
    if is_required == required.is_empty() {
        return Err("a form that is required as its fields are not, or the other way round".to_owned());
    }
    let properties = object(form.get("properties").ok_or("a form without fields")?, "properties")?;
    let field = |(name, schema): (&str, &Node)| {
        let mut members = object(schema, "field of a form")?.clone();
        let description = members.remove("description");
        let mut twin = of_values(&Node::Object(members), "field of a form")?;
        twin.extend(description.map(|description| ("description", description)));
        let is_list = twin.get("type").and_then(Node::as_str) == Some("array");
        if twin.get("format").and_then(Node::as_str) == Some("binary") && !is_list {
            if consumes != ["multipart/form-data"] {
                return Err("a file in a form that is not multipart".to_owned());
            }
            twin.remove("format");
            twin.insert("type", Node::text("file"));
        }
        if is_list {
            twin.insert("collectionFormat", Node::text("multi"));
        }
        twin.insert("name", Node::text(name));
        twin.insert("in", Node::text("formData"));
        twin.insert("required", Node::Bool(required.contains(&Node::text(name))));
        Ok(Node::Object(twin))
    };
    properties.iter().map(field).collect()
}

/// A response of an operation that produces these media types.
pub fn response(document: &Node, node: &Node, produces: &[String]) -> Result<Node, Unfit> {
    let target = object(resolved(document, node)?, "response")?;
    let content = target.get("content").map(|content| object(content, "content")).transpose()?;
    let content = content.filter(|content| !content.is_empty());
    if content.is_some_and(|content| !content.keys().eq(produces)) {
        return Err("responses in different media types".to_owned());
    }
    if let Some(reference) = reference(object(node, "response")?)? {
        return Ok(reference);
    }
    let mut twin = kept(target, "response", &["description"], &["description", "headers", "content"])?;
    if let Some(content) = content {
        let (schema, examples) = only_schema(content)?;
        let schema = schema.ok_or("a response without a schema")?;
        twin.insert("schema", schema::schema(schema)?);
        if !examples.is_empty() {
            twin.insert("examples", Node::Object(examples));
        }
    }
    if let Some(headers) = target.get("headers") {
        twin.insert("headers", map(object(headers, "headers")?, &header)?);
    }
    Ok(Node::Object(twin))
}

fn header(node: &Node) -> Result<Node, Unfit> {
    let members = object(node, "header")?;
    let mut twin = kept(members, "header", &["description"], &["description", "schema"])?;
    let schema = members.get("schema").ok_or("a header without a schema")?;
    twin.extend(of_values(schema, "schema of a header")?);
    Ok(Node::Object(twin))
}
