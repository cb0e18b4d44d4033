//! From OpenAPI 3.0 upwards.

use serde_json::{Map, Value, json};

/// Visits every object of a tree.
pub fn each_object(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match node {
        Value::Object(members) => {
            visit(members);
            members.values_mut().for_each(|value| each_object(value, visit));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|value| each_object(value, visit)),
        _ => {}
    }
}

/// `nullable` becomes a type, exclusive limits become numbers.
pub fn to_3_1(mut document: Value) -> Value {
    each_object(&mut document, &mut |schema| {
        if schema.get("nullable") == Some(&json!(true)) && schema.get("type").is_some_and(Value::is_string) {
            schema.remove("nullable");
            let kind = schema["type"].clone();
            schema.insert("type".to_owned(), json!([kind, "null"]));
        }
    });
    document["openapi"] = json!("3.1.1");
    document["jsonSchemaDialect"] = json!("https://spec.openapis.org/oas/3.1/dialect/base");
    document
}

/// Media types move to the components, examples are data, servers and tags have more to say.
pub fn to_3_2(document: Value) -> Value {
    let mut document = to_3_1(document);
    let mut shared = Map::new();
    each_object(&mut document, &mut |object| {
        let Some(Value::Object(content)) = object.get_mut("content") else { return };
        for media in content.values_mut().filter(|media| media["schema"]["$ref"].is_string()) {
            let name = format!("Media{}", shared.len());
            let moved = std::mem::replace(media, json!({"$ref": format!("#/components/mediaTypes/{name}")}));
            shared.insert(name, moved);
        }
    });
    let mut shared = Value::Object(shared);
    each_object(&mut shared, &mut |object| {
        let Some(Value::Object(examples)) = object.get_mut("examples") else { return };
        for example in examples.values_mut().filter_map(Value::as_object_mut) {
            if let Some(value) = example.remove("value") {
                example.insert("dataValue".to_owned(), value);
            }
        }
    });
    document["components"]["mediaTypes"] = shared;
    document["openapi"] = json!("3.2.0");
    document["$self"] = json!("https://example.com/openapi.json");
    document["servers"][0]["name"] = json!("first");
    document
}
