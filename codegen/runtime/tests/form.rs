//! `application/x-www-form-urlencoded` bodies, byte for byte.

mod common;

use common::{refused, sent};
use restwright_runtime::runtime::json::{Write, Writer};
use restwright_runtime::runtime::{
    Content, ErrorKind, Method, Operation, Part, PropertyEncoding, RequestOptions, Style, encode_form, encode_json,
};
use serde_json::json;

static CREATE: Operation = Operation {
    id: "create",
    method: Method::Post,
    path: &[Part::Text("/customers")],
    accept: "application/json",
    content: &[
        Content {
            media_type: "application/x-www-form-urlencoded",
            encode: encode_form,
            properties: &[
                PropertyEncoding { name: "expand", style: Style::DeepObject, content_type: "" },
                PropertyEncoding { name: "ids", style: Style::Form, content_type: "" },
                PropertyEncoding { name: "apart", style: Style::FormExploded, content_type: "" },
            ],
        },
        Content { media_type: "application/json", encode: encode_json, properties: &[] },
    ],
    security: &[],
    ..Operation::USUAL
};

/// Writes its members in an order that is not alphabetical, as models do.
#[derive(Debug)]
struct Customer;

impl Write for Customer {
    fn write(&self, writer: &mut dyn Writer) {
        writer.begin_object();
        writer.key("name");
        writer.string("Ann Lee & Søn *-._~");
        writer.key("address");
        writer.begin_object();
        writer.key("line1");
        writer.string("1+1=2");
        writer.key("geo");
        writer.begin_array();
        writer.element();
        writer.float(1.5);
        writer.element();
        writer.integer(-2);
        writer.end_array();
        writer.end_object();
        writer.key("active");
        writer.boolean(false);
        writer.end_object();
    }
}

#[tokio::test]
async fn a_model_is_sent_in_its_own_order() {
    let request = sent(&CREATE, |call| call.body(Customer)).await;
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        request.body(),
        "name=Ann+Lee+%26+S%C3%B8n+*-._%7E&address%5Bline1%5D=1%2B1%3D2&address%5Bgeo%5D%5B0%5D=1.5\
         &address%5Bgeo%5D%5B1%5D=-2&active=false"
    );
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
}

#[tokio::test]
async fn what_is_empty_is_sent_so_that_it_can_be_cleared() {
    for (body, expected) in [
        (json!({"metadata": {}}), "metadata="),
        (json!({"metadata": {"a": {}}}), "metadata%5Ba%5D="),
        (json!({"metadata": {"a": null}}), "metadata%5Ba%5D="),
        (json!({"name": null}), "name="),
        (json!({"name": ""}), "name="),
        (json!({"tags": []}), ""),
        (json!({"expand": []}), "expand="),
        (json!({}), ""),
    ] {
        let request = sent(&CREATE, |call| call.body(body.clone())).await;
        assert_eq!(request.body(), expected, "{body}");
        assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    }
}

#[tokio::test]
async fn arrays_follow_their_encoding() {
    for (body, expected) in [
        (json!({"tags": ["a b", "c"]}), "tags=a+b&tags=c"),
        (json!({"expand": ["a", "b"]}), "expand%5B0%5D=a&expand%5B1%5D=b"),
        (json!({"ids": [1, 2]}), "ids=1,2"),
        (
            json!({"items": [{"price": "p", "tax": {"rates": ["x"]}}, {"price": "q"}]}),
            "items%5B0%5D%5Bprice%5D=p&items%5B0%5D%5Btax%5D%5Brates%5D%5B0%5D=x&items%5B1%5D%5Bprice%5D=q",
        ),
        (json!({"metadata": {"k&y": "v\r\n"}}), "metadata%5Bk%26y%5D=v%0D%0A"),
        (json!({"apart": {"k&y": 1, "l": [2, 3]}}), "k%26y=1&l=2&l=3"),
    ] {
        let request = sent(&CREATE, |call| call.body(body.clone())).await;
        assert_eq!(request.body(), expected, "{body}");
    }
}

#[tokio::test]
async fn the_caller_chooses_the_content_type() {
    let request = sent(&CREATE, |call| {
        call.body(json!({"a": [1, null]}));
        call.options(RequestOptions::new().content_type("Application/JSON"));
    })
    .await;
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body(), r#"{"a":[1,null]}"#);

    let error = refused(&CREATE, |call| {
        call.body(json!({}));
        call.options(RequestOptions::new().content_type("text/xml"));
    })
    .await;
    assert_eq!(error.kind(), ErrorKind::Build);
    assert_eq!(
        error.to_string(),
        "create: content type \"text/xml\": the operation accepts application/x-www-form-urlencoded, application/json"
    );

    let error = refused(&CREATE, |call| {
        call.body_as(&["application/json"], json!([]));
        call.options(RequestOptions::new().content_type("application/x-www-form-urlencoded"));
    })
    .await;
    assert_eq!(
        error.to_string(),
        "create: content type \"application/x-www-form-urlencoded\": this body is sent as application/json"
    );
}

#[tokio::test]
async fn a_body_may_name_its_media_type() {
    let request = sent(&CREATE, |call| call.body_as(&["application/json"], json!(["x"]))).await;
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body(), r#"["x"]"#);
}

#[tokio::test]
async fn without_a_body_there_is_no_content_type() {
    let request = sent(&CREATE, |_| {}).await;
    assert_eq!(request.header("content-type"), None);
    assert!(request.body.is_empty());
    assert_ne!(request.header("transfer-encoding"), Some("chunked"));
}

#[tokio::test]
async fn a_form_has_to_be_an_object() {
    let error = refused(&CREATE, |call| call.body(json!([1]))).await;
    assert_eq!(error.to_string(), "create: a body sent as application/x-www-form-urlencoded has to be an object");
}
