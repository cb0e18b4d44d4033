//! Operations: what is sent and what comes back.

use super::{Constraint, Docs, SchemeId, Type, Value};
use crate::diagnostic::Place;

/// A call.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The `operationId`, or words made from method and path where there is none.
    pub id: String,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<String>,
    /// Method.
    pub method: Method,
    /// The path, split at its parameters.
    pub path: Vec<PathPart>,
    /// Its first tag.
    pub tag: Option<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Its parameters: path parameters in the order of the path, then the rest in the order of the document.
    pub parameters: Vec<Parameter>,
    /// Its body.
    pub body: Option<Body>,
    /// Successful responses (2XX), in the order of their statuses.
    pub successes: Vec<Response>,
    /// All other documented responses, `default` last.
    pub failures: Vec<Response>,
    /// Alternatives of schemes that must all be given; an empty inner list means that none is needed.
    pub security: Vec<Vec<SchemeId>>,
}

impl Operation {
    /// The path as the document writes it.
    pub fn path_template(&self) -> String {
        self.path
            .iter()
            .map(|part| match part {
                PathPart::Text(text) => text.clone(),
                PathPart::Parameter(name) => format!("{{{name}}}"),
            })
            .collect()
    }
}

/// The method of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
}

impl Method {
    /// The token on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
        }
    }
}

/// A piece of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Text that is sent as it is.
    Text(String),
    /// The value of the path parameter of this name.
    Parameter(String),
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Where it stands.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<String>,
    /// Where it is sent.
    pub location: Location,
    /// How its value is written.
    pub style: Style,
    /// Whether reserved characters of a query value are sent as they are.
    pub allow_reserved: bool,
    /// Whether a call without it is invalid.
    pub required: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Its type.
    pub ty: Type,
    /// What the server assumes where it is left out.
    pub default: Option<Value>,
    /// Limits of its values.
    pub constraints: Vec<Constraint>,
    /// An example value.
    pub example: Option<Value>,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
}

impl Location {
    /// The value of `in`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is written (OpenAPI 3.1 §4.8.12.2), with `explode` settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Simple,
    SimpleExploded,
    Label,
    LabelExploded,
    Matrix,
    MatrixExploded,
    Form,
    FormExploded,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// As JSON (a parameter with `content`).
    Json,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Whether a call without it is invalid.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Its type: that of the first content, which the others share.
    pub ty: Type,
    /// The media types that it can be sent as; the first is the default.
    pub contents: Vec<Content>,
    /// An example value.
    pub example: Option<Value>,
}

/// A media type of a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type.
    pub media_type: String,
    /// How a value is written in it.
    pub encoding: Encoding,
}

/// How a body is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Encoding {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`, with what the document says of its properties.
    Form(Vec<PropertyEncoding>),
    /// `multipart/form-data` (RFC 7578), with what the document says of its parts.
    Multipart(Vec<PropertyEncoding>),
    /// The text itself.
    Text,
    /// The bytes of a file.
    Bytes,
}

/// What the document says of a property of a form (OpenAPI 3.1 §4.8.15).
#[derive(Debug, Clone, PartialEq)]
pub struct PropertyEncoding {
    /// The property.
    pub name: String,
    /// How its value is written in a URL-encoded form.
    pub style: Style,
    /// The media type of its part in a multipart body; empty for the usual one.
    pub content_type: String,
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The statuses that it is for.
    pub status: StatusRange,
    /// What the document says of it.
    pub docs: Docs,
    /// Its body; `None` where it has none.
    pub body: Option<ResponseBody>,
    /// Its media types.
    pub media_types: Vec<String>,
    /// Its headers: name and what the document says of it.
    pub headers: Vec<(String, Docs)>,
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum ResponseBody {
    /// JSON of this type.
    Json(Type),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// The statuses of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatusRange {
    /// One status.
    Code(u16),
    /// A hundred: `4XX` is 4.
    Class(u16),
    /// All that no other response is for.
    Default,
}
