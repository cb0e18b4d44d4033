//! The mock: how an app's tests do without a server.
#![cfg(feature = "test-util")]

mod models;

// An SDK has the runtime at this place of its own crate, where the macros of models expect it.
#[path = "../../../templates/src/runtime/mod.rs"]
mod runtime;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::{HeaderMap, Method as HttpMethod, StatusCode};
use models::Customer;
use runtime::testing::{Answer, Mock};
use runtime::{
    ApiResponse, Body, Call, Content, Core, CoreBuilder, Data, Error, ErrorKind, Method, Operation, Part, PathStyle,
    RawRequest, RequestOptions, Service, Transport, TransportErrorKind, encode_json,
};
use serde_json::{Value, json};

static SERVICE: Service = Service { environment: "TEST", user_agent: "x/1", server: "", variables: &[], schemes: &[] };

static GET: Operation =
    Operation { id: "getCustomer", path: &[Part::Text("/customers/"), Part::Param("id")], ..Operation::USUAL };

static CREATE: Operation = Operation {
    id: "createCustomer",
    method: Method::Post,
    path: &[Part::Text("/customers")],
    content: &[Content { media_type: "application/json", encode: encode_json, properties: &[] }],
    ..Operation::USUAL
};

fn core(mock: &Mock) -> Core {
    let mut builder = CoreBuilder::new();
    builder.base_url("https://api.example.com/v1".to_owned());
    builder.transport(Arc::new(mock.clone()));
    builder.build(&SERVICE).unwrap()
}

async fn get(mock: &Mock, id: &str) -> Result<Value, Error> {
    get_with(mock, id, RequestOptions::new()).await
}

async fn get_with(mock: &Mock, id: &str, options: RequestOptions) -> Result<Value, Error> {
    let mut call = Call::new(&core(mock), &GET);
    call.path_as("id", PathStyle::Simple, &id);
    call.options(options);
    call.send::<Value, Data>().await
}

async fn create(mock: &Mock, customer: Customer) -> Result<Customer, Error> {
    let mut call = Call::new(&core(mock), &CREATE);
    call.query("dry", &true);
    call.query("note", &"a b&c");
    call.body(customer);
    call.send::<Customer, Data>().await
}

fn customer(id: &str) -> Customer {
    runtime::json::from_value(&json!({ "id": id, "age": 30 })).unwrap()
}

/// What a check says, with the places in this file left out.
fn said(text: &str) -> String {
    let file = format!(" ({}:", file!());
    let mut parts = text.split(&file);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once(')').unwrap().1)
}

