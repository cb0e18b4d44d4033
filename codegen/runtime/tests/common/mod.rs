//! A server that records the bytes of every request and answers from a script.

#![allow(dead_code)]

use std::sync::{Arc, Mutex};

use restwright_runtime::runtime::{Call, Core, CoreBuilder, Error, Operation, Service};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The answer of tests that look at the request only.
pub const NO_CONTENT: &str = "HTTP/1.1 204 No Content\r\n\r\n";

pub static SERVICE: Service =
    Service { user_agent: "test-sdk/1.2.3", environment: "TEST", server: "", variables: &[], schemes: &[] };

pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<Recorded>>>,
}

/// A request as it came over the wire.
#[derive(Debug, Clone)]
pub struct Recorded {
    pub head: String,
    pub body: Vec<u8>,
}

impl Server {
    /// Answers one request after the other; the last answer is repeated. Lone `\n` in an answer stand for themselves.
    pub async fn start(answers: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (answers, record): (Vec<String>, _) =
            (answers.iter().map(|a| a.to_string()).collect(), Arc::clone(&requests));
        tokio::spawn(async move {
            loop {
                let (mut connection, _) = listener.accept().await.unwrap();
                let Some(request) = read(&mut connection).await else {
                    continue;
                };
                let index = {
                    let mut record = record.lock().unwrap();
                    record.push(request);
                    record.len() - 1
                };
                let answer = &answers[index.min(answers.len() - 1)];
                connection.write_all(answer.as_bytes()).await.unwrap();
                connection.shutdown().await.ok();
            }
        });
        Self { url, requests }
    }

    pub fn requests(&self) -> Vec<Recorded> {
        self.requests.lock().unwrap().clone()
    }

    /// The only request.
    pub fn request(&self) -> Recorded {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        requests[0].clone()
    }

    pub fn core(&self) -> Core {
        self.core_with(|_| {})
    }

    pub fn core_with(&self, set: impl FnOnce(&mut CoreBuilder)) -> Core {
        let mut builder = CoreBuilder::new();
        builder.base_url(self.url.clone());
        set(&mut builder);
        builder.build(&SERVICE).unwrap()
    }
}

impl Recorded {
    /// The request line's second word.
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap()
    }

    /// All values of a header.
    pub fn headers(&self, name: &str) -> Vec<&str> {
        let lines = self.head.split("\r\n").skip(1).filter_map(|line| line.split_once(": "));
        lines.filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value).collect()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let values = self.headers(name);
        assert!(values.len() < 2, "{name} is there twice: {values:?}");
        values.first().copied()
    }

    pub fn body(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// A response with a body.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    let separator = if headers.is_empty() { "" } else { "\r\n" };
    format!("HTTP/1.1 {status}\r\n{headers}{separator}Content-Length: {}\r\n\r\n{body}", body.len())
}

/// Sends one request and returns what the server got.
pub async fn sent(operation: &'static Operation, set: impl FnOnce(&mut Call)) -> Recorded {
    let server = Server::start(&[NO_CONTENT]).await;
    let mut call = Call::new(&server.core(), operation);
    set(&mut call);
    call.send::<(), restwright_runtime::runtime::Data>().await.unwrap();
    server.request()
}

/// Sends a request that is refused before anything goes out.
pub async fn refused(operation: &'static Operation, set: impl FnOnce(&mut Call)) -> Error {
    let server = Server::start(&[NO_CONTENT]).await;
    let mut call = Call::new(&server.core(), operation);
    set(&mut call);
    let error = call.send::<(), restwright_runtime::runtime::Data>().await.unwrap_err();
    assert!(server.requests().is_empty());
    error
}

async fn read(connection: &mut TcpStream) -> Option<Recorded> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = find(&bytes, b"\r\n\r\n") {
            break at;
        }
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let mut recorded = Recorded { head: String::from_utf8(bytes[..end].to_vec()).unwrap(), body: Vec::new() };
    let mut rest = bytes[end + 4..].to_vec();
    if recorded.header("transfer-encoding") == Some("chunked") {
        while !rest.ends_with(b"0\r\n\r\n") {
            if connection.read_buf(&mut rest).await.ok()? == 0 {
                return None;
            }
        }
        recorded.body = unchunked(&rest);
    } else {
        let length = recorded.header("content-length").map_or(0, |length| length.parse().unwrap());
        while rest.len() < length {
            if connection.read_buf(&mut rest).await.ok()? == 0 {
                return None;
            }
        }
        recorded.body = rest;
    }
    Some(recorded)
}

fn unchunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let line = find(bytes, b"\r\n").unwrap();
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..line]).unwrap(), 16).unwrap();
        if length == 0 {
            return body;
        }
        body.extend_from_slice(&bytes[line + 2..line + 2 + length]);
        bytes = &bytes[line + length + 4..];
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
