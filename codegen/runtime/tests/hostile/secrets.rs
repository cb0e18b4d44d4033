//! What a client was given, and a server repeats: nothing of it is shown.

use std::time::Duration;

use crate::runtime::json::Value;
use crate::runtime::{
    ApiResponse, Call, Content, Core, Data, Error, ErrorKind, Feed, HttpInfo, Method, Operation, Part, RequestOptions,
    encode_form, encode_json,
};
use serde_json::json;

use crate::case::{BEARER, CANARY, Case, GET, KEY, SESSION, TOKEN, core, hides, hides_all, transport, value, within};
use crate::cases;
use crate::server::{Script, Server, Step, answer, answers, says};

/// With a parameter in each place.
static EVERYWHERE: Operation = Operation {
    id: "everywhere",
    method: Method::Post,
    path: &[Part::Text("/things/"), Part::Param("id")],
    content: &[
        Content { media_type: "application/json", encode: encode_json, properties: &[] },
        Content { media_type: "application/x-www-form-urlencoded", encode: encode_form, properties: &[] },
    ],
    ..GET
};

fn echo() -> Script {
    vec![Step::Ask, Step::Echo("400 Bad Request")]
}

fn error(core: &Core, set: impl FnOnce(&mut Call)) -> Error {
    let mut call = Call::new(core, &GET);
    set(&mut call);
    hides(&format!("{call:?}"));
    within(Duration::from_secs(2), call.send::<Value, Data>()).unwrap_err()
}

/// Answers with a message that holds these texts.
fn repeats(texts: &[&str]) -> Script {
    answers("400 Bad Request", "Content-Type: application/json", json!({"message": texts.join(" ")}).to_string())
}

/// Asserts that no piece of a secret of eight characters or more is in any text of an error.
fn shows_no_piece(error: &Error, secret: &str) {
    let shown = format!("{error} {error:?} {}", error.message());
    for piece in secret.as_bytes().windows(8) {
        let piece = String::from_utf8_lossy(piece);
        assert!(!shown.contains(&*piece), "{piece:?} is shown: {shown}");
    }
}

/// A text in which no piece of eight characters comes twice.
fn long_secret(length: usize) -> String {
    (0_u32..)
        .flat_map(|n| format!("{:08x}", n.wrapping_mul(0x9E37_79B9)).into_bytes())
        .map(char::from)
        .take(length)
        .collect()
}

/// The message is cut, and the secret with it: what is left of it would not be recognised.
#[test]
fn a_long_token_is_hidden_before_the_message_is_cut() {
    for (length, before) in [(900, 0), (900, 300), (900, 395), (10_000, 390), (300_000, 0)] {
        let token = long_secret(length);
        let server = Server::start(vec![repeats(&[&"x".repeat(before), &token])]);
        let core = core(&server.url(), |b| b.credential(&BEARER, token.clone().into()));
        let error = error(&core, |_| ());
        shows_no_piece(&error, &token);
    }
}

/// The body is cut within the token, by the limit of the client or by the server.
#[test]
fn a_token_that_is_cut_with_its_body_is_hidden() {
    let token = long_secret(900);
    for (length, limit) in [(450, 600), (100, 600), (8, 600), (450, 1 << 20)] {
        let begin = format!("no such token: {}", &token[..length]);
        let server = Server::start(vec![vec![
            Step::Ask,
            Step::Send(format!("HTTP/1.1 400 Bad Request\r\n\r\n{begin}").into_bytes()),
            Step::Pause(100),
            // Too much, or nothing at all.
            Step::Send(token.as_bytes()[length..].repeat(if limit == 600 { 2 } else { 0 })),
        ]]);
        let core = core(&server.url(), |b| {
            b.credential(&BEARER, token.clone().into());
            b.max_response_size(limit);
        });
        let error = error(&core, |_| ());
        assert!(error.to_string().contains("no such token: ***"), "{error}");
        shows_no_piece(&error, &token);
    }
}

