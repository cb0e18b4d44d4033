use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

use streams_or_models_sdk::apis::feeds::FollowJobsSuccess;
use streams_or_models_sdk::models::{CreateTranscriptBody, Piece, Prompt, Question, ReplyEvent, RunEvent};
use streams_or_models_sdk::{Client, ErrorKind, File, Items};

use crate::server::Server;

const EVENTS: &str = "200 OK\nContent-Type: text/event-stream\n\n";

fn client(url: &str) -> Client {
    Client::builder().base_url(url).build().unwrap()
}

/// A server that sends its answer a few bytes at a time, and returns the request.
fn dripping(body: &'static str, size: usize) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let thread = std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        connection.set_nodelay(true).unwrap();
        let mut request = vec![0; 16384];
        let length = connection.read(&mut request).unwrap();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
        connection.write_all(head.as_bytes()).unwrap();
        for piece in body.as_bytes().chunks(size) {
            connection.write_all(piece).unwrap();
        }
        String::from_utf8_lossy(&request[..length]).into_owned()
    });
    (url, thread)
}

#[tokio::test]
async fn tokens_come_one_by_one_however_they_are_cut() {
    let body = "\u{FEFF}: hello\r\n\r\ndata: {\"id\":\"1\",\r\ndata: \"delta\":\"grün\"}\r\n\r\nid: 2\r\ndata:{\"id\":\"1\",\
                \"delta\":\" 😀\"}\r\n\r\ndata: [DONE]\r\n\r\ndata: late\r\n\r\n";
    for size in 1..9 {
        let (url, request) = dripping(body, size);
        let mut text = String::new();
        let question = Question::new("m").text("Hi").stream(false);
        let mut pieces: Items<Piece> = client(&url).answers().create_chat(question).stream().await.unwrap();
        while let Some(piece) = pieces.next().await {
            text.push_str(&piece.unwrap().delta);
        }
        assert_eq!(text, "grün 😀");
        let request = request.join().unwrap().to_lowercase();
        assert!(request.contains("\naccept: text/event-stream\r\n"), "{request}");
        assert!(request.ends_with(r#"{"text":"hi","stream":true,"model":"m"}"#), "{request}");
    }
}

#[tokio::test]
async fn the_same_call_gives_the_model() {
    let server = Server::start(&["200 OK\nContent-Type: application/json\n\n{\"id\":\"1\",\"text\":\"all\"}"]);
    let answer = client(&server.url).answers().create_chat(Question::new("m")).await.unwrap();
    assert_eq!(answer.text, "all");
    let request = server.request();
    assert!(request.headers.contains(&"accept: application/json".to_owned()), "{request:?}");
    assert_eq!(request.body, r#"{"model":"m"}"#);
}

#[tokio::test]
async fn a_stream_where_the_model_was_asked_for_says_what_to_call() {
    let server = Server::start(&[&format!("{EVENTS}data: {{}}\n\n")]);
    let error = client(&server.url).answers().create_chat(Question::new("m").stream(true)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("call `.stream()`"), "{error}");
    assert_eq!(server.request().body, r#"{"stream":true,"model":"m"}"#);
}

#[tokio::test]
async fn the_twin_has_status_and_headers_and_errors_are_decoded() {
    let server = Server::start(&[
        "200 OK\nX-Request-Id: a\n\ndata: {\"error\":{\"message\":\"quota\"}}\n\n",
        "400 Bad Request\n\n{\"message\":\"no such model\"}",
        "200 OK\nContent-Type: text/html\n\n<html>",
    ]);
    let answers = client(&server.url).answers();
    let mut info = answers.create_chat_with_http_info(Question::new("m")).stream().await.unwrap();
    assert_eq!((info.status.as_u16(), info.headers.get("x-request-id").unwrap().as_bytes()), (200, b"a".as_slice()));
    // The document knows no such member of a piece.
    let error = info.data.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Stream, "quota"));
    let error = answers.create_chat(Question::new("m")).stream().await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Status, "no such model"));
    let error = answers.create_chat(Question::new("m")).stream().await.unwrap_err();
    assert!(error.to_string().contains("text/html, not text/event-stream"), "{error}");
    server.requests();
}

