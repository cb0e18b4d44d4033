//! Redirects that lead away, around in circles, or to another answer than the one that was asked for.

use std::time::Duration;

use crate::runtime::{Call, Data, Error, ErrorKind, File, Operation};
use serde_json::json;

use crate::case::{CANARY, Case, DELETE, GET, POST, bytes, core, hides, hides_all, transport, value, within};
use crate::cases;
use crate::server::{Server, answers};
use crate::uploads::{PUT_BLOB, stream};

/// What a redirect leads to, where `ELSEWHERE` is the address of a server that must get nothing, and `HERE` that of
/// the one that sent it.
const AWAY: [&str; 24] = [
    "http://ELSEWHERE/",
    "http://ELSEWHERE/things/42?api_key=c4n4ry",
    "//ELSEWHERE/things",
    "\\\\ELSEWHERE/things",
    "/\\ELSEWHERE/things",
    "http:\\\\ELSEWHERE\\things",
    "http:////ELSEWHERE/things",
    "https://ELSEWHERE/",
    "https://HERE/",
    "http://user:c4n4ry@HERE/",
    "http://c4n4ry@HERE/",
    "http://HERE@ELSEWHERE/",
    "http://HERE:80@ELSEWHERE/",
    "file:///etc/passwd",
    "ftp://HERE/things",
    "javascript:alert(1)",
    "data:application/json,1",
    "mailto:root@localhost",
    "gopher://ELSEWHERE/",
    "unix:/var/run/docker.sock",
    "http://localhost:1/",
    "http://[::1]:1/",
    "http://",
    "http://a b/",
];

fn placed(location: &str, here: impl ToString, elsewhere: &Server) -> String {
    location.replace("ELSEWHERE", &elsewhere.address.to_string()).replace("HERE", &here.to_string())
}

fn asked(operation: &'static Operation, server: &Server, set: impl FnOnce(&mut Call)) -> Result<(), Error> {
    let core = core(&server.url(), |b| b.transport(transport()));
    let mut call = Call::new(&core, operation);
    set(&mut call);
    within(Duration::from_secs(2), call.send::<(), Data>())
}

#[test]
fn nothing_leads_away() {
    let elsewhere = Server::start(vec![answers("200 OK", "", "1")]);
    for location in AWAY {
        for status in ["301 Moved", "302 Found", "303 Other", "307 Temporary", "308 Permanent"] {
            let server = Server::with(|here| {
                vec![
                    answers(status, &format!("Location: {}", placed(location, here, &elsewhere)), ""),
                    answers("200 OK", "", "1"),
                ]
            });
            let error = asked(&GET, &server, |_| ()).expect_err(location);
            hides_all(&error);
            assert_eq!(error.kind(), ErrorKind::Status, "{location}: {error}");
            assert!(error.to_string().contains("was not followed"), "{location}: {error}");
            assert_eq!(server.see(|log| log.requests.len()), 1, "{location}");
        }
    }
    assert_eq!(elsewhere.see(|log| log.connections), 0);
}

/// Where a redirect leads that stays on its origin.
#[test]
fn what_stays_here_is_followed() {
    for (location, target) in [
        ("/new", "/new"),
        ("new", "/things/new"),
        ("?page=2", "/things/42?page=2"),
        ("../../../../new", "/new"),
        ("/a/./b/../c", "/a/c"),
        ("http://HERE/new#fragment", "/new"),
        ("//HERE/new", "/new"),
        ("HTTP://HERE/new", "/new"),
        ("/with space", "/with%20space"),
        ("/new?a=1&b=2", "/new?a=1&b=2"),
        ("", "/things/42"),
    ] {
        let server = Server::with(|here| {
            let location = location.replace("HERE", &here.to_string());
            vec![answers("302 Found", &format!("Location: {location}"), ""), answers("200 OK", "", "1")]
        });
        let result = asked(&GET, &server, |_| ());
        let requests = server.requests();
        assert!(result.is_ok(), "{location}: {result:?}");
        let [_, second] = &requests[..] else { panic!("{location}: {requests:?}") };
        let (before, key) = second.target.split_once("api_key=").unwrap();
        let path = before.trim_end_matches(['?', '&']);
        assert!(path == target || path.split("?default=").next() == Some(target), "{location}: {}", second.target);
        assert!(!key.contains('&') && !before.contains("key="), "{location}: {}", second.target);
        assert!(second.header("x-app-token").unwrap().unwrap().contains(CANARY));
        assert_eq!(second.header("referer").unwrap(), None);
    }
}

