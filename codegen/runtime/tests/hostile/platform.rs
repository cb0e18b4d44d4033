//! What is wrong on the way to the server, or in the app: certificates, proxies, runtimes, futures that are dropped.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::runtime::{Call, Data, Error, ErrorKind, File, Reqwest};

use crate::case::{CANARY, GET, POST, core, decoded, hides_all, quick, within};
use crate::server::{Server, Step, answers, json};
use crate::uploads::PUT_BLOB;

/// A certificate that nobody has signed but itself, for `localhost` and 127.0.0.1.
const CERTIFICATE: &[u8] = include_bytes!("untrusted.der");

/// A record of TLS with one message of a handshake.
fn record(kind: u8, content: &[u8]) -> Vec<u8> {
    let length = |length: usize, bytes: usize| length.to_be_bytes()[8 - bytes..].to_vec();
    let message = [&[kind][..], &length(content.len(), 3), content].concat();
    [b"\x16\x03\x03".as_slice(), &length(message.len(), 2), &message].concat()
}

/// The first flight of a server of TLS 1.2 (RFC 5246 §7.4): the certificate is there before anything is signed.
fn flight() -> Vec<u8> {
    // Version 1.2, a random number, no session, ECDHE_ECDSA with AES_128_GCM, no compression; then uncompressed points,
    // no renegotiation, and an extended master secret.
    let hello =
        [b"\x03\x03".as_slice(), &[7; 32], b"\0\xC0\x2B\0", b"\0\x0F\0\x0B\0\x02\x01\0\xFF\x01\0\x01\0\0\x17\0\0"]
            .concat();
    let length = |length: usize| (length as u32).to_be_bytes()[1..].to_vec();
    let certificates = [length(CERTIFICATE.len()), CERTIFICATE.to_vec()].concat();
    let certificates = [length(certificates.len()), certificates].concat();
    // A point on P-256, and a signature of nothing.
    let point = [&[4_u8][..], &POINT].concat();
    let key = [b"\x03\0\x17\x41".as_slice(), &point, b"\x04\x03\0\x08\x30\x06\x02\x01\x01\x02\x01\x01"].concat();
    [record(2, &hello), record(11, &certificates), record(12, &key), record(14, b"")].concat()
}

/// The base point of P-256 (SEC 2 §2.4.2): any point will do.
const POINT: [u8; 64] = [
    0x6B, 0x17, 0xD1, 0xF2, 0xE1, 0x2C, 0x42, 0x47, 0xF8, 0xBC, 0xE6, 0xE5, 0x63, 0xA4, 0x40, 0xF2, 0x77, 0x03, 0x7D,
    0x81, 0x2D, 0xEB, 0x33, 0xA0, 0xF4, 0xA1, 0x39, 0x45, 0xD8, 0x98, 0xC2, 0x96, 0x4F, 0xE3, 0x42, 0xE2, 0xFE, 0x1A,
    0x7F, 0x9B, 0x8E, 0xE7, 0xEB, 0x4A, 0x7C, 0x0F, 0x9E, 0x16, 0x2B, 0xCE, 0x33, 0x57, 0x6B, 0x31, 0x5E, 0xCE, 0xCB,
    0xB6, 0x40, 0x68, 0x37, 0xBF, 0x51, 0xF5,
];

#[test]
fn an_untrusted_server_gets_no_request_and_no_second_chance() {
    let server = Server::start(vec![vec![Step::Send(flight()), Step::Hang]]);
    let core = core(&format!("https://{}", server.address), |b| b.retry_policy(quick(2)));
    for operation in [&GET, &POST] {
        let before = server.see(|log| log.connections);
        let error = within(Duration::from_secs(2), decoded::<()>(Call::new(&core, operation))).unwrap_err();
        hides_all(&error);
        assert_eq!(error.kind(), ErrorKind::Certificate, "{error}");
        assert!(!error.is_retryable());
        assert!(error.attempts().is_empty());
        assert!(error.to_string().contains(&format!("https://{} is not trusted", server.address)), "{error}");
        assert_eq!(server.see(|log| log.connections), before + 1);
    }
}