#[tokio::test]
async fn items_are_told_apart_by_their_type() {
    let body = "event: reply.text\ndata: {\"type\":\"reply.text\",\"delta\":\"a\"}\n\nevent: reply.failed\ndata: \
                {\"type\":\"reply.failed\",\"error\":{\"message\":\"no\"}}\n\nevent: new\ndata: {\"type\":\"new\"}\n\n\
                event: error\ndata: {\"type\":\"error\",\"message\":\"broken\"}\n\n";
    let server = Server::start(&[&format!("{EVENTS}{body}")]);
    // Without a body, only what asks for the stream is sent.
    let mut events = client(&server.url).answers().create_reply().stream().await.unwrap();
    assert!(matches!(events.next().await, Some(Ok(ReplyEvent::Text(text))) if text.delta == "a"));
    // The document knows the error of this one.
    match events.next().await.unwrap().unwrap() {
        ReplyEvent::Failed(failed) => assert_eq!(failed.error.message.as_deref(), Some("no")),
        other => panic!("{other:?}"),
    }
    assert!(matches!(events.next().await, Some(Ok(ReplyEvent::Unknown(_)))));
    assert_eq!(events.next().await.unwrap().unwrap_err().message(), "broken");
    assert!(events.next().await.is_none());
    assert_eq!(server.request().body, r#"{"stream":true}"#);
}

#[tokio::test]
async fn whole_events_bring_objects() {
    let body = "event: run.made\ndata: {\"id\":\"r\",\"status\":\"queued\"}\n\nevent: run.piece\ndata: {\"id\":\"1\",\"delta\":\
                \"x\"}\n\nevent: error\ndata: {\"message\":\"no\"}\n\nevent: done\ndata: [DONE]\n\nevent: late\ndata: 1\n\n";
    let server = Server::start(&[&format!("{EVENTS}{body}")]);
    let mut events = client(&server.url).answers().create_run("t", Prompt::new()).stream().await.unwrap();
    assert!(matches!(events.next().await, Some(Ok(RunEvent::RunMade(made))) if made.data.status == "queued"));
    assert!(matches!(events.next().await, Some(Ok(RunEvent::RunPiece(piece))) if piece.data.delta == "x"));
    assert_eq!(events.next().await.unwrap().unwrap_err().message(), "no");
    assert!(events.next().await.is_none());
    assert_eq!(server.request().line, "POST /threads/t/runs");
}

#[tokio::test]
async fn beside_bytes_and_with_files_too() {
    let server = Server::start(&[
        "200 OK\n\nsound",
        &format!("{EVENTS}data: {{\"audio\":\"QQ==\"}}\n\n"),
        &format!("{EVENTS}data: {{\"id\":\"1\",\"delta\":\"x\"}}\n\n"),
    ]);
    let media = client(&server.url).media();
    let body = streams_or_models_sdk::models::CreateSpeechBody::new();
    assert_eq!(media.create_speech(body.clone()).await.unwrap().bytes().await.unwrap(), "sound");
    let mut sounds = media.create_speech(body.format("sse")).stream().await.unwrap();
    assert_eq!(sounds.next().await.unwrap().unwrap().audio, "QQ==");
    let body = CreateTranscriptBody::new(File::from_bytes("wave"));
    let mut pieces = media.create_transcript(body).stream().await.unwrap();
    assert_eq!(pieces.next().await.unwrap().unwrap().delta, "x");
    let requests = server.requests();
    assert!(requests[0].headers.contains(&"accept: application/octet-stream".to_owned()), "{requests:?}");
    assert_eq!(requests[1].body, r#"{"format":"sse"}"#);
    assert!(requests[2].body.contains("name=\"stream\"") && requests[2].body.contains("wave"), "{requests:?}");
}

#[tokio::test]
async fn the_document_may_name_what_asks_and_what_ends() {
    let server = Server::start(&[
        &format!("{EVENTS}data: {{\"url\":\"a\"}}\n\ndata: --\n\ndata: {{\"url\":\"b\"}}\n\n"),
        "200 OK\nContent-Type: application/x-ndjson\n\n{\"url\":\"a\"}\n{\"url\":\"b\"}\n",
    ]);
    let mut images = client(&server.url).media().create_images().stream().await.unwrap();
    assert_eq!(images.next().await.unwrap().unwrap().url, "a");
    assert!(images.next().await.is_none());
    let feeds = client(&server.url).feeds();
    let mut records = feeds.list_records().since("x").stream_param(false).stream().await.unwrap();
    assert_eq!(records.next().await.unwrap().unwrap().url, "a");
    assert_eq!(records.next().await.unwrap().unwrap().url, "b");
    let requests = server.requests();
    assert_eq!(requests[0].body, r#"{"partial":true}"#);
    assert_eq!(requests[1].line, "GET /records?since=x&stream=true");
    assert!(requests[1].headers.contains(&"accept: application/x-ndjson".to_owned()), "{requests:?}");
}

#[tokio::test]
async fn streams_alone_are_typed_by_their_schema() {
    let server = Server::start(&[
        &format!("{EVENTS}data: 1\n\ndata: 2\n\n"),
        "204 No Content\n\n",
        "202 Accepted\nContent-Type: application/json\n\n{\"url\":\"a\"}",
        &format!("{EVENTS}data: 1\n\n"),
        &format!("{EVENTS}data: one\n\ndata: {{\"two\"}}\n\n"),
        "200 OK\nContent-Type: application/geo+json-seq\n\n\u{1E}{\"url\":\"a\"}\n",
    ]);
    let feeds = client(&server.url).feeds();
    let mut ticks: Items<i64> = feeds.follow_ticks().await.unwrap();
    assert_eq!(ticks.next().await.unwrap().unwrap() + ticks.next().await.unwrap().unwrap(), 3);
    assert!(feeds.follow_ticks().await.unwrap().next().await.is_none());
    // Beside another result, the caller chooses.
    assert!(matches!(feeds.follow_jobs().await.unwrap(), FollowJobsSuccess::Accepted(job) if job.url == "a"));
    assert_eq!(feeds.follow_jobs().stream().await.unwrap().next().await.unwrap().unwrap(), 1);
    let mut words: Items<String> = feeds.follow_words().await.unwrap();
    assert_eq!(words.next().await.unwrap().unwrap(), "one");
    assert_eq!(words.next().await.unwrap().unwrap(), "{\"two\"}");
    let mut features = feeds.list_features().await.unwrap();
    assert_eq!(features.next().await.unwrap().unwrap().url, "a");
    server.requests();
}
