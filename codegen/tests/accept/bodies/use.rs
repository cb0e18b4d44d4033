use bodies_sdk::models::{Customer, CustomerAddress, CustomerItem, Pet, ReplacePetBody, Upload, UploadAttributes};
use bodies_sdk::{Client, File, RequestOptions};

use crate::server::Server;

const NONE: &str = "204 No Content\n\n";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).build().unwrap()
}

fn content_type(headers: &[String]) -> Option<&str> {
    headers.iter().find_map(|header| header.strip_prefix("content-type: "))
}

#[tokio::test]
async fn json_is_sent_without_what_was_not_set() {
    let server = Server::start(&[NONE]);
    client(&server).bodies().create_pet(Pet::new("Rex")).await.unwrap();
    let request = server.request();
    assert_eq!(request.body, r#"{"name":"Rex"}"#);
    assert_eq!(content_type(&request.headers), Some("application/json"));
}

#[tokio::test]
async fn an_optional_body_is_left_out_with_its_content_type() {
    let server = Server::start(&[NONE, NONE]);
    let client = client(&server);
    client.bodies().update_pet().await.unwrap();
    client.bodies().update_pet().pet(Pet::new("Rex").tag("good")).await.unwrap();
    let requests = server.requests();
    assert_eq!((requests[0].body.as_str(), content_type(&requests[0].headers)), ("", None));
    assert_eq!(requests[1].body, r#"{"name":"Rex","tag":"good"}"#);
    assert_eq!(content_type(&requests[1].headers), Some("application/merge-patch+json"));
}

#[tokio::test]
async fn lists_values_and_schemas_in_place_are_bodies() {
    let server = Server::start(&[NONE, NONE, NONE]);
    let client = client(&server);
    client.bodies().create_pets([Pet::new("a"), Pet::new("b")]).await.unwrap();
    client.bodies().create_any(serde_json::json!([1, null])).await.unwrap();
    client.bodies().replace_pet().body(ReplacePetBody::new("c")).await.unwrap();
    let bodies: Vec<String> = server.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, [r#"[{"name":"a"},{"name":"b"}]"#, "[1,null]", r#"{"name":"c"}"#]);
}

#[tokio::test]
async fn forms_nest() {
    let server = Server::start(&[NONE, NONE]);
    let client = client(&server);
    let customer = || {
        Customer::new()
            .name("A & B")
            .address(CustomerAddress::new().line1("Main St"))
            .metadata(Vec::<(String, String)>::new())
            .labels(["x", "y"])
            .items([CustomerItem::new().sku("1").quantity(2)])
    };
    client.bodies().create_customer(customer()).await.unwrap();
    let json = RequestOptions::new().content_type("application/json");
    client.bodies().create_customer(customer()).options(json).await.unwrap();
    let requests = server.requests();
    let pairs: Vec<&str> = requests[0].body.split('&').collect();
    let expected = [
        "name=A+%26+B",
        "address%5Bline1%5D=Main+St",
        "metadata=",
        "labels=x,y",
        "items%5B0%5D%5Bsku%5D=1",
        "items%5B0%5D%5Bquantity%5D=2",
    ];
    assert_eq!(pairs, expected);
    assert_eq!(content_type(&requests[1].headers), Some("application/json"));
    assert!(requests[1].body.starts_with('{'), "{}", requests[1].body);
}

#[tokio::test]
async fn files_are_parts() {
    let server = Server::start(&[NONE]);
    let upload = Upload::new(File::from_bytes("a,b\n").file_name("rows \"1\".csv"))
        .note("hello")
        .attributes(UploadAttributes::new().colour("red"))
        .pictures([File::from_bytes("p1"), File::from_bytes("p2")]);
    client(&server).bodies().upload(upload).await.unwrap();
    let request = server.request();
    let kind = content_type(&request.headers).unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let parts: Vec<&str> = request.body.split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 7, "{}", request.body);
    assert!(parts[1].contains("name=\"file\"; filename=\"rows %221%22.csv\"\r\n"), "{}", parts[1]);
    assert!(parts[1].contains("Content-Type: text/csv\r\n\r\na,b\n\r\n"), "{}", parts[1]);
    assert!(parts[2].contains("name=\"note\"") && parts[2].ends_with("\r\n\r\nhello\r\n"), "{}", parts[2]);
    assert!(parts[3].ends_with("{\"colour\":\"red\"}\r\n"), "{}", parts[3]);
    assert!(parts[5].contains("name=\"pictures\"") && parts[5].ends_with("p2\r\n"), "{}", parts[5]);
}

#[tokio::test]
async fn text_and_bytes_are_sent_as_they_are() {
    let server = Server::start(&[NONE, NONE]);
    let client = client(&server);
    client.bodies().send_text("a \"text\"").await.unwrap();
    client.bodies().send_bytes(File::from_bytes("bytes")).await.unwrap();
    let requests = server.requests();
    assert_eq!((requests[0].body.as_str(), content_type(&requests[0].headers)), ("a \"text\"", Some("text/plain")));
    assert_eq!(requests[1].body, "bytes");
    assert_eq!(content_type(&requests[1].headers), Some("application/octet-stream"));
}
