use parameters_cookies_sdk::models::Rgb;
use parameters_cookies_sdk::{Client, ErrorKind};

use crate::server::{Request, Server};

fn client(url: &str) -> Client {
    Client::builder().base_url(url).session("s%3B1").build().unwrap()
}

async fn sent(call: impl AsyncFnOnce(Client)) -> Request {
    let server = Server::start(&["204 No Content\n\n"]);
    call(client(&server.url)).await;
    server.request()
}

fn cookie(request: &Request) -> &str {
    request.headers.iter().find_map(|header| header.strip_prefix("cookie: ")).unwrap_or_default()
}

fn rgb() -> Rgb {
    Rgb::new().r(100).g("l&g%2C")
}

#[tokio::test]
async fn values_are_sent_as_they_are() {
    let request = sent(async |client: Client| {
        client.cookies().joined("a/b=\"c\" %20é", ["x", "y z"], rgb()).await.unwrap();
    });
    assert_eq!(cookie(&request.await), "scalar=a/b=\"c\" %20é; list=x,y z; object=r,100,g,l&g%2C");
    let request = sent(async |client: Client| client.cookies().exploded("", ["x", "y,z"], rgb()).await.unwrap());
    assert_eq!(cookie(&request.await), "scalar=; list=x; list=y,z; r=100; g=l&g%2C");
}

#[tokio::test]
async fn they_stand_beside_cookies_that_are_encoded() {
    let request = sent(async |client: Client| {
        client.cookies().optional().encoded("a b").theme("a b").a_b("c d").page(2).await.unwrap();
    })
    .await;
    assert_eq!(cookie(&request), "encoded=a%20b; theme=a b; a%3Db=c%20d; sid=s%3B1");
    assert_eq!(request.line, "GET /optional?page=2");
}

#[tokio::test]
async fn nothing_is_sent_that_would_be_another_cookie_or_header() {
    let client = client("http://127.0.0.1:1");
    for value in ["dark; admin=1", "dark\r\nX-Admin: 1", "\0", "a\tb"] {
        let error = client.cookies().optional().theme(value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{value:?}");
        assert!(error.to_string().contains("cookie theme: "), "{error}");
        let error = client.cookies().joined("", ["a", value], rgb()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{value:?}");
        let error = client.cookies().exploded("", ["a"], Rgb::new().g(value)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build, "{value:?}");
    }
    // A better value replaces the fault.
    let request = sent(async |client: Client| client.cookies().optional().theme(";").theme("dark").await.unwrap());
    assert_eq!(cookie(&request.await), "theme=dark; sid=s%3B1");
}
