//! Just enough of HTTP/1.1 to record what passes (RFC 9112).

use std::fmt;
use std::io::{self, BufRead};

/// A request as it was recorded.
#[derive(Debug, Clone)]
pub struct Request {
    /// The number of the call, which the base URL carries.
    pub call: usize,
    /// The method.
    pub method: String,
    /// Path and query, without the number of the call.
    pub target: String,
    /// The headers.
    pub headers: Headers,
    /// The body; `None` where the request has none, as opposed to an empty one.
    pub body: Option<Vec<u8>>,
}

/// A response as it was recorded.
#[derive(Debug, Clone)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// Headers in their order.
#[derive(Debug, Clone, Default)]
pub struct Headers(pub Vec<(String, String)>);

impl Headers {
    /// All values of a header.
    pub fn all<'h>(&'h self, name: &'h str) -> impl Iterator<Item = &'h str> {
        self.0.iter().filter(move |(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The first value of a header.
    pub fn first<'h>(&'h self, name: &'h str) -> Option<&'h str> {
        self.all(name).next()
    }
}

/// Start line and headers; `None` when the other side has closed the connection.
pub fn read_head(stream: &mut impl BufRead) -> io::Result<Option<(String, Headers)>> {
    let mut start = String::new();
    if stream.read_line(&mut start)? == 0 {
        return Ok(None);
    }
    let mut headers = Headers::default();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let line = line.trim_end_matches(['\r', '\n']);
        if line.is_empty() {
            return Ok(Some((start.trim_end().to_owned(), headers)));
        }
        let (name, value) = line.split_once(':').ok_or_else(|| io::Error::other("a header without a colon"))?;
        headers.0.push((name.to_owned(), value.trim().to_owned()));
    }
}

/// A body as its headers frame it; `None` where they announce none.
pub fn read_body(stream: &mut impl BufRead, headers: &Headers) -> io::Result<Option<Vec<u8>>> {
    if headers.all("transfer-encoding").any(|value| value.to_ascii_lowercase().contains("chunked")) {
        return read_chunks(stream).map(Some);
    }
    let Some(length) = headers.first("content-length") else { return Ok(None) };
    let length = length.parse().map_err(io::Error::other)?;
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(Some(body))
}

fn read_chunks(stream: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let size = line.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(size, 16).map_err(io::Error::other)?;
        let start = body.len();
        body.resize(start + size, 0);
        stream.read_exact(&mut body[start..])?;
        let mut end = String::new();
        stream.read_line(&mut end)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

impl fmt::Display for Request {
    /// As it was on the wire, for a message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.target)?;
        for (name, value) in &self.headers.0 {
            writeln!(f, "{name}: {value}")?;
        }
        write!(f, "\n{}", String::from_utf8_lossy(self.body.as_deref().unwrap_or_default()))
    }
}

impl Response {
    /// The status, and why Prism chose it.
    pub fn verdict(&self) -> String {
        let violations: String = self.headers.all("sl-violations").collect();
        format!("{} {violations}", self.status).trim_end().to_owned()
    }
}

impl fmt::Display for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.verdict(), String::from_utf8_lossy(&self.body))
    }
}
