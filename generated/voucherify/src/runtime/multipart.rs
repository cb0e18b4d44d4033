//! `multipart/form-data` bodies, and those of other multipart types whose parts are items of a list.

use http::{HeaderName, HeaderValue};

use super::body::Body;
use super::content::{Content, Payload, PropertyEncoding};
use super::file::{File, Files, Part, of_attachment};
use super::json::Write;
use super::random;
use super::tree::Node;

/// Encodes an object as a form of parts: files as they are, scalars as text, objects as JSON, arrays element by element.
///
/// # Errors
///
/// When the body is not an object, or a media type cannot be sent.
pub fn encode_multipart(body: &dyn Write, content: &Content) -> Result<Payload, String> {
    encode_multipart_with(body, content, &[])
}

/// Like [`encode_multipart`], with the properties whose parts have an encoding of their own, such as XML.
///
/// # Errors
///
/// As of [`encode_multipart`], and those of the parts.
pub fn encode_multipart_with(
    body: &dyn Write,
    content: &Content,
    parts: &[(&str, EncodePart)],
) -> Result<Payload, String> {
    let Node::Object(members) = Node::of(body) else {
        return Err(format!("a body sent as {} has to be an object", content.media_type));
    };
    let mut form = Form::new();
    for (name, member) in &members {
        let encoding = content.properties.iter().find(|property| property.name == name);
        let documented = encoding.map_or("", |encoding: &PropertyEncoding| encoding.content_type);
        match parts.iter().find(|(property, _)| property == name) {
            Some((_, encode)) => form.encoded(name, member, documented, *encode)?,
            None => form.property(name, member, documented)?,
        }
    }
    Ok(form.finish(content, "multipart/form-data"))
}

/// A function that encodes a part.
pub type EncodePart = fn(&dyn Write) -> Result<Payload, String>;

/// Encodes each element of a list as a part (RFC 2046 §5.1) of the media type `item`; where that is empty, files have
/// their own, objects and arrays are JSON, and the rest is text.
///
/// # Errors
///
/// When a media type or a file's header cannot be sent.
pub fn encode_parts(body: &dyn Write, content: &Content, item: &str) -> Result<Payload, String> {
    let mut form = Form::new();
    Node::items(body).iter().try_for_each(|node| form.item(node, item))?;
    Ok(form.finish(content, "multipart/mixed"))
}

/// A form while it is being written: text that is not yet a piece, and the pieces before it.
struct Form {
    boundary: String,
    text: String,
    pieces: Vec<Part>,
}

