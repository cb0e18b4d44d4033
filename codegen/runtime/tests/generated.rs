//! Code exactly as Restwright generates it, and the call sites that it promises.

#![deny(missing_docs)]

mod common;
mod sdk;

use common::{NO_CONTENT, Server, answer};
use restwright_runtime::runtime;
use runtime::RequestOptions;
use sdk::client::Client;
use sdk::customers::{CreateCustomerResponse, GetCustomerError};

const CUSTOMER: &str = r#"{"id":"c1"}"#;

fn client(server: &Server) -> Client {
    let builder = Client::builder().bearer_token("t0ken").base_url(&server.url);
    builder.build().unwrap()
}

#[tokio::test]
async fn a_request_is_awaited_or_sent_or_spawned() {
    let server = Server::start(&[&answer("200 OK", "X-Request-Id: r1", CUSTOMER)]).await;
    let client = client(&server);
    let customer = client.customers().get_customer("c1").await.unwrap();
    assert_eq!(customer["id"], "c1");
    let customer = client.customers().get_customer("c1").send().await.unwrap();
    assert_eq!(customer["id"], "c1");
    let request = client.customers().get_customer_with_http_info("c1").verbose(true);
    let info = tokio::spawn(request.into_future()).await.unwrap().unwrap();
    assert_eq!(info.status, 200);
    assert_eq!(info.headers["x-request-id"], "r1");
    assert_eq!(info.data["id"], "c1");
    drop(client);
    let requests = server.requests();
    assert_eq!(requests[2].target(), "/customers/c1?verbose=true");
    assert_eq!(requests[2].header("authorization"), Some("Bearer t0ken"));
    assert_eq!(requests[2].header("accept"), Some("application/json, application/problem+json"));
}

#[tokio::test]
async fn an_error_is_matched_by_its_status() {
    let gone = answer("404 Not Found", "", r#""no such customer""#);
    let server = Server::start(&[&gone]).await;
    match client(&server).customers().get_customer("c1").await {
        Err(e) => match e.api::<GetCustomerError>() {
            Some(GetCustomerError::NotFound(problem)) => assert_eq!(problem, "no such customer"),
            _ => panic!("{e}"),
        },
        Ok(customer) => panic!("{customer}"),
    }
}

#[tokio::test]
async fn several_statuses_are_told_apart() {
    let made = answer("201 Created", "", CUSTOMER);
    let accepted = answer("202 Accepted", "", r#""job-7""#);
    let odd = answer("299 Odd", "", "?");
    let server = Server::start(&[&made, &accepted, &odd]).await;
    let api = client(&server).customers();
    let mut responses = Vec::new();
    for _ in 0..3 {
        let request = api.create_customer(serde_json::json!({"name": "Ann"}));
        let options = RequestOptions::new().content_type("application/json");
        responses.push(request.idempotency_key("k").options(options).await);
    }
    assert!(matches!(&responses[0], Ok(CreateCustomerResponse::Created(c)) if c["id"] == "c1"));
    assert!(matches!(&responses[1], Ok(CreateCustomerResponse::Accepted(job)) if job == "job-7"));
    assert_eq!(
        responses[2].as_ref().unwrap_err().to_string(),
        "createCustomer: cannot decode the response: the document describes no status 299"
    );
    assert_eq!(server.requests()[0].body(), r#"{"name":"Ann"}"#);
    assert_eq!(server.requests()[0].header("idempotency-key"), Some("k"));
}

#[tokio::test]
async fn responses_without_json() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nX-Total: 3\r\n\r\n";
    let server = Server::start(&[head]).await;
    let info = client(&server).customers().count_with_http_info().await.unwrap();
    assert_eq!((info.headers["x-total"].as_bytes(), info.data), (&b"3"[..], ()));

    let server = Server::start(&[NO_CONTENT]).await;
    let () = client(&server).customers().delete_customer("c1").await.unwrap();

    let server = Server::start(&[&answer("200 OK", "Content-Type: text/csv", "a,\u{e9}\0")]).await;
    assert_eq!(client(&server).customers().export().await.unwrap(), "a,é\0");
}

#[test]
fn requests_and_futures_can_move_between_threads() {
    fn check<T: Send>(_: &T) {}
    fn check_client<T: Send + Sync + Clone + std::fmt::Debug + 'static>(_: &T) {}
    let builder = Client::builder().bearer_token("t0ken");
    let client = builder.base_url("http://localhost").build().unwrap();
    check_client(&client);
    let request = client.customers().get_customer("c1");
    check(&request);
    assert_eq!(
        format!("{:?}", request.verbose(true)),
        "GetCustomer { call: Call { operation: \"getCustomer\", path: [\"customer_id\"], query: [\"verbose\"], \
         headers: [], cookies: [], has_body: false, options: RequestOptions { .. }, .. }, \
         mode: PhantomData<fn() -> restwright_runtime::runtime::response::Data> }"
    );
    check(&client.customers().get_customer("c1").send());
    check(&client.customers().get_customer_with_http_info("c1").into_future());
}
