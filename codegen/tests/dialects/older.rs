//! Documents without what Swagger 2.0 cannot say.

use serde_json::{Map, Value, json};

use crate::newer::each_object;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// A document without what Swagger 2.0 cannot say: some operations, bearer tokens, examples of media types, encodings.
pub fn fitting(mut document: Value) -> Value {
    document["servers"] = json!([{"url": "https://api.example.com/v1"}]);
    for scheme in document["components"]["securitySchemes"].as_object_mut().into_iter().flat_map(|all| all.values_mut())
    {
        if scheme["type"] == "http" {
            *scheme = json!({"type": "http", "scheme": "basic"});
        }
    }
    each_object(&mut document, &mut |object| {
        let is_operation = object.contains_key("responses");
        object.retain(|name, value| match name.as_str() {
            "writeOnly" => !value.is_boolean(),
            "deprecated" => is_operation || !value.is_boolean(),
            "links" | "callbacks" | "oneOf" | "anyOf" | "discriminator" => false,
            _ => true,
        });
        // All responses of an operation are in one media type.
        if let Some(content) = object.get_mut("content").and_then(Value::as_object_mut) {
            let problem = content.remove("application/problem+json");
            content.extend(problem.map(|media| ("application/json".to_owned(), media)));
        }
        // A form is described by its fields alone.
        if object.get("content").and_then(Value::as_object).is_some_and(|all| all.keys().any(|name| is_form(name))) {
            object.remove("description");
            let media = object["content"].as_object_mut().into_iter().flat_map(|all| all.values_mut());
            let schemas = media.filter_map(|media| media["schema"].as_object_mut());
            schemas.for_each(|schema| drop(schema.remove("description")));
        }
        for media in
            object.get_mut("content").and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut())
        {
            if let Some(media) = media.as_object_mut() {
                media.retain(|name, _| name == "schema");
            }
        }
        if let Some(parameters) = object.get_mut("parameters").and_then(Value::as_array_mut) {
            parameters.iter_mut().for_each(plain_parameter);
        }
    });
    let shared = document["components"]["parameters"].as_object_mut();
    for shared in shared.into_iter() {
        shared.values_mut().for_each(plain_parameter);
        shared.retain(|_, parameter| parameter_fits(parameter));
    }
    let whole = document.clone();
    for item in document["paths"].as_object_mut().unwrap().values_mut() {
        let item = item.as_object_mut().unwrap();
        let shared = item.get("parameters").cloned().unwrap_or_else(|| json!([]));
        item.retain(|name, value| !METHODS.contains(&name.as_str()) || fits(&whole, value, &shared));
    }
    document
}

/// How many operations a document has.
pub fn operations(document: &Value) -> usize {
    let items = document["paths"].as_object().unwrap().values();
    items.map(|item| METHODS.iter().filter(|method| item.get(**method).is_some()).count()).sum()
}

/// One example, and no description beside that of the parameter itself.
fn plain_parameter(parameter: &mut Value) {
    let Some(parameter) = parameter.as_object_mut() else { return };
    parameter.remove("examples");
    if let Some(schema) = parameter.get_mut("schema").and_then(Value::as_object_mut) {
        ["description", "example", "title"].iter().for_each(|name| drop(schema.remove(*name)));
    }
}

fn resolved<'v>(document: &'v Value, value: &'v Value) -> &'v Value {
    match value["$ref"].as_str() {
        Some(reference) => document.pointer(reference.trim_start_matches('#')).unwrap(),
        None => value,
    }
}

fn fits(document: &Value, operation: &Value, shared: &Value) -> bool {
    let parameters = [shared, &operation["parameters"]].into_iter().filter_map(Value::as_array).flatten();
    let content = |value: &Value| resolved(document, value)["content"].as_object().cloned().unwrap_or_default();
    let one_schema =
        |content: &Map<String, Value>| content.values().all(|media| Some(media) == content.values().next());
    let responses: Vec<_> = operation["responses"].as_object().unwrap().values().map(content).collect();
    let typed: Vec<_> = responses.iter().filter(|content| !content.is_empty()).collect();
    let same_types = typed.windows(2).all(|pair| pair[0].keys().eq(pair[1].keys()));
    let body = content(&operation["requestBody"]);
    let form = body.keys().any(|name| is_form(name));
    let fields = body.values().next().map(|media| media["schema"].clone()).unwrap_or_default();
    let form_fits = fields["properties"].as_object().is_some_and(|all| all.values().all(is_plain));
    parameters.map(|parameter| resolved(document, parameter)).all(parameter_fits)
        && same_types
        && responses.iter().all(one_schema)
        && one_schema(&body)
        && (!form || form_fits)
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with("multipart/") || media_type.ends_with("x-www-form-urlencoded")
}

fn parameter_fits(parameter: &Value) -> bool {
    parameter["in"] != "cookie"
        && parameter["style"] != "deepObject"
        && parameter.get("content").is_none()
        && is_plain(&parameter["schema"])
}

/// A value without a schema of its own.
fn is_plain(schema: &Value) -> bool {
    let kind = schema["type"].as_str().unwrap_or("object");
    kind != "object" && (kind != "array" || is_plain(&schema["items"]))
}
