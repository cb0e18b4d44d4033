//! `multipart/form-data` bodies.

use std::collections::VecDeque;
use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;
use http::{HeaderName, HeaderValue};

use super::body::{Content, Payload, PayloadBytes, PropertyEncoding};
use super::file::{File, Piece, Pieces, of_attachment};
use super::json::Write;
use super::tree::Node;

/// Encodes an object as a form of parts: files as they are, scalars as text, objects as JSON, arrays element by element.
///
/// # Errors
///
/// When the body is not an object, or a media type cannot be sent.
pub fn encode_multipart(body: &dyn Write, content: &Content) -> Result<Payload, String> {
    let Node::Object(members) = Node::of(body) else {
        return Err(format!("a body sent as {} has to be an object", content.media_type));
    };
    let boundary = boundary();
    let mut form = Form { boundary: boundary.clone(), text: String::new(), pieces: Vec::new() };
    for (name, member) in &members {
        let encoding = content.properties.iter().find(|property| property.name == name);
        form.property(name, member, encoding.map_or("", |encoding: &PropertyEncoding| encoding.content_type))?;
    }
    // The document may name a boundary of its own, which is not this one.
    let media_type = content.media_type.split(';').next().unwrap_or_default().trim_end();
    let content_type = Some([media_type, "; boundary=", &boundary].concat());
    Ok(Payload { content_type, usual: "multipart/form-data", bytes: form.finish() })
}

/// A form while it is being written: text that is not yet a piece, and the pieces before it.
struct Form {
    boundary: String,
    text: String,
    pieces: Vec<Either>,
}

enum Either {
    Text(String),
    File(File),
}

impl Form {
    fn property(&mut self, name: &str, node: &Node, documented: &str) -> Result<(), String> {
        let is_json = documented.ends_with("json");
        match node {
            Node::Null => Ok(()),
            Node::Array(elements) if !is_json => {
                elements.iter().try_for_each(|element| self.part(name, element, documented))
            }
            node => self.part(name, node, documented),
        }
    }

    fn part(&mut self, name: &str, node: &Node, documented: &str) -> Result<(), String> {
        match node {
            Node::Attachment(value) => match of_attachment(value) {
                Some(file) => self.file(name, file, documented),
                None => Ok(()),
            },
            node if node.is_container() || documented.ends_with("json") => {
                let media_type = if documented.is_empty() { "application/json" } else { documented };
                self.head(name, None, media_type)?;
                self.text.push_str("\r\n");
                self.text.push_str(&node.json());
                self.text.push_str("\r\n");
                Ok(())
            }
            scalar => {
                self.head(name, None, if documented.contains('*') { "" } else { documented })?;
                self.text.push_str("\r\n");
                self.text.push_str(&scalar.text());
                self.text.push_str("\r\n");
                Ok(())
            }
        }
    }

    fn file(&mut self, name: &str, file: File, documented: &str) -> Result<(), String> {
        // Of several media types, or a range of them, none says what this file is.
        let vague = documented.is_empty() || documented.contains([',', '*']);
        let usual = if vague { "application/octet-stream" } else { documented };
        // Servers take a part without a file name for text.
        self.head(name, Some(file.name().unwrap_or(name)), file.media_type().unwrap_or(usual))?;
        for (header, value) in file.headers() {
            let fits = HeaderName::from_bytes(header.as_bytes()).is_ok() && HeaderValue::from_str(value).is_ok();
            if !fits {
                return Err(format!("{name}: {header:?} is not a header, or its value cannot be sent"));
            }
            for piece in [header, ": ", value, "\r\n"] {
                self.text.push_str(piece);
            }
        }
        self.text.push_str("\r\n");
        self.pieces.push(Either::Text(std::mem::take(&mut self.text)));
        self.pieces.push(Either::File(file));
        self.text.push_str("\r\n");
        Ok(())
    }

    /// The headers of a part, without the empty line that ends them.
    fn head(&mut self, name: &str, file_name: Option<&str>, media_type: &str) -> Result<(), String> {
        let text = &mut self.text;
        for piece in ["--", &self.boundary, "\r\nContent-Disposition: form-data; name=\""] {
            text.push_str(piece);
        }
        escape(text, name);
        if let Some(file_name) = file_name {
            text.push_str("\"; filename=\"");
            escape(text, file_name);
        }
        text.push('"');
        if !media_type.is_empty() {
            HeaderValue::from_str(media_type).map_err(|_| format!("{name}: {media_type:?} is not a media type"))?;
            text.push_str("\r\nContent-Type: ");
            text.push_str(media_type);
        }
        text.push_str("\r\n");
        Ok(())
    }

    fn finish(mut self) -> PayloadBytes {
        for piece in ["--", &self.boundary, "--\r\n"] {
            self.text.push_str(piece);
        }
        if self.pieces.is_empty() {
            return PayloadBytes::Ready(self.text.into());
        }
        self.pieces.push(Either::Text(self.text));
        PayloadBytes::Opening(Box::pin(open(self.pieces)))
    }
}

/// Opens every file, and adds the lengths up where all are known.
async fn open(pieces: Vec<Either>) -> Result<reqwest::Body, String> {
    let mut queue = VecDeque::new();
    let mut total = Some(0);
    for piece in pieces {
        let (piece, length) = match piece {
            Either::Text(text) => {
                let length = text.len() as u64;
                (Piece::Bytes(Bytes::from(text)), Some(length))
            }
            Either::File(file) => file.open().await?,
        };
        total = total.zip(length).map(|(total, length): (u64, u64)| total + length);
        queue.push_back(piece);
    }
    Ok(Pieces::new(queue, total).into_body())
}

/// Escapes a name or file name as browsers do: no server undoes more than this, and most undo nothing.
fn escape(out: &mut String, name: &str) {
    for c in name.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            c => out.push(c),
        }
    }
}

/// Random, so that no content can hold it by intention or chance.
fn boundary() -> String {
    format!("{:016x}{:016x}", RandomState::new().hash_one(1), RandomState::new().hash_one(2))
}