impl Form {
    fn new() -> Self {
        Self { boundary: boundary(), text: String::new(), pieces: Vec::new() }
    }

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
            node if is_json(node, documented) => {
                let media_type = if documented.is_empty() { "application/json" } else { documented };
                self.head(name, None, media_type)?;
                self.content(&node.content());
                Ok(())
            }
            scalar => {
                self.head(name, None, if documented.contains('*') { "" } else { documented })?;
                self.content(&scalar.text());
                Ok(())
            }
        }
    }

    /// A property whose part, or each of whose parts, is what a function makes of it.
    fn encoded(&mut self, name: &str, node: &Node, documented: &str, encode: EncodePart) -> Result<(), String> {
        let nodes = match node {
            Node::Null => &[],
            Node::Array(elements) => elements.as_slice(),
            one => std::slice::from_ref(one),
        };
        for node in nodes {
            let payload = encode(node).map_err(|fault| [name, ": ", &fault].concat())?;
            self.head(name, None, if documented.contains('*') { payload.usual } else { documented })?;
            if let Some(bytes) = payload.body.as_bytes() {
                self.content(&String::from_utf8_lossy(bytes));
            }
        }
        Ok(())
    }

    /// A part without a name. Its media type is always said: a reader would take it for text.
    fn item(&mut self, node: &Node, documented: &str) -> Result<(), String> {
        if let Node::Attachment(value) = node {
            return of_attachment(value).map_or(Ok(()), |file| self.file_item(file, documented));
        }
        self.begin();
        let is_json = is_json(node, documented) || matches!(node, Node::Null);
        let (usual, text) = if is_json { ("application/json", node.content()) } else { ("text/plain", node.text()) };
        let is_vague = documented.is_empty() || documented.contains('*');
        self.media_type("item", if is_vague { usual } else { documented })?;
        self.content(&text);
        Ok(())
    }

    fn file_item(&mut self, file: File, documented: &str) -> Result<(), String> {
        self.begin();
        if let Some(file_name) = file.name() {
            self.text.push_str("Content-Disposition: attachment; filename=\"");
            escape(&mut self.text, file_name);
            self.text.push_str("\"\r\n");
        }
        self.media_type("item", file.media_type().unwrap_or(usual_of_file(documented)))?;
        self.file_content("item", file)
    }

    fn file(&mut self, name: &str, file: File, documented: &str) -> Result<(), String> {
        // Servers take a part without a file name for text.
        let media_type = file.media_type().unwrap_or(usual_of_file(documented));
        self.head(name, Some(file.name().unwrap_or(name)), media_type)?;
        self.file_content(name, file)
    }

    /// The headers of a file, the empty line, and its content.
    fn file_content(&mut self, name: &str, file: File) -> Result<(), String> {
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
        self.pieces.push(Part::Text(std::mem::take(&mut self.text).into()));
        self.pieces.push(Part::File(file));
        self.text.push_str("\r\n");
        Ok(())
    }

    /// The empty line after the headers, and a text.
    fn content(&mut self, text: &str) {
        self.text.extend(["\r\n", text, "\r\n"]);
    }

    fn begin(&mut self) {
        self.text.extend(["--", &self.boundary, "\r\n"]);
    }

    /// The headers of a part, without the empty line that ends them.
    fn head(&mut self, name: &str, file_name: Option<&str>, media_type: &str) -> Result<(), String> {
        self.begin();
        self.text.push_str("Content-Disposition: form-data; name=\"");
        escape(&mut self.text, name);
        if let Some(file_name) = file_name {
            self.text.push_str("\"; filename=\"");
            escape(&mut self.text, file_name);
        }
        self.text.push_str("\"\r\n");
        self.media_type(name, media_type)
    }

    /// The header of a media type, unless there is none.
    fn media_type(&mut self, name: &str, media_type: &str) -> Result<(), String> {
        if !media_type.is_empty() {
            HeaderValue::from_str(media_type).map_err(|_| format!("{name}: {media_type:?} is not a media type"))?;
            self.text.extend(["Content-Type: ", media_type, "\r\n"]);
        }
        Ok(())
    }

    fn finish(mut self, content: &Content, usual: &'static str) -> Payload {
        self.text.extend(["--", &self.boundary, "--\r\n"]);
        // The document may name a boundary of its own, which is not this one.
        let media_type = content.media_type.split(';').next().unwrap_or_default().trim_end();
        let content_type = Some([media_type, "; boundary=", &self.boundary].concat());
        let body = if self.pieces.is_empty() {
            Body::from_bytes(self.text)
        } else {
            self.pieces.push(Part::Text(self.text.into()));
            Body::from_source(Files(self.pieces))
        };
        Payload { content_type, usual, body }
    }
}

/// Whether a part is written as JSON.
fn is_json(node: &Node, documented: &str) -> bool {
    node.is_container() || matches!(node, Node::Json(_)) || documented.ends_with("json")
}

/// The media type of a file that has none of its own: of several ones, or a range of them, none says what it is.
fn usual_of_file(documented: &str) -> &str {
    let vague = documented.is_empty() || documented.contains([',', '*']);
    if vague { "application/octet-stream" } else { documented }
}

/// Escapes a name or file name as browsers do: no server undoes more than this, and most undo nothing. The other
/// control characters, which no header can hold, are escaped alike.
fn escape(out: &mut String, name: &str) {
    for c in name.chars() {
        match c {
            '"' => out.push_str("%22"),
            c if c.is_ascii_control() => out.push_str(&format!("%{:02X}", u32::from(c))),
            c => out.push(c),
        }
    }
}

/// Random, so that no content can hold it by intention or chance.
fn boundary() -> String {
    format!("{:016x}{:016x}", random::bits(), random::bits())
}