/// A server that does not speak TLS, and one that breaks off.
#[test]
fn what_is_no_tls_is_an_error_that_names_the_server() {
    for script in [
        vec![Step::Send(b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec())],
        vec![Step::Reset],
        vec![],
        vec![Step::Send(b"\x15\x03\x03\0\x02\x02\x28".to_vec())],
    ] {
        let server = Server::start(vec![script]);
        let core = core(&format!("https://{}", server.address), |_| {});
        let error = within(Duration::from_secs(2), decoded::<()>(Call::new(&core, &GET))).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        assert!(error.to_string().contains(&server.address.to_string()), "{error}");
    }
}

fn through(proxy: &str, url: &str) -> Error {
    let transport = Reqwest::builder().proxy(proxy).build().unwrap();
    let core = core(url, |b| b.transport(Arc::new(transport)));
    let error = within(Duration::from_secs(2), decoded::<()>(Call::new(&core, &GET))).unwrap_err();
    hides_all(&error);
    error
}

/// It is the proxy that cannot be reached, not the server.
#[test]
fn a_dead_proxy_is_named() {
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for url in ["http://api.example", "https://api.example"] {
        let error = through(&format!("http://user:{CANARY}@{address}"), url);
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert!(error.to_string().contains(&format!("through the proxy http://{address}")), "{error}");
    }
}

#[test]
fn a_proxy_that_refuses_is_named() {
    let proxy = Server::start(vec![answers("403 Forbidden", "", "go away")]);
    let error = through(&proxy.url(), "https://api.example");
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(error.to_string().contains(&format!("through the proxy {}", proxy.url())), "{error}");
    // The tunnel is asked for without any credential of the call.
    crate::case::hides(&proxy.see(|log| String::from_utf8_lossy(&log.requests.concat()).into_owned()));
}

/// A name that no server has.
#[test]
fn an_unknown_host_is_named() {
    let core = core("http://nobody.invalid", |_| {});
    let error = within(Duration::from_secs(10), decoded::<()>(Call::new(&core, &GET))).unwrap_err();
    hides_all(&error);
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("http://nobody.invalid"), "{error}");
}

/// Polls a future once, with no runtime around.
fn polled(call: Call) -> Error {
    let mut future = call.send::<(), Data>();
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result.unwrap_err(),
        Poll::Pending => panic!("it waits for a runtime that is not there"),
    }
}

#[test]
fn without_a_runtime_there_is_an_error() {
    let server = Server::start(vec![json("1")]);
    let core = core(&server.url(), |_| {});
    let mut upload = Call::new(&core, &PUT_BLOB);
    upload.body(File::from_path("/etc/hostname"));
    for call in [Call::new(&core, &GET), upload] {
        let error = polled(call);
        assert!(matches!(error.kind(), ErrorKind::Build), "{error:?}");
        assert!(error.to_string().contains("tokio runtime"), "{error}");
    }
}

/// A runtime that has no timers or no sockets is told apart by nothing but a panic of tokio's.
#[test]
fn without_timers_or_sockets_there_is_an_error() {
    let server = Server::start(vec![json("1")]);
    let core = core(&server.url(), |b| b.retry_policy(quick(2)));
    let mut without_timers = tokio::runtime::Builder::new_current_thread();
    without_timers.enable_io();
    let mut without_sockets = tokio::runtime::Builder::new_current_thread();
    without_sockets.enable_time();
    for mut builder in [tokio::runtime::Builder::new_current_thread(), without_timers, without_sockets] {
        let runtime = builder.build().unwrap();
        let error = runtime.block_on(Call::new(&core, &GET).send::<(), Data>()).unwrap_err();
        assert!(error.to_string().contains("tokio"), "{error}");
        assert!(error.attempts().is_empty(), "{error:?}");
    }
}

