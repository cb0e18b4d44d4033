//! From OpenAPI 3.0 down to Swagger 2.0, as far as that can say the same.

use serde_json::{Map, Value, json};

use crate::newer::each_object;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// What a parameter of Swagger 2.0 says of its values.
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
    "items",
];

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
    shared.into_iter().flat_map(|all| all.values_mut()).for_each(plain_parameter);
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

/// The document in Swagger 2.0.
pub fn to_2_0(document: &Value) -> Value {
    let components = &document["components"];
    let mut twin = Map::new();
    for (name, value) in document.as_object().unwrap() {
        if !matches!(name.as_str(), "openapi" | "servers" | "components" | "paths") {
            twin.insert(name.clone(), value.clone());
        }
    }
    twin.insert("swagger".to_owned(), json!("2.0"));
    twin.insert("host".to_owned(), json!("api.example.com"));
    twin.insert("basePath".to_owned(), json!("/v1"));
    twin.insert("schemes".to_owned(), json!(["https"]));
    let each = |name: &str, lower: &dyn Fn(&Value) -> Option<Value>| {
        let all = components[name].as_object().into_iter().flatten();
        Value::Object(all.filter_map(|(name, value)| Some((name.clone(), lower(value)?))).collect())
    };
    twin.insert("definitions".to_owned(), components["schemas"].clone());
    let fitting = |value: &Value| parameter_fits(value).then(|| parameter(value));
    twin.insert("parameters".to_owned(), each("parameters", &fitting));
    twin.insert("responses".to_owned(), each("responses", &|value| Some(response(document, value))));
    twin.insert("securityDefinitions".to_owned(), each("securitySchemes", &|value| Some(scheme(value))));
    let paths = document["paths"].as_object().unwrap().iter();
    twin.insert("paths".to_owned(), paths.map(|(path, item)| (path.clone(), path_item(document, item))).collect());
    let mut twin = Value::Object(twin);
    each_object(&mut twin, &mut |object| {
        if let Some(nullable) = object.remove("nullable") {
            object.insert("x-nullable".to_owned(), nullable);
        }
        if let Some(Value::String(reference)) = object.get_mut("$ref") {
            *reference = reference.replace("#/components/schemas/", "#/definitions/").replace("#/components/", "#/");
        }
    });
    twin
}

fn scheme(scheme: &Value) -> Value {
    if scheme["type"] == "http" { json!({"type": "basic"}) } else { scheme.clone() }
}

fn path_item(document: &Value, item: &Value) -> Value {
    let members = item.as_object().unwrap().iter().map(|(name, value)| {
        let lowered = match name.as_str() {
            "parameters" => value.as_array().unwrap().iter().map(parameter).collect(),
            _ if METHODS.contains(&name.as_str()) => operation(document, value),
            _ => value.clone(),
        };
        (name.clone(), lowered)
    });
    Value::Object(members.collect())
}

fn operation(document: &Value, operation: &Value) -> Value {
    let mut lowered = operation.as_object().unwrap().clone();
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let mut parameters: Vec<Value> = parameters.map(parameter).collect();
    if let Some(body) = lowered.remove("requestBody") {
        let body = resolved(document, &body);
        let content = body["content"].as_object().unwrap();
        let media_types: Vec<&String> = content.keys().collect();
        lowered.insert("consumes".to_owned(), json!(media_types));
        let schema = &content.values().next().unwrap()["schema"];
        if media_types.iter().any(|name| is_form(name)) {
            parameters.extend(fields(schema));
        } else {
            let mut members = body.as_object().unwrap().clone();
            members.remove("content");
            members.extend([("name".to_owned(), json!("body")), ("in".to_owned(), json!("body"))]);
            members.insert("schema".to_owned(), schema.clone());
            parameters.push(Value::Object(members));
        }
    }
    lowered.insert("parameters".to_owned(), Value::Array(parameters));
    lowered.remove("callbacks");
    let responses = operation["responses"].as_object().unwrap();
    let content = responses.values().map(|value| resolved(document, value)["content"].as_object().cloned());
    let produces: Vec<String> = content.flatten().next().map(|all| all.keys().cloned().collect()).unwrap_or_default();
    if produces.iter().any(|name| name != "application/json") {
        lowered.insert("produces".to_owned(), json!(produces));
    }
    let each = responses.iter().map(|(status, value)| (status.clone(), response(document, value)));
    lowered.insert("responses".to_owned(), Value::Object(each.collect()));
    Value::Object(lowered)
}

/// A parameter, or a reference to one; lists are written as they were.
fn parameter(parameter: &Value) -> Value {
    if parameter.get("$ref").is_some() {
        return parameter.clone();
    }
    let mut lowered = parameter.as_object().unwrap().clone();
    let schema = lowered.remove("schema").unwrap_or_default();
    let (style, explode) = (lowered.remove("style"), lowered.remove("explode"));
    if let Some(example) = lowered.remove("example") {
        lowered.insert("x-example".to_owned(), example);
    }
    lowered.remove("deprecated");
    lowered.extend(of_values(&schema));
    if schema["type"] == "array" && parameter["in"] == "query" {
        let style = style.as_ref().and_then(Value::as_str).unwrap_or("form");
        let format = match (style, explode.and_then(|explode| explode.as_bool()).unwrap_or(style == "form")) {
            (_, true) => "multi",
            ("spaceDelimited", _) => "ssv",
            ("pipeDelimited", _) => "pipes",
            _ => "csv",
        };
        lowered.insert("collectionFormat".to_owned(), json!(format));
    }
    Value::Object(lowered)
}

fn of_values(schema: &Value) -> impl Iterator<Item = (String, Value)> {
    let members = schema.as_object().cloned().unwrap_or_default();
    members.into_iter().filter(|(name, _)| OF_VALUES.contains(&name.as_str()) || name == "nullable")
}

fn fields(schema: &Value) -> Vec<Value> {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let properties = schema["properties"].as_object().unwrap().iter();
    let field = properties.map(|(name, schema)| {
        let mut field: Map<String, Value> = of_values(schema).collect();
        field.extend(schema.get("description").map(|text| ("description".to_owned(), text.clone())));
        if schema["format"] == "binary" {
            field.remove("format");
            field.insert("type".to_owned(), json!("file"));
        }
        field.extend([("name".to_owned(), json!(name)), ("in".to_owned(), json!("formData"))]);
        field.insert("required".to_owned(), json!(required.contains(&json!(name))));
        if schema["type"] == "array" {
            field.insert("collectionFormat".to_owned(), json!("multi"));
        }
        Value::Object(field)
    });
    field.collect()
}

fn response(document: &Value, response: &Value) -> Value {
    if response.get("$ref").is_some() {
        return response.clone();
    }
    let mut lowered = response.as_object().unwrap().clone();
    lowered.remove("links");
    if let Some(content) = lowered.remove("content").as_ref().and_then(Value::as_object) {
        let schema = content.values().next().map(|media| media["schema"].clone()).unwrap_or_default();
        lowered.insert("schema".to_owned(), schema);
    }
    if let Some(headers) = lowered.get_mut("headers").and_then(Value::as_object_mut) {
        for header in headers.values_mut() {
            let resolved = resolved(document, header).clone();
            let mut members: Map<String, Value> = of_values(&resolved["schema"]).collect();
            members.extend(resolved.get("description").map(|text| ("description".to_owned(), text.clone())));
            *header = Value::Object(members);
        }
    }
    Value::Object(lowered)
}
