//! Operations: what is sent and what comes back.

use std::sync::Arc;

use super::pagination::Pagination;
use super::{Constraint, Docs, SchemeId, Type, Value, Xml};
use crate::tree::Text;

/// A call.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The `operationId`, or words made from method and path where there is none.
    pub id: String,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<Text>,
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
    /// The URL of its own server, with those variables in braces that the document's server has too; `None` where it goes
    /// to the document's.
    pub server: Option<String>,
    /// Its parameters: path parameters in the order of the path, then the rest in the order of the document. Operations
    /// share those that are alike: most are paging, filters or the same part of a path.
    pub parameters: Vec<Arc<Parameter>>,
    /// Its body.
    pub body: Option<Body>,
    /// Successful responses (2XX), in the order of their statuses.
    pub successes: Vec<Response>,
    /// All other documented responses, `default` last.
    pub failures: Vec<Response>,
    /// Alternatives of schemes that must all be given; an empty inner list means that none is needed.
    pub security: Vec<Vec<SchemeId>>,
    /// The scopes that a token must have, by the scheme that it is for, in the order of [`security`](Self::security).
    pub scopes: Vec<(SchemeId, String)>,
    /// How its pages follow each other, where it is a list of several.
    pub pagination: Option<Box<Pagination>>,
}

impl Operation {
    /// Whether its successes differ in type.
    pub fn is_several(&self) -> bool {
        self.successes.windows(2).any(|pair| pair.first().map(|one| &one.body) != pair.last().map(|one| &one.body))
    }

    /// The body of a success, where all successes have the same.
    pub fn only_success(&self) -> Option<&ResponseBody> {
        let first = self.successes.first().filter(|_| !self.is_several())?;
        first.body.as_ref()
    }

    /// What its requests can ask for in place of a body that comes at once.
    pub fn stream(&self) -> Option<&Stream> {
        self.successes.iter().find_map(|response| response.stream.as_deref())
    }

    /// What its requests can ask for in other media types than the usual ones, each once.
    pub fn alternatives(&self) -> Vec<&Alternative> {
        let mut found: Vec<&Alternative> = Vec::new();
        for other in self.successes.iter().flat_map(|response| &response.others) {
            if !found.iter().any(|known| known.media_types.first() == other.media_types.first()) {
                found.push(other);
            }
        }
        found
    }

    /// Every media type that a response to a plain request may have, successes first. What another request asks for is
    /// none of them, so that no server may send it.
    pub fn accepted(&self) -> Vec<&str> {
        let others = self.alternatives();
        let is_other = |name: &str| others.iter().any(|other| other.media_types.iter().any(|known| known == name));
        let successes = self.successes.iter().flat_map(|response| &response.media_types);
        let failures = self.failures.iter().flat_map(|response| &response.media_types);
        let mut types: Vec<&str> = Vec::new();
        for name in successes.chain(failures.filter(|name| !is_other(name))) {
            if !types.contains(&name.as_str()) {
                types.push(name);
            }
        }
        types
    }

    /// The headers that any of its responses may have, each once.
    pub fn headers(&self) -> Vec<&Header> {
        let mut headers: Vec<&Header> = Vec::new();
        for header in self.successes.iter().chain(&self.failures).flat_map(|response| &response.headers) {
            if !headers.iter().any(|known| known.name.eq_ignore_ascii_case(&header.name)) {
                headers.push(header);
            }
        }
        headers
    }

    /// Whether every success has a header.
    pub fn always_has(&self, header: &Header) -> bool {
        let has = |response: &Response| {
            let mut own = response.headers.iter();
            own.any(|own| own.required && own.name.eq_ignore_ascii_case(&header.name) && own.ty == header.ty)
        };
        !self.successes.is_empty() && self.successes.iter().all(has)
    }

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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// Any other token (OpenAPI 3.2 §4.9, `additionalOperations`), as the document writes it.
    Other(String),
}

impl Method {
    /// The token on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(token) => token,
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
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: Text,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<Text>,
    /// Where it is sent.
    pub location: Location,
    /// How its value is written.
    pub style: Style,
    /// Whether reserved characters of a path or query value are sent as they are.
    pub allow_reserved: bool,
    /// Whether a call without it is invalid.
    pub required: bool,
    /// Whether it should no longer be used.
    pub deprecated: bool,
    /// Whether the server recognises by it a request that is sent again.
    pub is_idempotency_key: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Its type.
    pub ty: Type,
    /// The only value that it has, where the document names one.
    pub fixed: Option<Box<Value>>,
    /// What the server assumes where it is left out.
    pub default: Option<Box<Value>>,
    /// Limits of its values.
    pub constraints: Box<[Constraint]>,
    /// An example value.
    pub example: Option<Box<Value>>,
}

