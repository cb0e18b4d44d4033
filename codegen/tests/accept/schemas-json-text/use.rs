use schemas_json_text_sdk::models::{Line, Order, OrderInline, Upload};
use schemas_json_text_sdk::{Client, JsonText, Nullable, RequestOptions};

use crate::server::{Request, Server};

async fn uploaded(options: RequestOptions) -> Request {
    let line = || Line::new("a\"b").next(Line::new("c"));
    let upload = Upload::new().plain(line()).said(line()).several([Line::new("d"), Line::new("e")]);
    let server = Server::start(&["204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    client.orders().upload(upload).options(options).await.unwrap();
    server.request()
}

#[tokio::test]
async fn models_hold_json_as_text() {
    let answer = r#"200 OK

{"line":"{ \"text\" : \"x\" }","inline":{"a": 2},"lines":["{}","none"],"numbers":null,"encoded":"e30="}"#;
    let server = Server::start(&[answer]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let order = Order::new(Line::new("a\"b").next(Line::new("c")))
        .inline(OrderInline::new().a(1))
        .lines([Line::new("d")])
        .numbers(vec![Some(1), None])
        .encoded("e30=");
    let found = client.orders().create_order(order).filter(Line::new("&")).await.unwrap();
    assert_eq!(found.line.as_str(), r#"{ "text" : "x" }"#);
    assert_eq!(found.line.decode().unwrap(), Line::new("x"));
    // Not in a string, which is read all the same.
    assert_eq!(found.inline.unwrap().decode().unwrap().a, Some(2));
    // What is not as documented fails nobody who does not ask for it.
    let faults = found.lines.unwrap().iter().map(|line| line.decode().unwrap_err().to_string()).collect::<Vec<_>>();
    assert!(faults[0].contains("text"), "{faults:?}");
    assert_eq!(found.numbers, Nullable::Null);
    assert_eq!(found.encoded.as_ref().map(|encoded| encoded.as_str()), Some("e30="));

    let request = server.request();
    assert_eq!(request.line, "POST /orders?filter=%7B%22text%22%3A%22%26%22%7D");
    assert_eq!(
        request.body,
        concat!(
            r#"{"line":"{\"text\":\"a\\\"b\",\"next\":\"{\\\"text\\\":\\\"c\\\"}\"}","#,
            r#""inline":"{\"a\":1}","lines":["{\"text\":\"d\"}"],"numbers":"[1,null]","encoded":"e30="}"#
        )
    );
}

#[tokio::test]
async fn parts_and_pairs_are_json_without_a_string_around_it() {
    let request = uploaded(RequestOptions::new()).await;
    let content_type = request.headers.iter().find_map(|header| header.strip_prefix("content-type: ")).unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let json = r#"{"text":"a\"b","next":"{\"text\":\"c\"}"}"#;
    let part = |name: &str, media_type: &str, text: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\nContent-Type: {media_type}\r\n\r\n{text}\r\n")
    };
    let expected = [
        part("plain", "application/json", json),
        part("said", "application/vnd.line+json", json),
        part("several", "application/json", r#"{"text":"d"}"#),
        part("several", "application/json", r#"{"text":"e"}"#),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(request.body.replace(boundary, "B"), expected.concat());

    let request = uploaded(RequestOptions::new().content_type("application/x-www-form-urlencoded")).await;
    let json = "%7B%22text%22%3A%22a%5C%22b%22%2C%22next%22%3A%22%7B%5C%22text%5C%22%3A%5C%22c%5C%22%7D%22%7D";
    let several = "several=%7B%22text%22%3A%22d%22%7D&several=%7B%22text%22%3A%22e%22%7D";
    assert_eq!(request.body, format!("plain={json}&said={json}&{several}"));
}

#[test]
fn the_text_is_kept_as_it_is() {
    let text: JsonText<Line> = JsonText::from_text(r#"{"text":"x","more":1}"#);
    assert_eq!(text.decode().unwrap().text, "x");
    assert_eq!(serde_json::to_string(&text).unwrap(), r#""{\"text\":\"x\",\"more\":1}""#);
    assert_eq!(serde_json::from_str::<JsonText<Line>>(&serde_json::to_string(&text).unwrap()).unwrap(), text);
    assert_eq!(format!("{:?}", JsonText::from(1_i64)), r#"JsonText("1")"#);
    assert_eq!(text.clone().into_string(), text.as_str());
}