#[tokio::test]
async fn typed_values_are_answered_by_operation_and_what_was_asked_is_recorded() {
    let mock = Mock::new();
    mock.on("createCustomer").reply(&customer("c2"));
    mock.on("getCustomer").reply(&json!({ "id": "c1" }));
    assert_eq!(get(&mock, "c/1").await.unwrap(), json!({ "id": "c1" }));
    let answer = create(&mock, customer("new")).await.unwrap();
    assert_eq!((answer.id.as_str(), answer.age), ("c2", Some(30)));
    let calls = mock.calls();
    assert_eq!(
        calls.iter().map(|call| call.operation()).collect::<Vec<_>>(),
        [Some("getCustomer"), Some("createCustomer")]
    );
    let [read, made] = calls.as_slice() else { panic!() };
    assert_eq!((read.method(), read.path(), read.query().len()), (&HttpMethod::GET, "/v1/customers/c%2F1", 0));
    assert_eq!((read.body().len(), read.attempt(), read.header("user-agent")), (0, 0, Some("x/1")));
    assert_eq!(made.query(), [("dry".to_owned(), "true".to_owned()), ("note".to_owned(), "a b&c".to_owned())]);
    assert_eq!(made.query_value("note").as_deref(), Some("a b&c"));
    assert_eq!(made.header("Content-Type"), Some("application/json"));
    assert_eq!(
        (made.text().as_str(), made.json::<Customer>().unwrap().id),
        (r#"{"id":"new","age":30}"#, "new".to_owned())
    );
    assert_eq!(mock.calls_of("createCustomer").len(), 1);
    mock.finish();
}

#[tokio::test]
async fn answers_follow_one_another_and_the_last_may_be_repeated() {
    let mock = Mock::new();
    mock.on("getCustomer").reply(&1).reply(&2).times(4);
    for expected in [1, 2, 2, 2] {
        assert_eq!(get(&mock, "c").await.unwrap(), json!(expected));
    }
    assert_eq!(mock.check(), Ok(()));
    let fault = get(&mock, "c").await.unwrap_err();
    assert_eq!(fault.kind(), ErrorKind::Other);
    assert_eq!(
        said(&mock.check().unwrap_err()),
        "calls that were not expected:\n  \
         getCustomer (GET /v1/customers/c): getCustomer was answered already, 4 times"
    );
    assert!(catch_unwind(AssertUnwindSafe(|| mock.finish())).is_err());
    let mock = Mock::new();
    mock.on("getCustomer").reply(&1).always();
    assert_eq!(mock.check(), Ok(()));
    for _ in 0..5 {
        get(&mock, "c").await.unwrap();
    }
}

#[tokio::test]
async fn raw_answers_have_any_status_headers_and_body() {
    let mock = Mock::new();
    let answer = Answer::new(404).header("X-Request-Id", "r1").body(r#"{"message":"no such customer"}"#);
    mock.on("getCustomer").respond(answer);
    mock.on("getCustomer").respond(http::Response::builder().status(202).body("7").unwrap());
    mock.on("getCustomer").respond(Answer::json(&json!([1])).status(201));
    let error = get(&mock, "c1").await.unwrap_err();
    assert_eq!(error.to_string(), "getCustomer: 404 Not Found: no such customer");
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(get(&mock, "c1").await.unwrap(), json!(7));
    assert_eq!(get(&mock, "c1").await.unwrap(), json!([1]));
}

#[tokio::test]
async fn a_call_that_nobody_expected_fails_the_call_and_the_test() {
    let mock = Mock::new();
    let error = get(&mock, "c1").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getCustomer: the mock did not expect this call: getCustomer (GET /v1/customers/c1): no call is expected"
    );
    // It is not tried again.
    assert_eq!(mock.calls().len(), 1);
    let panic = catch_unwind(AssertUnwindSafe(|| drop(mock))).unwrap_err();
    assert_eq!(
        panic.downcast_ref::<String>().unwrap(),
        "calls that were not expected:\n  getCustomer (GET /v1/customers/c1): no call is expected"
    );

    let mock = Mock::new();
    mock.on("getCustomer").reply(&1).always();
    let error = create(&mock, customer("c3")).await.unwrap_err();
    let expected = r#"createCustomer: the mock did not expect this call: createCustomer (POST /v1/customers?dry=true&note=a%20b%26c) with the body {"id":"c3","age":30}: expected are getCustomer"#;
    assert_eq!(said(&error.to_string()), expected);
    assert!(catch_unwind(AssertUnwindSafe(|| mock.finish())).is_err());
}

#[tokio::test]
async fn an_expected_call_that_does_not_come_fails_the_test_where_it_is_dropped() {
    let mock = Mock::new();
    mock.on("getCustomer").reply(&1).respond(Answer::new(503)).respond(Answer::new(204));
    mock.on("createCustomer").fail(TransportErrorKind::Connect, "no route");
    mock.on_path(HttpMethod::POST, "/token").reply(&json!({}));
    get(&mock, "c1").await.unwrap();
    let client = core(&mock);
    let panic = catch_unwind(AssertUnwindSafe(|| drop(mock))).unwrap_err();
    assert_eq!(
        said(panic.downcast_ref::<String>().unwrap()),
        "calls that did not come:\n  \
         getCustomer: called once instead of 3 times, the next answer is 503 Service Unavailable\n  \
         createCustomer: never called, the next answer is Connect: no route\n  \
         POST /token: never called, the next answer is 200 OK"
    );
    // A clone says nothing, nor does the mock while the test fails for another reason.
    drop(client);
    let panic = catch_unwind(|| {
        let mock = Mock::new();
        mock.on("getCustomer").reply(&1);
        panic!("another reason");
    });
    assert_eq!(panic.unwrap_err().downcast_ref::<&str>(), Some(&"another reason"));
}

#[tokio::test]
async fn conditions_choose_among_expectations() {
    let mock = Mock::new();
    mock.on("getCustomer").path("/v1/customers/c1").reply(&1).always();
    mock.on("getCustomer").path("/v1/customers/c2").query("a", "b c").header("x-tenant", "t").reply(&2);
    mock.on("createCustomer")
        .json(&customer("c4"))
        .when("a dry run", |call| call.query_value("dry").is_some())
        .reply(&customer("c4"));
    let options = RequestOptions::new().query("a", "b c").header("X-Tenant", "t");
    assert_eq!(get_with(&mock, "c2", options).await.unwrap(), json!(2));
    assert_eq!(get(&mock, "c1").await.unwrap(), json!(1));
    create(&mock, customer("c4")).await.unwrap();
    mock.finish();
    let error = get(&mock, "c2").await.unwrap_err();
    assert_eq!(
        said(&error.to_string()),
        "getCustomer: the mock did not expect this call: getCustomer (GET /v1/customers/c2): \
         getCustomer wants the path /v1/customers/c1; getCustomer wants a=b c in the query and the header x-tenant: t"
    );
}

#[tokio::test]
async fn nobody_waits_for_pauses_or_delays() {
    let started = Instant::now();
    let mock = Mock::new();
    let busy = Answer::new(503).header("Retry-After", "20");
    mock.on("getCustomer").respond(busy.clone()).respond(busy).reply(&1);
    assert_eq!(get(&mock, "c1").await.unwrap(), json!(1));
    assert_eq!(mock.calls().iter().map(|call| call.attempt()).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(mock.pauses().len(), 2);
    assert!(mock.pauses().iter().all(|pause| *pause >= Duration::from_secs(20)), "{:?}", mock.pauses());
    mock.on("getCustomer").respond(Answer::json(&2).delay(Duration::from_secs(50)));
    assert_eq!(get(&mock, "c1").await.unwrap(), json!(2));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn limits_of_time_pass_on_the_clock_of_the_mock() {
    let started = Instant::now();
    let mock = Mock::new();
    let late = Answer::json(&1).delay(Duration::from_secs(30));
    mock.on("getCustomer").respond(late.clone()).respond(late.clone());
    let options = RequestOptions::new().timeout(Duration::from_secs(40)).retries(0);
    assert_eq!(get_with(&mock, "c1", options.clone()).await.unwrap(), json!(1));
    let options = options.timeout(Duration::from_secs(20));
    let error = get_with(&mock, "c1", options.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Timeout, "no complete response within 20s"));
    // A limit for each attempt lets the next one come; the pause between them counts for the call as a whole.
    mock.on("getCustomer").respond(late).reply(&3);
    let options = RequestOptions::new().attempt_timeout(Duration::from_secs(10)).timeout(Duration::from_secs(60));
    assert_eq!(get_with(&mock, "c1", options.clone().retries(1)).await.unwrap(), json!(3));
    mock.on("getCustomer").respond(Answer::new(503).header("Retry-After", "50"));
    let error = get_with(&mock, "c1", options.timeout(Duration::from_secs(30)).retries(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Timeout, 0));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn chunks_arrive_at_their_pace_and_may_break_off() {
    let mock = Mock::new();
    mock.on("getCustomer").respond(Answer::new(200).chunks(["[1,", "2]"]).pace(Duration::from_secs(50)));
    assert_eq!(get(&mock, "c1").await.unwrap(), json!([1, 2]));
    mock.on("getCustomer").respond(Answer::new(200).chunks(["[1,", "2]"]).pace(Duration::from_secs(70)));
    let options = RequestOptions::new().retries(0);
    let error = get_with(&mock, "c1", options.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Timeout, "the server was silent for 60s"));
    mock.on("getCustomer").respond(Answer::new(200).body("[1,").then_break("connection reset"));
    let error = get_with(&mock, "c1", options).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Transport, "connection reset"));
}