impl Parameter {
    /// Whether the caller has to pass it.
    pub fn is_argument(&self) -> bool {
        self.required && self.fixed.is_none()
    }
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
    /// Of a form's property of which nothing is said: as exploded, but the members of an object have its name before them.
    Nested,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// Cookies whose names and values are sent as they are (OpenAPI 3.2 §4.12, "Style Values").
    Cookie,
    CookieExploded,
    /// As JSON (a parameter with `content`).
    Json,
    /// The whole query string, as JSON (OpenAPI 3.2 §4.12, `in: querystring`).
    QueryString,
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Whether a call without it is invalid.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
    /// Its type: that of the first content, which the others of [`contents`](Self::contents) share.
    pub ty: Type,
    /// The media types that it can be sent as; the first is the default.
    pub contents: Vec<Content>,
    /// An example value.
    pub example: Option<Value>,
    /// What can be sent instead, in other media types: then the caller chooses by type.
    pub others: Vec<BodyChoice>,
}

/// Another type of a body, in media types of its own.
#[derive(Debug, Clone)]
pub struct BodyChoice {
    /// Its type.
    pub ty: Type,
    /// The media types that it can be sent as; the first is the default.
    pub contents: Vec<Content>,
}

impl Body {
    /// Every media type.
    pub fn all_contents(&self) -> impl Iterator<Item = &Content> {
        self.contents.iter().chain(self.others.iter().flat_map(|other| &other.contents))
    }

    /// Every type with the media types that it can be sent as.
    pub fn choices(&self) -> impl Iterator<Item = (&Type, &[Content])> {
        let others = self.others.iter().map(|other| (&other.ty, other.contents.as_slice()));
        std::iter::once((&self.ty, self.contents.as_slice())).chain(others)
    }

    /// Whether the caller chooses among several types.
    pub fn is_choice(&self) -> bool {
        !self.others.is_empty()
    }
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
    /// XML, with a root that stands so.
    Xml(Xml),
    /// The text itself.
    Text,
    /// The bytes of a file.
    Bytes,
    /// A list, each item as a line of JSON.
    Lines,
    /// A list, each item as JSON after a record separator (RFC 7464).
    Sequence,
    /// A list, each item as a server-sent event (WHATWG HTML §9.2.5), its members as the fields.
    Events,
    /// A list, each item as the JSON in the data of a server-sent event.
    EventData,
    /// A list, each item as a part of this media type; empty for the usual one of its value.
    Parts(String),
}

impl Encoding {
    /// Whether XML is written, be it in a part.
    pub fn has_xml(&self) -> bool {
        match self {
            Self::Xml(_) => true,
            Self::Multipart(properties) => properties.iter().any(|property| property.xml.is_some()),
            _ => false,
        }
    }

    /// Whether it is that of a list, written item by item.
    pub fn is_by_item(&self) -> bool {
        matches!(self, Self::Lines | Self::Sequence | Self::Events | Self::EventData | Self::Parts(_))
    }
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
    /// How it stands in XML, where its part is an XML document.
    pub xml: Option<Xml>,
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
    /// What comes instead, item by item, where the caller asks for that.
    pub stream: Option<Box<Stream>>,
    /// The media types of its body.
    pub media_types: Vec<String>,
    /// What comes instead in other media types, where the caller asks for them.
    pub others: Vec<Alternative>,
    /// Its headers.
    pub headers: Vec<Header>,
}

/// A body that a caller can ask for in place of the usual one.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// What comes; never a sequence.
    pub body: ResponseBody,
    /// Its media types; never empty.
    pub media_types: Vec<String>,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// What the document says of it.
    pub docs: Docs,
    /// Its type: a scalar, text, or a list of one of them.
    pub ty: Type,
    /// Whether the response always has it.
    pub required: bool,
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq)]
pub enum ResponseBody {
    /// JSON of this type.
    Json(Type),
    /// XML of this type.
    Xml {
        /// Its type.
        ty: Type,
        /// How the root stands in XML.
        root: Xml,
        /// Whether JSON of the same type may come instead.
        or_json: bool,
    },
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// A sequence of items, each read as it arrives.
    Items(Box<Feed>),
}

impl ResponseBody {
    /// The type that it, or each of its items, is decoded as; `None` for text and bytes.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Xml { ty, .. } => Some(ty),
            Self::Items(feed) => Some(&feed.ty),
            Self::Text | Self::Bytes => None,
        }
    }
}

/// A sequence of items.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    /// The type of an item.
    pub ty: Type,
    /// How the items are told apart.
    pub framing: Framing,
    /// Its media type.
    pub media_type: String,
    /// Whether an item, or the data of an event, is text as it stands; otherwise it is JSON.
    pub is_text: bool,
    /// The text that stands for the end and is no item; empty where none does.
    pub end: String,
    /// Whether an item may have a member `error`.
    pub has_error: bool,
}

/// What a caller can ask for in place of a body that comes at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Stream {
    /// What comes.
    pub feed: Feed,
    /// What is sent to ask for it, beside the media type.
    pub switch: Option<Switch>,
}

/// What is set to true in a request for a stream, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Switch {
    /// A member of the body.
    Member(String),
    /// A query parameter.
    Query(String),
}

/// How the items of a sequence are told apart (OpenAPI 3.2 §4.14.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events, each an object of its fields.
    Events,
    /// Server-sent events, of which the data alone is the item.
    EventData,
    /// Lines.
    Lines,
    /// Records of RFC 7464.
    Sequence,
    /// The parts of a multipart body.
    Parts,
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
