//! Paths, byte for byte.

mod common;

use common::{refused, sent};
use restwright_runtime::runtime::{ErrorKind, Method, Operation, Part, PathStyle};
use serde_json::json;

static GET_FILE: Operation = Operation {
    id: "getFile",
    method: Method::Get,
    path: &[Part::Text("/files/"), Part::Param("name"), Part::Text("/rows")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static STYLED: Operation = Operation {
    id: "styled",
    method: Method::Get,
    path: &[Part::Text("/x"), Part::Param("color")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static ACTION: Operation = Operation {
    id: "action",
    method: Method::Post,
    path: &[Part::Text("/#Action=Describe&Name="), Part::Param("unused")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static QUERY_IN_PATH: Operation = Operation {
    id: "queryInPath",
    method: Method::Get,
    path: &[Part::Text("/a b/é?Action=Describe Regions&Name="), Part::Param("name")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static EMPTY_QUERY: Operation = Operation {
    id: "emptyQuery",
    method: Method::Get,
    path: &[Part::Text("/a?")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static PAIR: Operation = Operation {
    id: "pair",
    method: Method::Get,
    path: &[Part::Text("/"), Part::Param("a"), Part::Param("b")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

static DOTS: Operation = Operation {
    id: "dots",
    method: Method::Get,
    path: &[Part::Text("/a/%2e%2E/b")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

#[tokio::test]
async fn a_value_is_encoded_outside_the_unreserved_characters() {
    let request = sent(&GET_FILE, |call| call.path("name", &"a/b c?#%é")).await;
    assert_eq!(request.target(), "/files/a%2Fb%20c%3F%23%25%C3%A9/rows");
    let request = sent(&GET_FILE, |call| call.path("name", &"-._~!$&'()*+,;=:@[]\"<>\\^`{|}\t\r\n")).await;
    assert_eq!(
        request.target(),
        "/files/-._~%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40%5B%5D%22%3C%3E%5C%5E%60%7B%7C%7D%09%0D%0A/rows"
    );
    let request = sent(&GET_FILE, |call| call.path("name", &"%2e%2e")).await;
    assert_eq!(request.target(), "/files/%252e%252e/rows");
    let request = sent(&GET_FILE, |call| call.path("name", &"...")).await;
    assert_eq!(request.target(), "/files/.../rows");
    let request = sent(&GET_FILE, |call| call.path("name", &-12_i64)).await;
    assert_eq!(request.target(), "/files/-12/rows");
}

#[tokio::test]
async fn a_value_that_would_address_another_resource_is_refused() {
    for (value, shown) in [("", "empty"), (".", "."), ("..", "..")] {
        let error = refused(&GET_FILE, |call| call.path("name", &value)).await;
        assert_eq!(error.kind(), ErrorKind::Build);
        let expected = format!("getFile: path parameter name: the value is {shown}, which no path can hold");
        assert_eq!(error.to_string(), expected);
    }
    let empty: Vec<String> = Vec::new();
    refused(&GET_FILE, |call| call.path("name", &empty)).await;
    refused(&GET_FILE, |call| call.path("name", &json!(null))).await;
    let error = refused(&GET_FILE, |_| {}).await;
    assert_eq!(error.to_string(), "getFile: path parameter name is not set");
}

#[tokio::test]
async fn what_a_url_parser_would_rewrite_is_refused() {
    let error = refused(&DOTS, |_| {}).await;
    assert_eq!(error.to_string(), "dots: path \"/a/%2e%2E/b\" would be sent as \"/b\"");
    let error = refused(&PAIR, |call| {
        call.path("a", &".");
        call.path("b", &"x");
    })
    .await;
    assert_eq!(error.kind(), ErrorKind::Build);
}

#[tokio::test]
async fn the_last_of_two_values_wins() {
    let request = sent(&PAIR, |call| {
        call.path("a", &"1");
        call.path("b", &"2");
        call.path("a", &"3");
    })
    .await;
    assert_eq!(request.target(), "/32");
    let request = sent(&PAIR, |call| {
        call.path("a", &"..");
        call.path("b", &"2");
        call.path("a", &"3");
    })
    .await;
    assert_eq!(request.target(), "/32");
}

#[tokio::test]
async fn every_style_of_path_parameter() {
    let scalar = json!("b/e");
    let array = json!(["blue", "bl,ack"]);
    let object = json!({"G": 200, "R": 100});
    for (style, value, expected) in [
        (PathStyle::Simple, &scalar, "/xb%2Fe"),
        (PathStyle::Simple, &array, "/xblue,bl%2Cack"),
        (PathStyle::Simple, &object, "/xG,200,R,100"),
        (PathStyle::SimpleExploded, &scalar, "/xb%2Fe"),
        (PathStyle::SimpleExploded, &array, "/xblue,bl%2Cack"),
        (PathStyle::SimpleExploded, &object, "/xG=200,R=100"),
        (PathStyle::Label, &scalar, "/x.b%2Fe"),
        (PathStyle::Label, &array, "/x.blue,bl%2Cack"),
        (PathStyle::Label, &object, "/x.G,200,R,100"),
        (PathStyle::LabelExploded, &scalar, "/x.b%2Fe"),
        (PathStyle::LabelExploded, &array, "/x.blue.bl%2Cack"),
        (PathStyle::LabelExploded, &object, "/x.G=200.R=100"),
        (PathStyle::Matrix, &scalar, "/x;color=b%2Fe"),
        (PathStyle::Matrix, &array, "/x;color=blue,bl%2Cack"),
        (PathStyle::Matrix, &object, "/x;color=G,200,R,100"),
        (PathStyle::MatrixExploded, &scalar, "/x;color=b%2Fe"),
        (PathStyle::MatrixExploded, &array, "/x;color=blue;color=bl%2Cack"),
        (PathStyle::MatrixExploded, &object, "/x;G=200;R=100"),
        (PathStyle::Matrix, &json!(""), "/x;color"),
        (PathStyle::MatrixExploded, &json!(["", "a"]), "/x;color;color=a"),
        (PathStyle::Simple, &json!(""), "/x"),
        (PathStyle::Label, &json!(""), "/x."),
        (PathStyle::Simple, &json!(".."), "/x.."),
    ] {
        let request = sent(&STYLED, |call| call.path_as("color", style, value)).await;
        assert_eq!(request.target(), expected, "{style:?} {value}");
    }
}

#[tokio::test]
async fn a_template_may_hold_a_query_and_a_fragment() {
    let request = sent(&QUERY_IN_PATH, |call| {
        call.path("name", &"x&y");
        call.query("limit", &1_i64);
    })
    .await;
    assert_eq!(request.target(), "/a%20b/%C3%A9?Action=Describe%20Regions&Name=x%26y&limit=1");
    let request = sent(&ACTION, |call| call.query("Version", &"1")).await;
    assert_eq!(request.target(), "/?Version=1");
    assert_eq!(sent(&EMPTY_QUERY, |_| {}).await.target(), "/a");
    assert_eq!(sent(&EMPTY_QUERY, |call| call.query("limit", &1_i64)).await.target(), "/a?limit=1");
}

#[tokio::test]
async fn reserved_characters_may_stay() {
    for (value, path) in [
        ("a/b c.txt", "/files/a/b%20c.txt/rows"),
        ("a:b@c!$&'()*+,;=", "/files/a:b@c!$&'()*+,;=/rows"),
        ("50%", "/files/50%25/rows"),
        ("a%2Fb%zz", "/files/a%2Fb%25zz/rows"),
        ("a?b#c[d]", "/files/a%3Fb%23c%5Bd%5D/rows"),
        ("%é%4", "/files/%25%C3%A9%254/rows"),
    ] {
        let request = sent(&GET_FILE, |call| call.path_reserved("name", PathStyle::Simple, &value)).await;
        assert_eq!(request.target(), path);
    }
    let list = ["a/b", "c"];
    let request = sent(&GET_FILE, |call| call.path_reserved("name", PathStyle::Label, &list.to_vec())).await;
    assert_eq!(request.target(), "/files/.a/b,c/rows");
    // What would lead elsewhere is refused.
    for value in ["..", "a/../../b", "", "a/%2e%2e/b"] {
        let error = refused(&GET_FILE, |call| call.path_reserved("name", PathStyle::Simple, &value)).await;
        assert_eq!(error.kind(), ErrorKind::Build, "{value}: {error}");
    }
}
