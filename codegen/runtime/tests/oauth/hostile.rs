//! Token servers that are slow, wrong or down.

use std::time::{Duration, Instant};

use restwright_runtime::runtime::ErrorKind;

use super::server::{Fake, Reply, Server, answer, token};
use super::{READ, api, app, call, core, said};

/// The error of a call whose token server answers so; nothing of it is shown, and nothing takes long.
async fn failure(reply: impl Fn() -> Reply + Send + Sync + 'static) -> (String, usize) {
    let server = Server::start(move |asked, _| match asked.line.as_str() {
        "POST /token" => reply(),
        "POST /steal" => panic!("a redirect was followed"),
        _ => api(asked),
    })
    .await;
    let source = app().parameter("assertion", "hush-assertion").timeout(Duration::from_millis(400));
    let begun = Instant::now();
    let error = call(&core(&server.url, &source.client_credentials()), &READ).await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(5));
    assert_eq!(error.kind(), ErrorKind::Auth, "{error}");
    let shown = format!("{error} {error:?} {:?}", error.get_ref());
    for secret in ["s3cr3t", "bXkrYXBw", "hush"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(server.asked("GET /pets").is_empty());
    let text = error.to_string().replace(&server.url, "HOST");
    assert!(text.len() < 700 && !text.contains('\n'), "{text}");
    (text, server.asked("POST /token").len())
}

fn json(body: &str) -> Reply {
    Reply::Now(answer("200 OK", body))
}

macro_rules! fails {
    ($reply:expr, $expected:expr, $asked:expr) => {{
        let (text, asked) = failure(|| $reply).await;
        let expected: &str = $expected;
        assert_eq!(text, format!("read: no token for petstore_auth: the token endpoint HOST{expected}"));
        assert_eq!(asked, $asked);
    }};
}

#[tokio::test]
async fn wrong_answers_are_errors_that_say_so() {
    fails!(json("{}"), ": the answer has no access_token", 1);
    fails!(json(r#"{"access_token":""}"#), ": the answer has no access_token", 1);
    fails!(json(r#"{"access_token":7}"#), ": the answer has no access_token", 1);
    fails!(
        json(r#"{"access_token":"a\r\nX-Evil: hush"}"#),
        ": the access_token has a character that no header can hold",
        1
    );
    fails!(
        json(r#"{"access_token":"hush","token_type":"DPoP"}"#),
        ": the token is of the type DPoP, which needs a proof with each request",
        1
    );
    fails!(json("[1]"), " answered 200 OK without a JSON object (application/json)", 1);
    fails!(json("{\"access_token\":\"hush"), " answered 200 OK without a JSON object (application/json)", 1);
    fails!(json(&"[".repeat(100_000)), " answered 200 OK without a JSON object (application/json)", 1);
    fails!(
        Reply::Now("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>".to_owned()),
        " answered 200 OK without a JSON object (text/html)",
        1
    );
    fails!(
        Reply::Now("HTTP/1.1 204 No Content\r\n\r\n".to_owned()),
        " answered 204 No Content without a JSON object (no media type)",
        1
    );
    fails!(Reply::Now(answer("404 Not Found", "<html>hush</html>")), " answered 404 Not Found", 1);
    fails!(
        Reply::Now("HTTP/1.1 307 Temporary Redirect\r\nLocation: /steal\r\nContent-Length: 0\r\n\r\n".to_owned()),
        " answered 307 Temporary Redirect: redirects of it are not followed",
        1
    );
}

#[tokio::test]
async fn what_the_server_says_is_typed_and_holds_no_secret() {
    let echo = r#"{"error":"invalid_client","error_description":"s3cr3t:ü bXkrYXBwOnMzY3IzdCUzQSVDMyVCQw== s3cr3t%3A%C3%BC hush-assertion\n!"}"#;
    for status in ["401 Unauthorized", "200 OK"] {
        let (text, asked) = failure(move || Reply::Now(answer(status, echo))).await;
        assert!(text.ends_with(": invalid_client (*** *** *** *** !)"), "{text}");
        assert_eq!(asked, 1);
    }
    let long = format!(r#"{{"error":"{}"}}"#, "x".repeat(100_000));
    let (text, _) = failure(move || Reply::Now(answer("400 Bad Request", &long))).await;
    assert!(text.ends_with("x…"), "{text}");
}

#[tokio::test]
async fn no_server_keeps_a_call_waiting() {
    fails!(Reply::Never, " gave no answer within 400ms", 1);
    fails!(Reply::After(Duration::from_secs(9), String::new()), " gave no answer within 400ms", 1);
    // Slow in the middle of the body.
    fails!(
        Reply::Stall("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{".to_owned()),
        " gave no answer within 400ms",
        1
    );
    // Larger than anything should be.
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    let piece = format!("2000\r\n{}\r\n", "x".repeat(0x2000));
    let (text, asked) = failure(move || Reply::Endless(head.to_owned(), piece.clone())).await;
    assert!(text.contains("sent more than 1048576 bytes"), "{text}");
    assert_eq!(asked, 1);
}

#[tokio::test]
async fn a_server_that_is_down_is_asked_three_times() {
    let fake = Fake::new(&[(0, ""), (0, ""), (0, "")]);
    let source = app().transport(fake.clone()).client_credentials();
    let error = call(&core("http://127.0.0.1:1", &source), &READ).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "read: no token for petstore_auth: the token endpoint http://127.0.0.1:1: nobody is there"
    );
    let pauses = fake.pauses();
    assert_eq!((fake.lines().len(), pauses.len()), (3, 2));
    assert!(pauses[0] <= Duration::from_millis(500) && pauses[1] <= Duration::from_secs(1), "{pauses:?}");

    // A real one, without a fake: nobody listens there.
    let source = app().timeout(Duration::from_secs(9)).client_credentials();
    let error = call(&core("http://127.0.0.1:1", &source), &READ).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
}

#[tokio::test]
async fn trouble_that_passes_is_waited_for() {
    let server = Server::start(|asked, before| match (asked.line.as_str(), before) {
        ("POST /token", 0) => {
            Reply::Now("HTTP/1.1 503 Service Unavailable\r\nretry-after-ms: 10\r\nContent-Length: 0\r\n\r\n".to_owned())
        }
        ("POST /token", 1) => Reply::Close,
        ("POST /token", _) => Reply::Now(token("t")),
        _ => api(asked),
    })
    .await;
    call(&core(&server.url, &app().client_credentials()), &READ).await.unwrap();
    assert_eq!(server.asked("POST /token").len(), 3);

    // What it says at last is what counts.
    let fake = Fake::new(&[(503, "{\"error\":\"temporarily_unavailable\"}"); 3]);
    let error = call(&core("http://127.0.0.1:1", &app().transport(fake.clone()).client_credentials()), &READ).await;
    assert_eq!(said(&error.unwrap_err()).unwrap().error(), "temporarily_unavailable");
    assert_eq!(fake.lines().len(), 3);

    // A pause of years is not kept.
    let server = Server::start(|_, _| {
        let text =
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 999999999999999999999\r\nContent-Length: 0\r\n\r\n";
        Reply::Now(text.to_owned())
    })
    .await;
    let source = app().timeout(Duration::from_millis(300)).client_credentials();
    let error = call(&core(&server.url, &source), &READ).await.unwrap_err();
    assert!(error.to_string().ends_with("gave no answer within 300ms"), "{error}");
}
