//! What a document says about an operation, as data.

use super::content::Content;
use super::random;
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
    /// The media types that a response may have unless the caller asks for others; empty when the document names none.
    pub accept: &'static str,
    /// The other media types that a caller can ask for, each list with the method of the request that does.
    pub others: &'static [(&'static str, &'static str)],
    /// The ways to send a body, the default one first; empty without a body.
    pub content: &'static [Content],
    /// Alternatives, each a list of schemes that all have to be present; an empty alternative makes them optional.
    pub security: &'static [&'static [&'static SecurityScheme]],
    /// The scopes that it asks of a token, by the name of the scheme that the token is for.
    pub scopes: &'static [(&'static str, &'static [&'static str])],
    /// Its header parameter by which the server recognises a request that is sent again; one is made for each call
    /// whose caller gave none.
    pub idempotency_key: Option<IdempotencyKey>,
}

/// A header parameter that is an idempotency key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdempotencyKey {
    /// The name of the header.
    pub header: &'static str,
    /// The most characters that it can have; a UUID has 36.
    pub longest: usize,
}

impl IdempotencyKey {
    /// A key that was never used: a UUID of version 4, or as many of its digits as the parameter can hold.
    pub(crate) fn make(self) -> String {
        let uuid = random::uuid();
        if self.longest >= uuid.len() {
            return uuid;
        }
        let mut digits = uuid.replace('-', "");
        digits.truncate(self.longest);
        digits
    }
}

impl Operation {
    /// What most operations have: a call of `GET /`, with nothing that needs to be said. The other members are said
    /// over it.
    pub const USUAL: Self = Self {
        id: "",
        method: Method::Get,
        path: &[],
        accept: "",
        others: &[],
        content: &[],
        security: &[],
        scopes: &[],
        idempotency_key: None,
    };

    /// The scopes that a token for this scheme has to have.
    pub(crate) fn scopes_of(&self, scheme: &SecurityScheme) -> &'static [&'static str] {
        self.scopes.iter().find(|(name, _)| *name == scheme.name).map_or(&[], |(_, scopes)| scopes)
    }

    /// Whether a segment of the path is this parameter alone, or with others: `{id}` of `/customers/{id}`, but not that
    /// of `/customers/{id}.json`.
    pub(crate) fn is_segment(&self, name: &str) -> bool {
        fn text(part: &Part) -> Option<&'static str> {
            if let Part::Text(text) = part { Some(text) } else { None }
        }
        let places =
            self.path.iter().enumerate().filter(|(_, part)| matches!(part, Part::Param(other) if *other == name));
        places.map(|(at, _)| at).any(|at| {
            let before = self.path[..at].iter().rev().find_map(text).unwrap_or_default();
            let after = self.path[at..].iter().find_map(text).unwrap_or_default();
            (before.is_empty() || before.ends_with('/')) && (after.is_empty() || after.starts_with(['/', '?', '#']))
        })
    }

    /// The path template, such as `/customers/{id}`.
    pub(crate) fn route(&self) -> String {
        let mut route = String::new();
        for part in self.path {
            match part {
                Part::Text(text) => route.push_str(text),
                Part::Param(name) => route.extend(["{", name, "}"]),
                Part::Server(_) => {}
            }
        }
        route
    }
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
