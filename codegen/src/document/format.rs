//! Documents of other kinds, which are given by mistake.

use super::At;

/// What a document without a version of OpenAPI is instead, and what to do; `None` where that cannot be told.
pub fn foreign(root: &At<'_>) -> Option<(String, &'static str)> {
    let says = |name: &str| root.has(name);
    let (kind, remedy) = if says("asyncapi") {
        ("an AsyncAPI document", "it describes messages, for which there is no client here: give the OpenAPI document")
    } else if says("overlay") && says("actions") {
        ("an OpenAPI Overlay", "give the document that it amends, and this file with `--overlay`")
    } else if says("arazzo") {
        ("an Arazzo document", "give the OpenAPI document that its `sourceDescriptions` name")
    } else if root.get("info").is_some_and(|info| info.has("_postman_id")) || says("item") && says("info") {
        ("a Postman collection", "convert it, for example with `npx postman-to-openapi collection.json`")
    } else if root.get("log").is_some_and(|log| log.has("entries")) {
        ("a recording of HTTP traffic (HAR)", "describe the API by an OpenAPI document")
    } else if is_schema(root) {
        ("a JSON Schema", "refer to it from the `schema` of an OpenAPI document, and give that")
    } else if says("jsonrpc") || says("openrpc") {
        ("an OpenRPC document", "it describes JSON-RPC, not HTTP: give an OpenAPI document")
    } else if says("paths") || says("components") || says("definitions") {
        return None;
    } else if says("resources") && (says("rootUrl") || says("discoveryVersion")) {
        ("a Google discovery document", "convert it, for example with `npx google-discovery-to-swagger`")
    } else {
        return None;
    };
    Some((format!("this is {kind}, not an OpenAPI document"), remedy))
}

fn is_schema(root: &At<'_>) -> bool {
    let of_schema = ["$schema", "$id", "properties", "$defs", "allOf", "anyOf", "oneOf"];
    of_schema.into_iter().any(|name| root.has(name)) && !root.has("paths") && !root.has("info")
}
