//! A server that sends what its script says, byte for byte, and keeps what it was sent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

use crate::wire;

/// What a server does next on a connection.
#[derive(Clone)]
pub enum Step {
    /// Reads a request, with its body.
    Ask,
    /// Sends bytes.
    Send(Vec<u8>),
    /// Sends one byte after the other, with a pause of so many milliseconds after each.
    Drip(Vec<u8>, u64),
    /// Waits for so many milliseconds.
    Pause(u64),
    /// Sends the same bytes again and again, until nobody takes them.
    Forever(Vec<u8>),
    /// Sends the same bytes again and again, with a pause of a millisecond after each time.
    Steadily(Vec<u8>),
    /// Sends the last request back, as the body of an answer with this status.
    Echo(&'static str),
    /// Answers every request of the connection with the same bytes.
    Serve(Vec<u8>),
    /// Waits until the other side closes the connection.
    Hang,
    /// Breaks the connection: the other side gets a reset instead of an end.
    Reset,
}

/// What happens on one connection.
pub type Script = Vec<Step>;

/// What a server saw.
#[derive(Default)]
pub struct Log {
    pub connections: usize,
    /// Connections that the other side has closed.
    pub closed: usize,
    pub requests: Vec<Vec<u8>>,
    /// When each of them was there.
    pub times: Vec<Instant>,
    /// Bytes that the other side, or the system, took.
    pub sent: u64,
}

/// A server on a thread of its own, which ends with this value.
pub struct Server {
    pub address: SocketAddr,
    log: Arc<Mutex<Log>>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// The first connection follows the first script, and so on; the last script is repeated.
    pub fn start(scripts: Vec<Script>) -> Self {
        Self::with(|_| scripts)
    }

    /// Like [`start`](Self::start), for scripts that hold the server's own address.
    pub fn with(scripts: impl FnOnce(SocketAddr) -> Vec<Script>) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let scripts = scripts(address);
        let (stop, stopped) = oneshot::channel();
        let log = Arc::<Mutex<Log>>::default();
        let shared = Arc::clone(&log);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                tokio::select! {
                    () = accept(TcpListener::from_std(listener).unwrap(), scripts, shared) => {}
                    _ = stopped => {}
                }
            });
            runtime.shutdown_background();
        });
        Self { address, log, stop: Some(stop), thread: Some(thread) }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn see<T>(&self, look: impl FnOnce(&Log) -> T) -> T {
        look(&self.log.lock().unwrap())
    }

    /// The requests so far, as a strict parser reads them.
    pub fn requests(&self) -> Vec<wire::Request> {
        self.see(|log| log.requests.iter().map(|bytes| wire::Request::parse(bytes).unwrap()).collect())
    }

    /// Waits until the other side has closed so many connections.
    pub fn wait_closed(&self, connections: usize) {
        let start = Instant::now();
        while self.see(|log| log.closed) < connections {
            assert!(start.elapsed() < Duration::from_secs(2), "a connection was left open");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        self.thread.take().map(JoinHandle::join);
    }
}

async fn accept(listener: TcpListener, scripts: Vec<Script>, log: Arc<Mutex<Log>>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let number = {
            let mut log = log.lock().unwrap();
            log.connections += 1;
            log.connections
        };
        let script = scripts[number.min(scripts.len()) - 1].clone();
        let connection = Connection { stream, log: Arc::clone(&log), rest: Vec::new(), last: Vec::new() };
        tokio::spawn(connection.follow(script));
    }
}

struct Connection {
    stream: TcpStream,
    log: Arc<Mutex<Log>>,
    /// What came behind a request.
    rest: Vec<u8>,
    last: Vec<u8>,
}

impl Connection {
    async fn follow(mut self, script: Script) {
        for step in script {
            if self.step(step).await.is_none() {
                self.log.lock().unwrap().closed += 1;
                return;
            }
        }
        // What was not read would make the end a reset.
        self.stream.shutdown().await.ok();
        let _ = tokio::time::timeout(Duration::from_secs(2), self.hang()).await;
    }

    /// `None` where the other side is gone.
    async fn step(&mut self, step: Step) -> Option<()> {
        match step {
            Step::Ask => self.ask().await,
            Step::Send(bytes) => self.send(&bytes).await,
            Step::Drip(bytes, pause) => {
                for byte in bytes {
                    self.send(&[byte]).await?;
                    tokio::time::sleep(Duration::from_millis(pause)).await;
                }
                Some(())
            }
            Step::Pause(time) => {
                tokio::time::sleep(Duration::from_millis(time)).await;
                Some(())
            }
            Step::Forever(bytes) => loop {
                self.send(&bytes).await?;
            },
            Step::Steadily(bytes) => loop {
                self.send(&bytes).await?;
                tokio::time::sleep(Duration::from_millis(1)).await;
            },
            Step::Echo(status) => {
                let body = self.last.clone();
                self.send(&answer(status, "", &body)).await
            }
            Step::Serve(bytes) => loop {
                self.ask().await?;
                self.send(&bytes).await?;
            },
            Step::Hang => self.hang().await,
            Step::Reset => {
                self.stream.set_zero_linger().ok();
                // Dropped at the end of this task: see `follow`.
                let (mut gone, _) = loopback().await;
                std::mem::swap(&mut gone, &mut self.stream);
                drop(gone);
                Some(())
            }
        }
    }

    async fn send(&mut self, bytes: &[u8]) -> Option<()> {
        self.stream.write_all(bytes).await.ok()?;
        self.log.lock().unwrap().sent += bytes.len() as u64;
        Some(())
    }

    async fn hang(&mut self) -> Option<()> {
        let mut space = [0; 4096];
        while self.stream.read(&mut space).await.is_ok_and(|length| length > 0) {}
        None
    }

    async fn ask(&mut self) -> Option<()> {
        let mut bytes = std::mem::take(&mut self.rest);
        loop {
            if let Some(length) = wire::length(&bytes) {
                self.rest = bytes.split_off(length);
                break;
            }
            if self.stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        }
        self.last.clone_from(&bytes);
        let mut log = self.log.lock().unwrap();
        log.requests.push(bytes);
        log.times.push(Instant::now());
        Some(())
    }
}

/// A connection that leads nowhere.
async fn loopback() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let one = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
    (one, listener.accept().await.unwrap().0)
}

/// A whole answer, after which the connection is of no use.
pub fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let separator = if headers.is_empty() { "" } else { "\r\n" };
    let head =
        format!("HTTP/1.1 {status}\r\nConnection: close\r\n{headers}{separator}Content-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Reads a request, and sends these bytes.
pub fn says(bytes: impl AsRef<[u8]>) -> Script {
    vec![Step::Ask, Step::Send(bytes.as_ref().to_vec())]
}

/// Reads a request, and answers it.
pub fn answers(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Script {
    says(answer(status, headers, body))
}

/// A body of JSON.
pub fn json(body: impl AsRef<[u8]>) -> Script {
    answers("200 OK", "Content-Type: application/json", body)
}
