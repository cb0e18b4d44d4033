//! Queries, byte for byte.

mod common;

use common::sent;
use restwright_runtime::runtime::json::Write;
use restwright_runtime::runtime::{Method, Operation, Part, RequestOptions, Style};
use serde_json::{Value, json};

static LIST: Operation = Operation {
    id: "list",
    method: Method::Get,
    path: &[Part::Text("/l")],
    accept: "",
    content: &[],
    security: &[],
    ..Operation::USUAL
};

async fn query_as(style: Style, value: &Value) -> String {
    let request = sent(&LIST, |call| call.query_as("color", style, value)).await;
    request.target().strip_prefix("/l").unwrap().to_owned()
}

#[tokio::test]
async fn arrays_and_objects_in_every_style() {
    let scalar = json!("a b,c&d=e+f%|é'*");
    let escaped = "a%20b%2Cc%26d%3De%2Bf%25%7C%C3%A9%27%2A";
    let array = json!(["blue", "bl,ack"]);
    let object = json!({"G": 200, "R": 100.5});
    for (style, array_text, object_text) in [
        (Style::Form, "?color=blue,bl%2Cack", "?color=G,200,R,100.5"),
        (Style::FormExploded, "?color=blue&color=bl%2Cack", "?G=200&R=100.5"),
        (Style::SpaceDelimited, "?color=blue%20bl%2Cack", "?color=G%20200%20R%20100.5"),
        (Style::PipeDelimited, "?color=blue%7Cbl%2Cack", "?color=G%7C200%7CR%7C100.5"),
        (Style::DeepObject, "?color%5B0%5D=blue&color%5B1%5D=bl%2Cack", "?color%5BG%5D=200&color%5BR%5D=100.5"),
        (Style::Json, "?color=%5B%22blue%22%2C%22bl%2Cack%22%5D", "?color=%7B%22G%22%3A200%2C%22R%22%3A100.5%7D"),
    ] {
        assert_eq!(query_as(style, &array).await, array_text);
        assert_eq!(query_as(style, &object).await, object_text);
        if style != Style::Json {
            assert_eq!(query_as(style, &scalar).await, format!("?color={escaped}"));
            assert_eq!(query_as(style, &json!("")).await, "?color=");
        }
        assert_eq!(query_as(style, &json!([])).await, "");
        assert_eq!(query_as(style, &json!({})).await, "");
        assert_eq!(query_as(style, &json!(null)).await, "");
    }
}

#[tokio::test]
async fn deep_objects_nest_with_indices() {
    let filters = json!({"holder_role": {"conditions": {"$is": ["OWNER", "JOINT"], "none": null, "not": []}}});
    let request = sent(&LIST, |call| call.query_as("filters", Style::DeepObject, &filters)).await;
    assert_eq!(
        request.target(),
        "/l?filters%5Bholder_role%5D%5Bconditions%5D%5B%24is%5D%5B0%5D=OWNER\
         &filters%5Bholder_role%5D%5Bconditions%5D%5B%24is%5D%5B1%5D=JOINT"
    );
}

#[tokio::test]
async fn objects_within_exploded_values_keep_their_names() {
    let value = json!({"a": {"b": 1}, "c": ["x", "y"], "d": [{"e": true}]});
    assert_eq!(query_as(Style::FormExploded, &value).await, "?a%5Bb%5D=1&c=x&c=y&d%5B0%5D%5Be%5D=true");
    let value = json!([{"a": 1}, {"a": 2}]);
    assert_eq!(query_as(Style::FormExploded, &value).await, "?color%5B0%5D%5Ba%5D=1&color%5B1%5D%5Ba%5D=2");
}

#[tokio::test]
async fn parameters_come_in_the_order_of_setting_and_the_last_value_wins() {
    let request = sent(&LIST, |call| {
        call.query("b", &1_i64);
        call.query("page[size]", &true);
        call.query("b", &"z");
        call.options(RequestOptions::new().query("x y", "a&b").query("x y", ""));
    })
    .await;
    assert_eq!(request.target(), "/l?b=z&page%5Bsize%5D=true&x%20y=a%26b&x%20y=");
    let request = sent(&LIST, |call| {
        call.query("b", &1_i64);
        call.query("b", &Option::<String>::None);
    })
    .await;
    assert_eq!(request.target(), "/l");
}

#[tokio::test]
async fn reserved_characters_may_stay() {
    let request = sent(&LIST, |call| call.query_reserved("path", Style::FormExploded, &"/a/b:c?d=e&f#g[h]+é ")).await;
    assert_eq!(request.target(), "/l?path=/a/b:c?d=e%26f%23g%5Bh%5D%2B%C3%A9%20");
}

#[tokio::test]
async fn numbers_are_plain() {
    let values: [(&dyn Write, &str); 6] = [
        (&1.0, "1"),
        (&0.1, "0.1"),
        (&-7, "-7"),
        (&1e21, "1000000000000000000000"),
        (&9007199254740993_i64, "9007199254740993"),
        (&u64::MAX, "18446744073709551615"),
    ];
    for (value, text) in values {
        let request = sent(&LIST, |call| call.query("n", value)).await;
        assert_eq!(request.target(), format!("/l?n={text}"));
    }
    let request = sent(&LIST, |call| call.query("n", &f64::NAN)).await;
    assert_eq!(request.target(), "/l");
}

#[tokio::test]
async fn a_value_may_be_the_whole_query_string() {
    let recorded = sent(&LIST, |call| {
        call.query_string("filter", &1);
        call.query_string("filter", &vec!["a&b", "ä"]);
    })
    .await;
    assert_eq!(recorded.target(), "/l?%5B%22a%26b%22%2C%22%C3%A4%22%5D");
}
