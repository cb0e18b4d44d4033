//! A server that says the same to everybody, as fast as it can.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Listens until the process ends; the URL.
///
/// # Errors
/// There is no port to listen at.
pub fn start(body: &str) -> io::Result<String> {
    let answer =
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let answer = answer.clone();
            thread::spawn(move || serve(connection, answer.as_bytes()));
        }
    });
    Ok(url)
}

/// Answers requests without a body until the connection is closed.
fn serve(mut connection: TcpStream, answer: &[u8]) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let (mut heard, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let count = connection.read(&mut buffer)?;
        if count == 0 {
            return Ok(());
        }
        heard.extend_from_slice(buffer.get(..count).unwrap_or_default());
        if heard.ends_with(b"\r\n\r\n") {
            connection.write_all(answer)?;
            heard.clear();
        }
    }
}
