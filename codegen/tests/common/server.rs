//! A server for the cases of `accept/`: it answers one request after the other and keeps what it was sent.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;

/// The server, and in the end the requests that it got.
pub struct Server {
    pub url: String,
    thread: JoinHandle<Vec<Request>>,
}

/// A request as it came over the wire.
#[derive(Debug)]
pub struct Request {
    /// Such as `GET /pets?limit=1`.
    pub line: String,
    /// Each header as `name: value`, in the order of the wire, without those that every request has.
    pub headers: Vec<String>,
    pub body: String,
}

/// Headers that are of no interest here.
const USUAL: [&str; 3] = ["host", "user-agent", "content-length"];

impl Server {
    /// Gives each of these answers once: status line, headers and body as HTTP writes them, with `\n` for line ends.
    pub fn start(answers: &[&str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let answers: Vec<String> = answers.iter().map(|answer| answer.to_string()).collect();
        let thread = std::thread::spawn(move || {
            answers.iter().map(|answer| serve(&mut listener.accept().unwrap().0, answer)).collect()
        });
        Self { url, thread }
    }

    /// The requests, once all answers were given.
    pub fn requests(self) -> Vec<Request> {
        self.thread.join().unwrap()
    }

    /// The only request.
    pub fn request(self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1);
        requests.remove(0)
    }
}

fn serve(connection: &mut TcpStream, answer: &str) -> Request {
    let request = receive(connection);
    let (head, body) = answer.split_once("\n\n").unwrap_or((answer, ""));
    let head = head.replace('\n', "\r\n");
    let length = if head.contains("204") { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    connection.write_all(format!("HTTP/1.1 {head}\r\n{length}Connection: close\r\n\r\n{body}").as_bytes()).unwrap();
    request
}

fn receive(connection: &mut TcpStream) -> Request {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        let length = connection.read(&mut chunk).unwrap();
        assert!(length > 0, "the request ends early: {}", String::from_utf8_lossy(&bytes));
        bytes.extend_from_slice(&chunk[..length]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let expected = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap_or("0");
        if body.len() >= expected.parse().unwrap() {
            return request(head, body);
        }
    }
}

fn request(head: &str, body: &str) -> Request {
    let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
    let line = line.trim_end_matches(" HTTP/1.1").to_owned();
    let is_usual = |header: &str| USUAL.iter().any(|name| header.starts_with(&format!("{name}: ")));
    let headers = headers.lines().filter(|header| !is_usual(header)).map(str::to_owned).collect();
    Request { line, headers, body: body.to_owned() }
}
