//! Headers and cookies.

mod common;

use common::{NO_CONTENT, Server, refused, sent};
use restwright_runtime::runtime::{
    Call, Content, CoreBuilder, Data, ErrorKind, Method, Operation, Part, PathStyle, RequestOptions, Style,
    encode_json, encode_text,
};
use serde_json::json;

static ANY: Operation = Operation {
    id: "any",
    method: Method::Post,
    path: &[Part::Text("/x")],
    accept: "",
    content: &[
        Content { media_type: "application/*+json", encode: encode_json, properties: &[] },
        Content { media_type: "application/json", encode: encode_json, properties: &[] },
        Content { media_type: "text/*", encode: encode_text, properties: &[] },
    ],
    security: &[],
    ..Operation::USUAL
};

static GET: Operation = Operation {
    id: "get",
    method: Method::Get,
    path: &[Part::Text("/x")],
    accept: "application/json, application/problem+json",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static NOTE: Operation = Operation {
    id: "note",
    method: Method::Post,
    path: &[Part::Text("/note")],
    accept: "",
    content: &[
        Content { media_type: "text/plain", encode: encode_text, properties: &[] },
        Content { media_type: "application/json", encode: encode_json, properties: &[] },
    ],
    security: &[],
    ..Operation::USUAL
};

#[tokio::test]
async fn every_request_says_who_asks_and_what_it_accepts() {
    let request = sent(&GET, |_| {}).await;
    assert_eq!(request.header("user-agent"), Some("test-sdk/1.2.3"));
    assert_eq!(request.header("accept"), Some("application/json, application/problem+json"));
    let request = sent(&NOTE, |_| {}).await;
    assert_eq!(request.header("accept"), Some("*/*"));
}

#[tokio::test]
async fn header_parameters_are_simple_and_not_encoded() {
    let request = sent(&GET, |call| {
        call.header("X-Text", &"a b,é%");
        call.header("X-List", &vec!["a".to_owned(), "b".to_owned()]);
        call.header("X-Object", &json!({"a": 1, "b": true}));
        call.header_as("X-Exploded", PathStyle::SimpleExploded, &json!({"a": 1, "b": true}));
        call.header("X-Empty", &"");
        call.header("X-None", &json!(null));
        call.header("X-Twice", &"1");
        call.header("X-Twice", &"2");
        call.header("X-Gone", &"1");
        call.header("X-Gone", &Option::<String>::None);
    })
    .await;
    assert!(request.head.contains("\r\nx-text: a b,é%\r\n"));
    assert_eq!(request.header("x-list"), Some("a,b"));
    assert_eq!(request.header("x-object"), Some("a,1,b,true"));
    assert_eq!(request.header("x-exploded"), Some("a=1,b=true"));
    assert!(request.head.contains("\r\nx-empty: \r\n") || request.head.contains("\r\nx-empty:\r\n"));
    assert_eq!(request.header("x-none"), None);
    assert_eq!(request.header("x-twice"), Some("2"));
    assert_eq!(request.header("x-gone"), None);
}

#[tokio::test]
async fn a_header_cannot_smuggle_another() {
    for value in ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b"] {
        let error = refused(&GET, |call| call.header("X-Text", &value)).await;
        assert_eq!(error.kind(), ErrorKind::Build);
        assert_eq!(error.to_string(), "get: header X-Text: the value has a line break or another control character");
        let error = refused(&GET, |call| call.options(RequestOptions::new().header("X-Text", value))).await;
        assert_eq!(error.kind(), ErrorKind::Build);
    }
    for name in ["", "a b", "a\r\nb", "a:b", "é"] {
        let error = refused(&GET, |call| call.options(RequestOptions::new().header(name, "1"))).await;
        assert_eq!(error.to_string(), format!("get: {name:?} is not a header name"));
    }
    let error = refused(&GET, |call| call.options(RequestOptions::new().header("Content-Length", "1"))).await;
    assert_eq!(error.to_string(), "get: header Content-Length: it follows from the body and cannot be set");
}

#[tokio::test]
async fn options_replace_parameters_and_those_the_client_s_headers() {
    let server = Server::start(&[NO_CONTENT]).await;
    let core = server.core_with(|builder| {
        builder.default_header("X-One".to_owned(), "client".to_owned());
        builder.default_header("X-Two".to_owned(), "client".to_owned());
        builder.default_header("X-Three".to_owned(), "client".to_owned());
        builder.user_agent("mine/1".to_owned());
    });
    let mut call = Call::new(&core, &GET);
    call.header("X-Two", &"parameter");
    call.header("X-Three", &"parameter");
    call.options(RequestOptions::new().header("x-three", "options").header("Accept", "text/csv").idempotency_key("k1"));
    call.send::<(), Data>().await.unwrap();
    let request = server.request();
    assert_eq!(request.header("x-one"), Some("client"));
    assert_eq!(request.header("x-two"), Some("parameter"));
    assert_eq!(request.header("x-three"), Some("options"));
    assert_eq!(request.header("accept"), Some("text/csv"));
    assert_eq!(request.header("idempotency-key"), Some("k1"));
    assert_eq!(request.header("user-agent"), Some("mine/1"));
}