#[tokio::test]
async fn failures_of_the_transport_are_tried_again_as_real_ones_are() {
    let mock = Mock::new();
    mock.on("getCustomer").fail(TransportErrorKind::Connect, "no route to the host").reply(&1);
    assert_eq!(get(&mock, "c1").await.unwrap(), json!(1));
    mock.on("getCustomer").fail(TransportErrorKind::Certificate, "it is not trusted");
    let error = get(&mock, "c1").await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Certificate, "it is not trusted"));
}

#[tokio::test]
async fn what_is_no_call_of_an_operation_is_expected_by_its_path() {
    let mock = Mock::new();
    mock.on_path(HttpMethod::GET, "/v1/health").respond(Answer::new(200).body("fine"));
    mock.on_path(HttpMethod::POST, "/token").reply(&json!({ "access_token": "t" }));
    let health = RawRequest::new(&core(&mock), HttpMethod::GET, "/health?deep=1").await.unwrap();
    assert_eq!(health.data, Bytes::from("fine"));
    // A provider of credentials has the transport alone.
    let mut request = http::Request::new(Body::from("grant_type=client_credentials"));
    *request.method_mut() = HttpMethod::POST;
    *request.uri_mut() = "https://auth.example.com/token".parse().unwrap();
    let response = mock.send(request).await.unwrap();
    assert_eq!(response.status(), 200);
    let calls = mock.calls();
    assert_eq!((calls[0].operation(), calls[1].operation()), (Some("raw"), None));
    assert_eq!(calls[1].text(), "grant_type=client_credentials");
}