/// A runtime that ends while a call waits for it.
#[test]
fn a_runtime_that_ends_is_no_panic() {
    let server = Server::start(vec![vec![Step::Ask, Step::Hang]]);
    let core = core(&server.url(), |_| {});
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let call = runtime.spawn(Call::new(&core, &GET).send::<(), Data>());
    while server.see(|log| log.requests.is_empty()) {
        std::thread::sleep(Duration::from_millis(5));
    }
    runtime.shutdown_timeout(Duration::from_secs(1));
    assert!(within(Duration::from_secs(1), call).unwrap_err().is_cancelled());
    server.wait_closed(1);
    // The client lives on, in another runtime.
    let server = Server::start(vec![json("1")]);
    let mut call = Call::new(&core, &GET);
    call.options(crate::runtime::RequestOptions::new().base_url(server.url()));
    within(Duration::from_secs(2), call.send::<(), Data>()).unwrap();
}

/// Where a call is when nobody waits for it any more.
fn stages() -> Vec<(&'static str, Vec<Step>)> {
    let head = |head: &str| Step::Send(head.as_bytes().to_vec());
    vec![
        ("before the head", vec![Step::Ask, Step::Hang]),
        ("in the head", vec![Step::Ask, head("HTTP/1.1 200 OK\r\nX-"), Step::Hang]),
        ("in the body", vec![Step::Ask, head("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), Step::Hang]),
        ("in an endless body", vec![Step::Ask, head("HTTP/1.1 200 OK\r\n\r\n"), Step::Forever(vec![b'0'; 1024])]),
        ("in an error", vec![Step::Ask, head("HTTP/1.1 500 No\r\nContent-Length: 9\r\n\r\n{"), Step::Hang]),
    ]
}

#[test]
fn a_call_that_is_dropped_leaves_no_connection_and_no_memory() {
    for (stage, script) in stages() {
        let server = Server::start(vec![script]);
        let core = core(&server.url(), |b| b.retry_policy(quick(2)));
        within(Duration::from_secs(5), async {
            for number in 1..=3 {
                let call = Call::new(&core, &GET).send::<crate::runtime::json::Value, Data>();
                assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err(), "{stage}");
                // The HTTP client closes the connection in a task of its own.
                let closed = async {
                    while server.see(|log| log.closed) < number {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                };
                tokio::time::timeout(Duration::from_secs(1), closed).await.expect(stage);
            }
            let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
            assert_eq!(tasks, 0, "{stage}: tasks are left");
        });
        assert_eq!(server.see(|log| log.requests.len()), 3, "{stage}: something was sent again");
    }
}

/// Dropped in the pause before another try: nothing is sent again, and the retries of others are not fewer.
#[test]
fn a_call_that_is_dropped_in_a_pause_is_over() {
    let server = Server::start(vec![answers("503 No", "Retry-After: 1", ""), json("1")]);
    let core = core(&server.url(), |b| b.retry_policy(quick(2).budget(1)));
    within(Duration::from_secs(4), async {
        let call = Call::new(&core, &GET).send::<(), Data>();
        tokio::time::timeout(Duration::from_millis(200), call).await.expect_err("it waits for a second");
        tokio::time::sleep(Duration::from_millis(1300)).await;
        assert_eq!(server.see(|log| log.requests.len()), 1);
    });
    let server = Server::start(vec![answers("503 No", "Retry-After: 0", ""), json("1")]);
    let mut call = Call::new(&core, &GET);
    call.options(crate::runtime::RequestOptions::new().base_url(server.url()));
    within(Duration::from_secs(2), call.send::<(), Data>()).expect("the budget is as it was");
}

/// A download, or a stream of events, that nobody reads to its end.
#[test]
fn a_download_that_is_dropped_is_closed() {
    let (_, script) = stages().remove(3);
    let server = Server::start(vec![script]);
    let core = core(&server.url(), |_| {});
    within(Duration::from_secs(2), async {
        let mut download = Call::new(&core, &GET).download::<Data>().await.unwrap();
        download.chunk().await.unwrap().unwrap();
        drop(download);
        tokio::time::sleep(Duration::from_millis(100)).await;
        server.wait_closed(1);
    });
}