#[tokio::test]
async fn cookies_share_one_header() {
    let request = sent(&GET, |call| {
        call.cookie("a", &"x; y=1");
        call.cookie("list", &vec!["a".to_owned(), "b".to_owned()]);
        call.cookie("none", &json!(null));
        call.options(RequestOptions::new().header("Cookie", "by=hand"));
    })
    .await;
    assert_eq!(request.header("cookie"), Some("by=hand; a=x%3B%20y%3D1; list=a; list=b"));
}

#[tokio::test]
async fn cookies_have_the_styles_of_forms() {
    for (style, value, expected) in [
        (Style::Form, json!("b&c"), "color=b%26c"),
        (Style::Form, json!(["blue", "bl,ack"]), "color=blue,bl%2Cack"),
        (Style::Form, json!({"R": 100, "G": 200}), "color=G,200,R,100"),
        (Style::FormExploded, json!("b&c"), "color=b%26c"),
        (Style::FormExploded, json!(["blue", "bl;ack"]), "color=blue; color=bl%3Back"),
        (Style::FormExploded, json!({"R": 100, "G": 200}), "G=200; R=100"),
    ] {
        let request = sent(&GET, |call| call.cookie_as("color", style, &value)).await;
        assert_eq!(request.header("cookie"), Some(expected), "{style:?} {value}");
    }
}

/// OpenAPI 3.2 §4.12, "Style Examples".
#[tokio::test]
async fn cookies_may_be_sent_as_they_are() {
    for (style, value, expected) in [
        (Style::Form, json!(""), "color="),
        (Style::Form, json!("a%20b & \"c\"=é"), "color=a%20b & \"c\"=é"),
        (Style::Form, json!(["blue", "bl%2Cack", 1]), "color=blue,bl%2Cack,1"),
        (Style::Form, json!({"R": 100, "G": 200}), "color=G,200,R,100"),
        (Style::FormExploded, json!(true), "color=true"),
        (Style::FormExploded, json!(["blue", "black"]), "color=blue; color=black"),
        (Style::FormExploded, json!({"R": 100, "G": "2/3"}), "G=2/3; R=100"),
    ] {
        let request = sent(&GET, |call| {
            call.cookie_as_is("color", style, &value);
            call.cookie_as_is("none", style, &json!(null));
        });
        assert_eq!(request.await.header("cookie"), Some(expected), "{style:?} {value}");
    }
}

#[tokio::test]
async fn no_cookie_ends_another() {
    for value in [
        json!("a; admin=1"),
        json!("a\r\nX-Evil: 1"),
        json!("a\tb"),
        json!("\u{7f}"),
        json!(["a", "b;c"]),
        json!({"a": {"b": [";"]}}),
        json!({"a=b": 1}),
        json!({"a;b": 1}),
        json!({"a\nb": 1}),
    ] {
        for style in [Style::Form, Style::FormExploded] {
            let error = refused(&GET, |call| call.cookie_as_is("color", style, &value)).await;
            assert_eq!(error.kind(), ErrorKind::Build, "{value}");
            assert!(error.to_string().contains("cookie color: "), "{error}");
        }
    }
}

#[tokio::test]
async fn a_range_of_media_types_is_never_sent() {
    let any = || sent(&ANY, |call| call.body(json!({"a": 1})));
    assert_eq!(any().await.header("content-type"), Some("application/json"));
    for (chosen, expected) in [
        ("application/vnd.api+json", Some("application/vnd.api+json")),
        ("APPLICATION/JSON; charset=utf-8", Some("APPLICATION/JSON; charset=utf-8")),
        ("text/html", Some("text/html")),
        ("image/png", None),
        ("text/", None),
    ] {
        let set = |call: &mut Call| {
            call.body(json!("x"));
            call.options(RequestOptions::new().content_type(chosen));
        };
        match expected {
            Some(_) => assert_eq!(sent(&ANY, set).await.header("content-type"), expected),
            None => {
                let error = refused(&ANY, set).await.to_string();
                let accepted = "the operation accepts application/*+json, application/json, text/*";
                assert_eq!(error, format!("any: content type {chosen:?}: {accepted}"));
            }
        }
    }
    let request = sent(&ANY, |call| call.body_as(&["text/*"], "x".to_owned())).await;
    assert_eq!((request.header("content-type"), request.body()), (Some("text/plain"), "x"));
}

#[tokio::test]
async fn text_is_sent_as_it_is() {
    let request = sent(&NOTE, |call| call.body("é \"quoted\"".to_owned())).await;
    assert_eq!(request.header("content-type"), Some("text/plain"));
    assert_eq!(request.body(), "é \"quoted\"");
    let request = sent(&NOTE, |call| {
        call.body("x".to_owned());
        call.options(RequestOptions::new().header("Content-Type", "text/plain; charset=utf-8"));
    })
    .await;
    assert_eq!(request.header("content-type"), Some("text/plain; charset=utf-8"));
}

#[tokio::test]
async fn a_client_with_a_broken_header_is_not_built() {
    let mut builder = CoreBuilder::new();
    builder.base_url("http://localhost".to_owned());
    builder.default_header("X-Secret".to_owned(), "hush\n".to_owned());
    assert!(!format!("{builder:?}").contains("hush"));
    let error = builder.build(&common::SERVICE).unwrap_err();
    assert_eq!(error.to_string(), "header X-Secret: the value has a line break or another control character");
}
