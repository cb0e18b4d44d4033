//! Examples of a document in which everything is odd.

use super::{CallValues, Form, call, client, full_call, model, type_text};
use crate::config::Config;
use crate::document::Document;
use crate::ir::{Location, OperationId, Type, TypeId};
use crate::names::Names;
use crate::sdk::Sdk;
use crate::tree::{self, Node};
use crate::{lower, sources::Sources};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Odd, version: "1" }
servers: [{ url: "https://x.example" }]
security: [{ X-Key: [] }]
paths:
  /things/{id}:
    post:
      operationId: createThing
      tags: [Things]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: "a \"b\"\n{x} \u202e" }
        - { name: type, in: query, schema: { type: integer }, example: -5000000 }
        - { name: ratio, in: query, schema: { type: number }, example: 7 }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Thing" }
            example:
              free: { a: [1, -2.5, 5000000000, null], "b\"": { c: true, d: __json_0 } }
              union: { kind: dog, bark: 3 }
              unions: [{ kind: dog, bark: 3 }, { kind: cat }, { kind: fish }]
              colours: [red, mauve]
              grid: [[1, 2], []]
              maybe: [x, null]
              nothing: null
              map: { k: { kind: cat } }
              mixed: { a: 1, b: two }
      responses: { "204": { description: done } }
  /nodes:
    post:
      operationId: createNode
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Endless" } } }
      responses: { "204": { description: done } }
components:
  securitySchemes: { X-Key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Colour: { type: string, enum: [red, green] }
    Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: integer } } }
    Cat:
      type: object
      required: [kind]
      properties: { kind: { type: string }, next: { $ref: "#/components/schemas/Cat" } }
    Pet:
      oneOf: [{ $ref: "#/components/schemas/Dog" }, { $ref: "#/components/schemas/Cat" }]
      discriminator:
        propertyName: kind
        mapping: { dog: "#/components/schemas/Dog", cat: "#/components/schemas/Cat" }
    Endless:
      type: object
      required: [inner]
      properties: { inner: { $ref: "#/components/schemas/Endless" } }
    Thing:
      type: object
      required: [nothing, free]
      properties:
        free: {}
        union: { $ref: "#/components/schemas/Pet" }
        unions: { type: array, items: { $ref: "#/components/schemas/Pet" } }
        colours: { type: array, items: { $ref: "#/components/schemas/Colour" } }
        grid: { type: array, items: { type: array, items: { type: integer } } }
        maybe: { type: array, items: { type: string, nullable: true } }
        nothing: { type: string, nullable: true }
        map: { type: object, additionalProperties: { $ref: "#/components/schemas/Pet" } }
        mixed: { type: object, additionalProperties: true }
"##;

fn with<R>(test: impl FnOnce(Sdk<'_>) -> R) -> R {
    let sources = Sources::from_text("odd.yaml", DOCUMENT);
    let (trees, report) = crate::read(&sources).expect("a tree");
    let document = Document::open(&trees, report).map_err(|_| "faults").expect("a document");
    let config = Config::default();
    let api = lower::lower(&document, &config);
    let names = Names::assign(&api, &config);
    let features = crate::feature::Features::of(&api, &names);
    test(Sdk { api: &api, names: &names, features: &features, config: &config, package: "odd-sdk" })
}

fn operation(sdk: Sdk<'_>, id: &str) -> OperationId {
    OperationId(sdk.api.operations.iter().position(|operation| operation.id == id).expect("the operation"))
}

#[test]
fn every_kind_of_value_is_written_as_a_user_would() {
    let text = with(|sdk| call(sdk, operation(sdk, "createThing"), Form::Plain));
    let wanted = "use odd_sdk::{Client, models, runtime::json};\nuse serde_json::json;\n\nlet client = Client::builder().x_key(\"YOUR_KEY\")";
    assert!(text.starts_with(wanted), "{text}");
    for part in [
        "\"a \\\"b\\\"\\n{x} \\u{202e}\"",
        ".r#type(-5_000_000)",
        ".ratio(7.0)",
        ".union(models::Dog::new().bark(3))",
        "models::Pet::Dog(models::Dog::new().bark(3))",
        "models::Pet::Cat(models::Cat::new())",
        "models::Pet::Unknown(json::Value::from(json!({ \"kind\": \"fish\" })))",
        "json!({\n            \"a\": [1, -2.5, 5000000000_i64, null],\n",
        "            \"b\\\"\": { \"c\": true, \"d\": \"__json_0\" },\n        })",
        ".colours([\"red\", \"mauve\"])",
        ".grid([vec![1, 2], Vec::new()])",
        ".maybe([Some(\"x\".to_owned()), None::<String>])",
        ".map([(\"k\", models::Cat::new())])",
        ".mixed([(\"a\", json!(1)), (\"b\", json!(\"two\"))])",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}

#[test]
fn every_example_is_rust() {
    with(|sdk| {
        let mut texts = vec![client(sdk)];
        for index in 0..sdk.api.operations.len() {
            texts.push(call(sdk, OperationId(index), Form::Plain));
            texts.push(call(sdk, OperationId(index), Form::HttpInfo));
        }
        texts.extend((0..sdk.api.types.len()).filter_map(|index| model(sdk, TypeId(index))));
        for text in texts {
            let function = format!("async fn example() {{ {text} }}");
            assert!(syn::parse_str::<syn::ItemFn>(&function).is_ok(), "{text}");
        }
    });
}

#[test]
fn a_value_that_contains_itself_ends_where_it_would_begin_again() {
    with(|sdk| {
        let text = call(sdk, operation(sdk, "createNode"), Form::Plain);
        assert!(text.contains("create_node(models::Endless::new()).await?"), "{text}");
    });
}

#[test]
fn a_full_call_has_what_it_was_given_and_nothing_else() {
    with(|sdk| {
        let values = CallValues {
            parameters: vec![(Location::Path, "id".into(), Node::text("x"))],
            body: tree::parse(r#"{"free": [], "nothing": "n"}"#).ok(),
        };
        let text = full_call(sdk, operation(sdk, "createThing"), Form::HttpInfo, &values).expect("a call");
        let line: String = text.split_whitespace().collect();
        let wanted = r#"client.things().create_thing_with_http_info("x",models::Thing::new(json!([]),"n"))"#;
        assert_eq!(line, wanted, "{text}");
    });
}

#[test]
fn types_are_written_as_a_user_writes_them() {
    with(|sdk| {
        let ty = Type::List(Box::new(Type::Map(Box::new(Type::OrNull(Box::new(Type::DateTime))))));
        assert_eq!(type_text(sdk, &ty), "Vec<BTreeMap<String, Option<DateTime>>>");
    });
}
