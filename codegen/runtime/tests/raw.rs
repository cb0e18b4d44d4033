//! Calls that the document does not describe, and calls that block.

mod common;

use common::{Server, answer};
use http::Method;
use restwright_runtime::runtime::{RawRequest, RequestOptions};
use serde_json::json;

#[tokio::test]
async fn a_raw_call_has_all_that_the_client_has() {
    let server = Server::start(&[&answer("200 OK", "", "{}")]).await;
    let core = server.core_with(|b| b.default_query("tenant".to_owned(), "a b".to_owned()));
    let answer = RawRequest::new(&core, Method::POST, "/new/thing?x=1").query("y", "2&3").json(&json!({"a": 1})).await;
    assert_eq!(answer.unwrap().data, "{}");
    let request = server.request();
    assert_eq!(request.target(), "/new/thing?x=1&tenant=a%20b&y=2%263");
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body(), r#"{"a":1}"#);
}

#[tokio::test]
async fn its_path_stays_below_the_server() {
    let server = Server::start(&[&answer("200 OK", "", "")]).await;
    let core = server.core();
    for path in ["/../admin", "/a/%2e%2e/b", "//host/x/.."] {
        let error = RawRequest::new(&core, Method::GET, path).options(RequestOptions::new()).await.unwrap_err();
        assert!(error.to_string().contains("would be sent as"), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[cfg(feature = "blocking")]
mod blocking {
    use super::*;

    fn blocked(server: &Server) {
        let answer = RawRequest::new(&server.core(), Method::GET, "/x").send_blocking().unwrap();
        assert_eq!(answer.data, "done");
    }

    #[test]
    fn it_works_outside_of_a_runtime() {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let server = runtime.block_on(Server::start(&[&answer("200 OK", "", "done")]));
        blocked(&server);
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn it_works_within_a_runtime_of_many_threads() {
        blocked(&Server::start(&[&answer("200 OK", "", "done")]).await);
    }

    #[test]
    fn it_works_within_a_runtime_of_one_thread() {
        // The server needs a thread of its own: this one is blocked.
        let other = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let server = other.block_on(async { Server::start(&[&answer("200 OK", "", "done")]).await });
        let own = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        own.block_on(async { blocked(&server) });
    }
}
