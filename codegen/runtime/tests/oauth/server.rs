//! Servers of the tests: one on a socket, which answers many connections at once as it is told, and one in memory, where
//! no time passes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use restwright_runtime::runtime::{Body, BoxFuture, Transport, TransportError, TransportErrorKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Such as `POST /token`.
    pub line: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    fn read(head: &str) -> Self {
        let mut lines = head.split("\r\n");
        let line = lines.next().unwrap().trim_end_matches(" HTTP/1.1").to_owned();
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { line, headers, body: String::new() }
    }
}

/// What the server does with a request.
pub enum Reply {
    /// These bytes, and the connection ends.
    Now(String),
    /// The same after a while.
    After(Duration, String),
    /// Nothing, and the connection stays.
    Never,
    /// Nothing, and the connection ends.
    Close,
    /// These bytes, and no more, but the connection stays.
    Stall(String),
    /// The first bytes, and then the others again and again.
    Endless(String, String),
}

pub struct Server {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Server {
    /// Answers each request as `reply` says, which is told how many requests of the same line there were before.
    pub async fn start(reply: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (asked, reply) = (Arc::new(Mutex::new(Vec::new())), Arc::new(reply));
        let record = Arc::clone(&asked);
        tokio::spawn(async move {
            loop {
                let (connection, _) = listener.accept().await.unwrap();
                tokio::spawn(serve(connection, Arc::clone(&record), Arc::clone(&reply)));
            }
        });
        Self { url, asked }
    }

    /// All requests of a line.
    pub fn asked(&self, line: &str) -> Vec<Asked> {
        self.asked.lock().unwrap().iter().filter(|asked| asked.line == line).cloned().collect()
    }
}

async fn serve(
    mut connection: TcpStream,
    record: Arc<Mutex<Vec<Asked>>>,
    reply: Arc<impl Fn(&Asked, usize) -> Reply + Send + Sync>,
) {
    let Some(asked) = receive(&mut connection).await else { return };
    let before = {
        let mut record = record.lock().unwrap();
        record.push(asked.clone());
        record.iter().filter(|other| other.line == asked.line).count() - 1
    };
    match reply(&asked, before) {
        Reply::Now(text) => drop(connection.write_all(text.as_bytes()).await),
        Reply::After(time, text) => {
            tokio::time::sleep(time).await;
            connection.write_all(text.as_bytes()).await.ok();
        }
        Reply::Never => std::future::pending().await,
        Reply::Close => {}
        Reply::Stall(text) => {
            connection.write_all(text.as_bytes()).await.ok();
            std::future::pending().await
        }
        Reply::Endless(head, piece) => {
            let mut result = connection.write_all(head.as_bytes()).await;
            while result.is_ok() {
                result = connection.write_all(piece.as_bytes()).await;
            }
        }
    }
    connection.shutdown().await.ok();
}

async fn receive(connection: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut asked = Asked::read(head);
            if body.len() >= asked.header("content-length").map_or(0, |length| length.parse().unwrap()) {
                asked.body = body.to_owned();
                return Some(asked);
            }
        }
        if connection.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// What the API answers.
pub const NO_CONTENT: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

/// A response of a server.
pub fn answer(status: &str, body: &str) -> String {
    let headers = "Content-Type: application/json\r\nConnection: close";
    format!("HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

/// A token that lasts.
pub fn token(name: &str) -> String {
    answer("200 OK", &format!(r#"{{"access_token":"{name}","token_type":"Bearer","expires_in":3600}}"#))
}

/// A transport in memory: each request gets the next answer, and every pause is over at once.
#[derive(Clone, Default)]
pub struct Fake {
    answers: Arc<Mutex<VecDeque<(u16, String)>>>,
    pub asked: Arc<Mutex<Vec<Asked>>>,
    pub pauses: Arc<Mutex<Vec<Duration>>>,
}

impl Fake {
    pub fn new(answers: &[(u16, &str)]) -> Self {
        let answers = answers.iter().map(|(status, body)| (*status, (*body).to_owned())).collect();
        Self { answers: Arc::new(Mutex::new(answers)), ..Self::default() }
    }

    pub fn lines(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|asked| asked.line.clone()).collect()
    }

    pub fn bodies(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|asked| asked.body.clone()).collect()
    }

    /// The pauses between tries, without the limits of time that were set and not reached.
    pub fn pauses(&self) -> Vec<Duration> {
        self.pauses.lock().unwrap().iter().copied().filter(|pause| *pause != Duration::from_secs(30)).collect()
    }
}

impl Transport for Fake {
    fn send<'a>(&'a self, request: http::Request<Body>) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
            self.asked.lock().unwrap().push(Asked {
                line: format!("{} {}", head.method, head.uri),
                headers: head.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
                body: String::from_utf8(body.as_bytes().unwrap().to_vec()).unwrap(),
            });
            let Some((status, body)) = self.answers.lock().unwrap().pop_front() else {
                return Err(TransportError::new(TransportErrorKind::Other, "nobody expected this"));
            };
            if status == 0 {
                return Err(TransportError::new(TransportErrorKind::Connect, "nobody is there"));
            }
            Ok(http::Response::builder().status(status).body(Body::from_bytes(body)).unwrap())
        })
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.pauses.lock().unwrap().push(time);
        // The limits of time of a request: never reached here.
        if time == Duration::from_secs(30) {
            Box::pin(std::future::pending())
        } else {
            Box::pin(std::future::ready(()))
        }
    }
}