/// Whatever form a server repeats it in.
#[test]
fn each_form_of_each_secret_is_hidden() {
    let forms = [
        format!("key&{CANARY}/key"),
        format!("key%26{CANARY}%2Fkey"),
        format!("key%26{CANARY}%2fkey"),
        format!("key&amp;{CANARY}/key"),
        format!("key&{CANARY}\\/key"),
        format!("default {CANARY} default"),
        format!("default+{CANARY}+default"),
        format!("default%20{CANARY}%20default"),
        format!("default?{CANARY}=default"),
        format!("default%3F{CANARY}%3Ddefault"),
        format!("Bearer bearer.{CANARY}.bearer"),
        format!("token-{CANARY}-token"),
        format!("sid=session_{CANARY}_session"),
        format!("given {CANARY} given"),
        format!("given%20{CANARY}%20given"),
        format!("given-{CANARY}-query"),
    ];
    for form in &forms {
        for script in
            [repeats(&[form]), answers("400 No", "", form), answers("400 No", "", format!("{{\"error\":\"{form}\"}}"))]
        {
            let server = Server::start(vec![script]);
            let core = core(&server.url(), |b| b.transport(transport()));
            let error = error(&core, |call| {
                call.options(
                    RequestOptions::new()
                        .header("X-Given", format!("given {CANARY} given"))
                        .query("given", format!("given-{CANARY}-query")),
                );
            });
            hides_all(&error);
        }
    }
}

/// What parameters and bodies hold may be a password: a server that repeats it tells nobody but its caller.
#[test]
fn no_value_of_a_call_is_shown() {
    let server = Server::start(vec![says("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")]);
    let core = core(&server.url(), |_| {});
    let secret = format!("{CANARY}-value");
    let mut call = Call::new(&core, &EVERYWHERE);
    call.path("id", &secret);
    call.query("password", &secret);
    call.header("X-Password", &secret);
    call.cookie("password", &secret);
    call.body(value(json!({"password": secret})));
    call.options(
        RequestOptions::new()
            .header("X-Given", secret.clone())
            .query("given", secret.clone())
            .credential("bearerAuth", secret.clone())
            .idempotency_key(secret.clone()),
    );
    hides(&format!("{call:?} {call:#?}"));
    hides_all(&within(Duration::from_secs(2), call.send::<Value, Data>()).unwrap_err());
}

/// A parameter in a header or a cookie is repeated as the others are.
#[test]
fn parameters_that_are_repeated_are_hidden() {
    let server = Server::start(vec![echo()]);
    let core = core(&server.url(), |_| {});
    let error = error(&core, |call| {
        call.header("X-Password", &format!("{CANARY}-header"));
        call.cookie("password", &format!("cookie {CANARY}"));
        call.options(RequestOptions::new().credential("X-App-Token", format!("own-{CANARY}-own")));
    });
    hides_all(&error);
}

/// The headers of an answer may set cookies, and hold whatever a server likes.
#[test]
fn no_header_of_an_answer_is_shown() {
    let headers = format!("Set-Cookie: sid={CANARY}; HttpOnly\r\nX-New-Token: {CANARY}\r\nLocation: /x?{CANARY}");
    let script = || answers("200 OK", &format!("{headers}\r\nContent-Type: text/event-stream"), "data: 1\n\n");
    let server = Server::start(vec![script()]);
    let core = core(&server.url(), |_| {});
    within(Duration::from_secs(2), async {
        let answer: ApiResponse<()> = Call::new(&core, &GET).send::<(), HttpInfo>().await.unwrap();
        assert!(answer.headers["set-cookie"].to_str().unwrap().contains(CANARY));
        hides(&format!("{answer:?} {answer:#?}"));
        let answer = Call::new(&core, &GET).download::<HttpInfo>().await.unwrap();
        hides(&format!("{answer:?} {answer:#?}"));
        let answer = Call::new(&core, &GET).items::<Value, HttpInfo>(&Feed::USUAL).await.unwrap();
        hides(&format!("{answer:?} {answer:#?}"));
        let error = Call::new(&core, &GET).send::<Value, Data>().await.unwrap_err();
        hides_all(&error);
    });
    let server = Server::start(vec![answers("500 No", &headers, "")]);
    let core = crate::case::core(&server.url(), |_| {});
    hides_all(&error(&core, |_| ()));
}