#[tokio::test]
async fn calls_of_many_tasks_are_answered() {
    let mock = Mock::new();
    mock.on("getCustomer").respond(Answer::json(&1).delay(Duration::from_secs(9))).times(100);
    let options = RequestOptions::new().timeout(Duration::from_secs(3600));
    let calls = (0..100).map(|_| {
        let (mock, options) = (mock.clone(), options.clone());
        tokio::spawn(async move { get_with(&mock, "c1", options).await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), json!(1));
    }
}

#[tokio::test]
async fn a_limit_passes_in_earnest_where_something_else_is_waited_for() {
    let mock = Mock::new();
    let waits = mock.timeout(Duration::from_millis(20));
    let started = Instant::now();
    waits.await;
    assert!(started.elapsed() >= Duration::from_millis(20));
}

#[test]
fn the_only_call_is_the_only_one() {
    let mock = Mock::new();
    let panic = catch_unwind(AssertUnwindSafe(|| mock.call())).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"the mock was asked nothing"));
    assert_eq!(format!("{mock:?}"), "Mock { expectations: 0, calls: [], .. }");
}

#[test]
fn errors_and_responses_are_made_by_hand() {
    let error = Error::new(ErrorKind::Timeout, "too slow");
    assert_eq!(
        (error.kind(), error.to_string().as_str(), error.is_retryable()),
        (ErrorKind::Timeout, "too slow", true)
    );
    let error = Error::from_response(StatusCode::CONFLICT, HeaderMap::new(), r#"{"message":"taken"}"#);
    assert_eq!(error.to_string(), "409 Conflict: taken");
    let response = ApiResponse::new(StatusCode::CREATED, HeaderMap::new(), customer("c1"));
    assert_eq!((response.status.as_u16(), response.data.id.as_str()), (201, "c1"));
}

#[test]
fn faults_of_the_test_itself_are_told_at_once() {
    for answer in [
        (|| Answer::new(99)) as fn() -> Answer,
        || Answer::new(200).header("a b", "c"),
        || Answer::new(200).header("a", "c\n"),
        || Answer::fault(TransportErrorKind::Io, "gone").status(200),
    ] {
        assert!(catch_unwind(answer).is_err());
    }
}
