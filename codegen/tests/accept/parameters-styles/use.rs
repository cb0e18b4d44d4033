use parameters_styles_sdk::Client;
use parameters_styles_sdk::models::Rgb;

use crate::server::{Request, Server};

async fn sent(call: impl AsyncFnOnce(Client)) -> Request {
    let server = Server::start(&["204 No Content\n\n"]);
    call(Client::builder().base_url(&server.url).build().unwrap()).await;
    server.request()
}

/// Calls a method with a scalar, a list and an object, and returns the request.
macro_rules! all {
    ($method:ident) => {
        sent(async |client: Client| client.styles().$method("a/b", ["x", "y,z"], rgb()).await.unwrap()).await
    };
}

macro_rules! sent {
    ($client:ident => $call:expr) => {
        sent(async |$client: Client| $call.await.unwrap()).await
    };
}

fn rgb() -> Rgb {
    Rgb::new().r(100).g("l&g")
}

fn header(request: &Request, name: &str) -> String {
    let prefix = format!("{name}: ");
    request.headers.iter().find_map(|header| header.strip_prefix(&prefix)).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn paths() {
    for (request, expected) in [
        (all!(path_simple_joined), "/path-simple-joined/a%2Fb/x,y%2Cz/r,100,g,l%26g"),
        (all!(path_simple_exploded), "/path-simple-exploded/a%2Fb/x,y%2Cz/r=100,g=l%26g"),
        (all!(path_label_joined), "/path-label-joined/.a%2Fb/.x,y%2Cz/.r,100,g,l%26g"),
        (all!(path_label_exploded), "/path-label-exploded/.a%2Fb/.x.y%2Cz/.r=100.g=l%26g"),
        (all!(path_matrix_joined), "/path-matrix-joined/;scalar=a%2Fb/;list=x,y%2Cz/;object=r,100,g,l%26g"),
        (all!(path_matrix_exploded), "/path-matrix-exploded/;scalar=a%2Fb/;list=x;list=y%2Cz/;r=100;g=l%26g"),
    ] {
        assert_eq!(request.line, format!("GET {expected}"));
    }
}

#[tokio::test]
async fn queries() {
    let spaced = sent!(client => client.styles().query_space_delimited_joined(["x", "y z"], rgb()));
    let piped = sent!(client => client.styles().query_pipe_delimited_joined(["x", "y|z"], rgb()));
    let deep = sent!(client => client.styles().query_deep_object_exploded(rgb()));
    for (request, expected) in [
        (all!(query_form_joined), "/query-form-joined?scalar=a%2Fb&list=x,y%2Cz&object=r,100,g,l%26g"),
        (all!(query_form_exploded), "/query-form-exploded?scalar=a%2Fb&list=x&list=y%2Cz&r=100&g=l%26g"),
        (spaced, "/query-spaceDelimited-joined?list=x%20y%20z&object=r%20100%20g%20l%26g"),
        (piped, "/query-pipeDelimited-joined?list=x%7Cy%7Cz&object=r%7C100%7Cg%7Cl%26g"),
        (deep, "/query-deepObject-exploded?object%5Br%5D=100&object%5Bg%5D=l%26g"),
    ] {
        assert_eq!(request.line, format!("GET {expected}"));
    }
}

#[tokio::test]
async fn headers_and_cookies() {
    let joined = all!(header_simple_joined);
    let exploded = all!(header_simple_exploded);
    for (request, object) in [(joined, "r,100,g,l&g"), (exploded, "r=100,g=l&g")] {
        let found = ["scalar", "list", "object"].map(|name| header(&request, name));
        assert_eq!(found, ["a/b", "x,y,z", object]);
    }
    let joined = header(&all!(cookie_form_joined), "cookie");
    assert_eq!(joined, "scalar=a%2Fb; list=x,y%2Cz; object=r,100,g,l%26g");
    let exploded = header(&all!(cookie_form_exploded), "cookie");
    assert_eq!(exploded, "scalar=a%2Fb; list=x; list=y%2Cz; r=100; g=l%26g");
}

#[tokio::test]
async fn names_that_are_shared() {
    let request = sent!(client => {
        client.styles().shared("p").id_query(1).id_header("h").id_cookie("c").x_id(2).options_param("o").twice(3)
    });
    assert_eq!(request.line, "GET /shared/p?id=1&options=o&twice=3");
    let found = ["id", "x-id", "cookie"].map(|name| header(&request, name));
    assert_eq!(found, ["h", "2", "id=c"]);
}

#[tokio::test]
async fn content_and_reserved_characters() {
    let request = sent!(client => {
        client.styles().content(rgb()).filter([1, 2]).x_json(rgb()).memo(rgb()).text("a\"b")
    });
    let json = "%7B%22g%22%3A%22l%26g%22%2C%22r%22%3A100%7D";
    assert_eq!(request.line, format!("GET /content/{json}?filter=%5B1%2C2%5D&text=a%22b"));
    assert_eq!(header(&request, "x-json"), r#"{"g":"l&g","r":100}"#);
    assert_eq!(header(&request, "cookie"), format!("memo={json}"));
    let request = sent!(client => client.styles().reserved().one("/a?b=c&d#e").many(["a/b", "c:d"]).deep(Rgb::new().g("a/b")));
    assert_eq!(request.line, "GET /reserved?one=/a?b=c%26d%23e&many=a/b,c:d&deep%5Bg%5D=a/b");
}
