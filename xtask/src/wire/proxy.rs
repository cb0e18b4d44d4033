//! A proxy that records what passes.

use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use super::http::{self, Headers, Request, Response};

/// Prism never answers some requests: the call must end all the same.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request, and what was answered.
#[derive(Debug, Clone)]
pub struct Exchange {
    /// What came.
    pub request: Request,
    /// What went back.
    pub response: Response,
}

/// A running proxy.
pub struct Proxy {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    recorded: Arc<Mutex<Vec<Exchange>>>,
    thread: JoinHandle<()>,
}

impl Proxy {
    /// Starts a proxy before the server at `upstream`.
    pub fn before(upstream: SocketAddr) -> io::Result<Self> {
        Self::start(move |request| {
            forward(request, upstream).unwrap_or_else(|error| Response {
                status: 504,
                headers: Headers::default(),
                body: format!("no answer: {error}").into_bytes(),
            })
        })
    }

    /// Starts one that has no server behind it, and answers that there is nothing to say.
    pub fn alone() -> io::Result<Self> {
        Self::start(|_| Response { status: 204, headers: Headers::default(), body: Vec::new() })
    }

    fn start(respond: impl Fn(&Request) -> Response + Send + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (stopping, recorded) = (Arc::new(AtomicBool::new(false)), Arc::<Mutex<Vec<Exchange>>>::default());
        let (stop, record) = (Arc::clone(&stopping), Arc::clone(&recorded));
        let thread = std::thread::spawn(move || {
            // The calls are made one after the other, so that one connection at a time is enough.
            for client in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    break;
                }
                let done = client.and_then(|client| serve(&client, &respond));
                match done {
                    Ok(Some(exchange)) => record.lock().unwrap_or_else(PoisonError::into_inner).push(exchange),
                    Ok(None) => {}
                    Err(error) => eprintln!("proxy: {error}"),
                }
            }
        });
        Ok(Self { address, stopping, recorded, thread })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Stops it, and returns what it recorded.
    pub fn stop(self) -> Vec<Exchange> {
        self.stopping.store(true, Ordering::SeqCst);
        // A last connection wakes it up.
        drop(TcpStream::connect(self.address));
        if self.thread.join().is_err() {
            eprintln!("proxy: it panicked");
        }
        std::mem::take(&mut *self.recorded.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// One request over one connection, which is closed after it.
fn serve(client: &TcpStream, respond: &dyn Fn(&Request) -> Response) -> io::Result<Option<Exchange>> {
    client.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(client);
    let Some((start, headers)) = http::read_head(&mut reader)? else { return Ok(None) };
    let body = http::read_body(&mut reader, &headers)?;
    let mut words = start.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (call, target) = numbered(target).ok_or_else(|| io::Error::other(format!("no number in {target}")))?;
    let request = Request { call, method: method.to_owned(), target, headers, body };
    let response = respond(&request);
    answer(client, &request.method, &response)?;
    Ok(Some(Exchange { request, response }))
}

/// `/17/customers` is the request `/customers` of call 17.
fn numbered(target: &str) -> Option<(usize, String)> {
    let rest = target.strip_prefix('/')?;
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let path = &rest[end..];
    Some((rest[..end].parse().ok()?, if path.starts_with('/') { path.to_owned() } else { format!("/{path}") }))
}

/// Sends a request on, and returns what comes back.
pub fn forward(request: &Request, upstream: SocketAddr) -> io::Result<Response> {
    let mut server = TcpStream::connect(upstream)?;
    server.set_read_timeout(Some(PATIENCE))?;
    let mut head =
        format!("{} {} HTTP/1.1\r\nHost: {upstream}\r\nConnection: close\r\n", request.method, request.target);
    let framing = ["host", "connection", "content-length", "transfer-encoding"];
    for (name, value) in request.headers.0.iter().filter(|(name, _)| !is_one_of(name, &framing)) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let body = request.body.as_deref().unwrap_or_default();
    if request.body.is_some() {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    server.write_all(&[head.as_bytes(), b"\r\n", body].concat())?;
    let mut reader = BufReader::new(&server);
    let (start, headers) = http::read_head(&mut reader)?.ok_or_else(|| io::Error::other("closed without an answer"))?;
    let status = start.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| io::Error::other(format!("no status in {start:?}")))?;
    let is_empty = request.method == "HEAD" || matches!(status, 204 | 304);
    let body = if is_empty { None } else { http::read_body(&mut reader, &headers)? };
    Ok(Response { status, headers, body: body.unwrap_or_default() })
}

fn answer(mut client: &TcpStream, method: &str, response: &Response) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {} Recorded\r\nConnection: close\r\n", response.status);
    let framing = ["connection", "content-length", "transfer-encoding", "keep-alive"];
    for (name, value) in response.headers.0.iter().filter(|(name, _)| !is_one_of(name, &framing)) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if method != "HEAD" && !matches!(response.status, 204 | 304) {
        head.push_str(&format!("Content-Length: {}\r\n", response.body.len()));
    }
    client.write_all(&[head.as_bytes(), b"\r\n", &response.body].concat())?;
    client.shutdown(std::net::Shutdown::Both)
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}
