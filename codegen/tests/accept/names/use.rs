use names_sdk::models::{self, Properties};
use names_sdk::{Client, RequestOptions};

use crate::server::Server;

#[tokio::test]
async fn names_change_nothing_on_the_wire() {
    let server = Server::start(&["204 No Content\n\n"]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let request = client.r#type().reserved("a", 1, "c");
    let request = request.options_param("o").send_param(["s"]).new_param("n").options(RequestOptions::new());
    request.r#type("t").n1st(1).top(2).value([("k", "v")]).models("Ok").await.unwrap();
    assert_eq!(server.request().line, "GET /k/a/1?call=c&options=o&send=s&new=n&type=t&1st=1&%24top=2&k=v&models=Ok");
}

#[tokio::test]
async fn operations_of_any_name_can_be_called() {
    let server = Server::start(&["204 No Content\n\n"; 6]);
    let client = Client::builder().base_url(&server.url).build().unwrap();
    let api = client.r#type();
    api.r#match().await.unwrap();
    api.options().await.unwrap();
    api.send().await.unwrap();
    api.new_call().await.unwrap();
    api.clone_call().await.unwrap();
    api.größe_ändern().await.unwrap();
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert_eq!(lines, ["GET /a", "GET /b", "GET /c", "GET /d", "GET /e", "GET /j"]);
}

#[test]
fn properties_of_any_name_go_around() {
    let text = r#"{"type":"t","new":"n","self":"s","_":"u","":"e","🦀":"c","1":1,"größe":1,"a b":"ab","quo\"te\\":"q","key":{"a":"b"},"@id":"i","$ref":"r"}"#;
    let read: Properties = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    assert_eq!((read.r#type.as_str(), read.größe), ("t", Some(1.0)));
}

#[test]
fn models_may_be_called_like_the_prelude() {
    let option = models::Option::new().value("v").next(models::Option::new());
    let text = serde_json::to_string(&option).unwrap();
    assert_eq!(serde_json::from_str::<models::Option>(&text).unwrap(), option);
    let string = models::String::new("t").list(["a"]).map([("k", "v")]);
    assert_eq!(serde_json::to_string(&string).unwrap(), r#"{"text":"t","list":["a"],"map":{"k":"v"}}"#);
    assert_eq!(models::Result::from("Ok"), models::Result::Ok);
    assert_eq!(models::From::from(1), models::From::Integer(1));
}
