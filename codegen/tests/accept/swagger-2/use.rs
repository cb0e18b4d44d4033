use swagger_2_sdk::models::{Kind, PatchPetBody, Pet, ReplacePetsBody, SetPictureBody, TagPictureBody};
use swagger_2_sdk::{Client, File};

use crate::server::{Request, Server};

const NONE: &str = "204 No Content\n\n";
const EMPTY: &str = "200 OK\nContent-Type: application/json\n\n{}";

fn client(server: &Server) -> Client {
    Client::builder().base_url(&server.url).key("k").basic_auth("user", "pass").build().unwrap()
}

fn header<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.headers.iter().find_map(|header| header.strip_prefix(name)?.strip_prefix(": "))
}

#[tokio::test]
async fn lists_are_written_as_their_collection_format_says() {
    let server = Server::start(&["200 OK\nContent-Type: application/json\nX-Total: 1\n\n[{\"name\":\"Rex\",\"nick\":null}]"]);
    let client = client(&server);
    let call = client.pets().list_pets_with_http_info().comma(["a", "b,c"]).multi([1, 2]).spaces(["d", "e"]);
    let info = call.pipes(["a", "b"]).x_list(["f", "g"]).limit(5).await.unwrap();
    assert_eq!(info.headers.get("x-total").unwrap(), "1");
    assert!(info.data[0].nick.is_null());
    let request = server.request();
    assert_eq!(request.line, "GET /pets?comma=a,b%2Cc&multi=1&multi=2&spaces=d%20e&pipes=a%7Cb&limit=5");
    assert_eq!((header(&request, "x-list"), header(&request, "x-key")), (Some("f,g"), Some("k")));
}

#[tokio::test]
async fn bodies_are_sent_in_what_the_operation_consumes() {
    let server = Server::start(&[EMPTY, NONE, EMPTY, NONE]);
    let client = client(&server);
    client.pets().add_pet(Pet::new("Rex").kind(Kind::Dog)).await.unwrap();
    client.pets().replace_pets(ReplacePetsBody::new().all(true)).await.unwrap();
    client.pets().patch_pet(7).body(PatchPetBody::new().name("Tom")).await.unwrap_err();
    client.pets().repeat_patch(7).body(PatchPetBody::new().name("Tom")).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].body, r#"{"name":"Rex","kind":"dog"}"#);
    assert_eq!((requests[1].body.as_str(), header(&requests[1], "content-type")), (r#"{"all":true}"#, Some("application/json")));
    assert_eq!(requests[2].line, "PATCH /pets/7/patch");
    assert_eq!(header(&requests[2], "authorization"), Some("Basic dXNlcjpwYXNz"));
    assert_eq!(requests[3].body, r#"{"name":"Tom"}"#);
    assert_eq!(header(&requests[3], "content-type"), Some("application/merge-patch+json"));
}

#[tokio::test]
async fn forms_are_bodies() {
    let server = Server::start(&[NONE, NONE]);
    let client = client(&server);
    let picture = File::from_bytes("png").file_name("rex.png");
    client.pets().set_picture(7, SetPictureBody::new(picture).caption("Rex")).await.unwrap();
    client.pets().tag_picture(7, TagPictureBody::new(["a", "b"]).more(["c", "d"])).await.unwrap();
    let requests = server.requests();
    assert!(header(&requests[0], "content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(requests[0].body.contains("name=\"picture\"; filename=\"rex.png\""), "{}", requests[0].body);
    assert_eq!(header(&requests[1], "content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(requests[1].body, "tags=a,b&more=c&more=d");
}

#[tokio::test]
async fn responses_are_what_the_operation_produces() {
    let server = Server::start(&["200 OK\nContent-Type: image/png\n\npng", "200 OK\nContent-Type: text/plain\n\nhello"]);
    let client = client(&server);
    assert_eq!(client.pets().get_picture(7).await.unwrap().bytes().await.unwrap(), "png");
    assert_eq!(client.pets().get_text().await.unwrap(), "hello");
    let requests = server.requests();
    assert_eq!(header(&requests[0], "accept"), Some("image/png"));
    assert_eq!(header(&requests[1], "x-key"), None);
}

/// These crates are built without TLS, which only `https` needs.
#[test]
fn the_safe_scheme_is_the_default() {
    let fault = Client::builder().key("k").build().unwrap_err();
    assert!(fault.to_string().contains("https needs a TLS implementation"), "{fault}");
}
