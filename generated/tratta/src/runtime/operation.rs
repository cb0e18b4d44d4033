//! What a document says about an operation, as data.

use super::body::Content;
use super::security::SecurityScheme;

/// An operation of the API: what its requests have in common.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the document, which errors repeat.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the server's address, in pieces.
    pub path: &'static [Part],
    /// The media types that the document describes for responses; empty when it names none.
    pub accept: &'static str,
    /// The ways to send a body, the default one first; empty without a body.
    pub content: &'static [Content],
    /// Alternatives, each a list of schemes that all have to be present; an empty alternative makes them optional.
    pub security: &'static [&'static [&'static SecurityScheme]],
}

/// A piece of a path template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Text of the document.
    Text(&'static str),
    /// The value of the path parameter of this name.
    Param(&'static str),
    /// The address of a server that has this operation alone; only as the first piece.
    Server(&'static str),
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// POST
    Post,
    /// DELETE
    Delete,
    /// OPTIONS
    Options,
    /// HEAD
    Head,
    /// PATCH
    Patch,
    /// TRACE
    Trace,
    /// Any other, such as QUERY.
    Other(&'static str),
}

impl Method {
    pub(crate) fn to_http(self) -> Result<http::Method, String> {
        Ok(match self {
            Self::Get => http::Method::GET,
            Self::Put => http::Method::PUT,
            Self::Post => http::Method::POST,
            Self::Delete => http::Method::DELETE,
            Self::Options => http::Method::OPTIONS,
            Self::Head => http::Method::HEAD,
            Self::Patch => http::Method::PATCH,
            Self::Trace => http::Method::TRACE,
            Self::Other(name) => {
                http::Method::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not an HTTP method"))?
            }
        })
    }
}