/// After 301, 302 and 303, what comes back would be the answer of a GET: not what was created.
#[test]
fn a_creation_does_not_become_a_read() {
    for status in ["301 Moved", "302 Found", "303 Other"] {
        for operation in [&POST, &DELETE, &PUT_BLOB] {
            let server = Server::start(vec![answers(status, "Location: /new", ""), answers("200 OK", "", "1")]);
            let error = asked(operation, &server, |call| {
                if operation.id == "create" {
                    call.body(value(json!({"a": 1})));
                }
                if operation.id == "putBlob" {
                    call.body(File::from_bytes("bytes"));
                }
            })
            .expect_err(status);
            assert_eq!(error.kind(), ErrorKind::Status);
            assert!(error.to_string().contains("a redirect was not followed"), "{error}");
            assert_eq!(server.see(|log| log.requests.len()), 1);
        }
    }
}

#[test]
fn a_creation_is_sent_again_where_the_server_says_so() {
    for status in ["307 Temporary", "308 Permanent"] {
        let server = Server::start(vec![answers(status, "Location: /new", ""), answers("200 OK", "", "1")]);
        asked(&POST, &server, |call| call.body(value(json!({"a": 1})))).unwrap();
        let [first, second] = &server.requests()[..] else { panic!("not two requests") };
        assert_eq!((first.method.as_str(), second.method.as_str()), ("POST", "POST"));
        assert_eq!(first.body, second.body);
    }
}

/// What was sent of it is gone.
#[test]
fn a_stream_is_not_sent_again() {
    let server = Server::start(vec![answers("307 Temporary", "Location: /new", ""), answers("200 OK", "", "1")]);
    let error = asked(&PUT_BLOB, &server, |call| call.body(stream())).unwrap_err();
    assert!(error.to_string().contains("a redirect was not followed"), "{error}");
    assert_eq!(server.see(|log| log.requests.len()), 1);
}

cases! {
    a_loop: Case::new(answers("302 Found", "Location: /things/42", ""))
        .requests(11)
        .fails(ErrorKind::Status, "302 Found: a redirect was not followed");

    a_loop_of_two: Case::scripts(vec![answers("307 No", "Location: /a", ""), answers("308 No", "Location: /b", "")])
        .requests(11)
        .fails(ErrorKind::Status, "a redirect was not followed");

    a_loop_that_grows: Case::new(answers("302 Found", &format!("Location: /{}", "a/".repeat(5000)), ""))
        .memory(4 << 20)
        .run()
        .map_or_else(|error| hides(&error.to_string()), |given| panic!("{given}"));

    no_place: Case::new(answers("302 Found", "", "")).fails(ErrorKind::Status, "get: 302 Found");

    two_places: Case::scripts(vec![
        answers("302 Found", "Location: /a\r\nLocation: http://localhost:1/b", ""), crate::server::json("1"),
    ])
        .run()
        .map_or_else(|error| assert_eq!(error.kind(), ErrorKind::Status), |given| assert_eq!(given, "1"));

    a_place_of_foreign_bytes: Case::new(crate::server::says(
        b"HTTP/1.1 302 No\r\nLocation: /\xFF\xFE\r\nContent-Length: 0\r\n\r\n",
    ))
        .fails(ErrorKind::Status, "a redirect was not followed");

    a_place_with_a_status_of_success: Case::new(answers("200 OK", "Location: http://localhost:1/", "1")).gives("1");

    a_place_of_a_creation: Case::new(answers("201 Created", "Location: http://localhost:1/", "1")).gives("1");

    a_proxy_that_nobody_asked_for: Case::new(answers("305 Use Proxy", "Location: http://localhost:1/", ""))
        .requests(1)
        .fails(ErrorKind::Status, "was not followed");

    a_redirect_with_an_endless_body: Case::scripts(vec![
        vec![
            crate::server::Step::Ask,
            crate::server::Step::Send(b"HTTP/1.1 302 No\r\nLocation: /new\r\n\r\n".to_vec()),
            crate::server::Step::Forever(vec![b'0'; 1 << 16]),
        ],
        crate::server::json("1"),
    ])
    .sender(bytes)
    .gives("1 bytes");
}
