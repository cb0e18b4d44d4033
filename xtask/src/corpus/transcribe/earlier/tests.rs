//! What fits, and what does not.

use restwright::tree;

use super::super::text::json;
use super::earlier;

/// A document with one operation.
fn document(operation: &str) -> String {
    format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"T","version":"1"}},"servers":[{{"url":"https://a.example/v1"}}],
        "paths":{{"/a":{{"post":{operation}}}}}}}"#
    )
}

#[test]
fn what_fits_is_said_in_2_0() {
    let operation = r##"{"parameters":[{"name":"p","in":"query","schema":{"type":"array","nullable":true,"items":
        {"type":"string"}},"explode":false}],"requestBody":{"required":true,"content":{"multipart/form-data":{"schema":{
        "required":["f"],"properties":{"f":{"type":"string","format":"binary","description":"F"}}}}}},"responses":{"200":{
        "description":"D","content":{"text/json":{"schema":{"$ref":"#/components/schemas/A"},"example":1}}}}}"##;
    let twin = earlier(&tree::parse(&document(operation)).unwrap()).unwrap();
    assert_eq!(
        json(&twin),
        r##"{"swagger":"2.0","info":{"title":"T","version":"1"},"host":"a.example","schemes":["https"],"basePath":"/v1","##
            .to_owned()
            + r##""consumes":["multipart/form-data"],"produces":["text/json"],"paths":{"/a":{"post":{"parameters":["##
            + r##"{"name":"p","in":"query","type":"array","items":{"type":"string"},"x-nullable":true,"##
            + r##""collectionFormat":"csv"},{"type":"file","description":"F","name":"f","in":"formData","required":true}"##
            + r##"],"responses":{"200":{"description":"D","schema":{"$ref":"#/definitions/A"},"examples":{"text/json":1}"##
            + r##"}}}}}}"##
    );
}

#[test]
fn what_does_not_fit_is_told() {
    for (operation, reason) in [
        (r#"{"callbacks":{},"responses":{}}"#, "`callbacks` of a operation"),
        (r#"{"parameters":[{"name":"p","in":"cookie"}],"responses":{}}"#, "a parameter in a cookie"),
        (
            r#"{"parameters":[{"name":"p","in":"query","style":"deepObject","schema":{"type":"string"}}],"responses":{}}"#,
            "the style `deepObject` of a parameter",
        ),
        (r#"{"requestBody":{"content":{"a/b":{"schema":{"oneOf":[]}}}},"responses":{}}"#, "`oneOf` of a schema"),
        (
            r#"{"responses":{"200":{"content":{"a/b":{"schema":{}}}},"400":{"content":{"a/c":{"schema":{}}}}}}"#,
            "responses in different media types",
        ),
    ] {
        assert_eq!(earlier(&tree::parse(&document(operation)).unwrap()).unwrap_err(), reason);
    }
}