cases! {
    an_echo_of_the_request: Case::new(echo()).fails(ErrorKind::Status, "***");

    an_echo_that_claims_to_be_json: Case::new(vec![Step::Ask, Step::Echo("200 OK")]).fails(ErrorKind::Decode, "");

    an_echo_in_a_reason_phrase: Case::new(says(format!(
        "HTTP/1.1 400 bearer.{CANARY}.bearer\r\nContent-Length: 0\r\n\r\n",
    )))
        .fails(ErrorKind::Status, "get: 400 Bad Request");

    an_echo_in_a_wrong_header: Case::new(says(format!("HTTP/1.1 200 OK\r\n{CANARY} {CANARY}: x\r\n\r\n")))
        .fails(ErrorKind::Transport, "the connection failed");

    an_echo_in_a_redirect: Case::new(answers(
        "302 Found", &format!("Location: http://bearer.{CANARY}.bearer/?k={CANARY}"), "",
    ))
        .fails(ErrorKind::Status, "was not followed");

    an_echo_in_a_request_id: Case::new(answers("400 No", &format!("X-Request-Id: bearer.{CANARY}.bearer"), ""))
        .fails(ErrorKind::Status, "400");

    an_echo_in_a_coding: Case::new(answers("200 OK", &format!("Content-Encoding: bearer.{CANARY}.bearer"), "1"))
        .fails(ErrorKind::Decode, "compressed");

    an_echo_in_a_type: Case::new(answers("200 OK", &format!("Content-Type: text/bearer.{CANARY}.bearer"), "<"))
        .fails(ErrorKind::Decode, "");

    an_echo_in_a_value: Case::new(answer_json(&format!("\"bearer.{CANARY}.bearer\"")))
        .sender(crate::case::decoded::<i64>)
        .fails(ErrorKind::Decode, "");

    an_echo_in_a_name: Case::new(answer_json(&format!("{{\"bearer.{CANARY}.bearer\":\"x\"}}")))
        .sender(crate::case::decoded::<std::collections::BTreeMap<String, i64>>)
        .fails(ErrorKind::Decode, "");

    an_echo_after_a_retry: Case::scripts(vec![vec![Step::Ask, Step::Echo("503 No")], echo()])
        .client(|b| b.retry_policy(crate::case::quick(1)))
        .requests(2)
        .fails(ErrorKind::Status, "400");
}

fn answer_json(body: &str) -> Script {
    vec![Step::Ask, Step::Send(answer("200 OK", "Content-Type: application/json", body))]
}

/// Credentials of every kind are in the request, or the cases above show nothing.
#[test]
fn the_canary_is_sent() {
    let server = Server::start(vec![answers("200 OK", "", "1")]);
    let core = core(&server.url(), |_| {});
    within(Duration::from_secs(2), Call::new(&core, &GET).send::<(), Data>()).unwrap();
    let [request] = &server.requests()[..] else { panic!("not one request") };
    for scheme in [&BEARER, &TOKEN] {
        let name = if scheme.name == BEARER.name { "authorization" } else { "x-app-token" };
        assert!(request.header(name).unwrap().unwrap().contains(CANARY));
    }
    let pairs = request.query().unwrap();
    assert_eq!(pairs[1], ("api_key".to_owned(), format!("key&{CANARY}/key")), "{}", KEY.name);
    assert_eq!(
        request.cookies().unwrap(),
        [("sid".to_owned(), format!("session_{CANARY}_session"))],
        "{}",
        SESSION.name
    );
}
