//! Credentials: what a document demands, what a client holds, and how the two are matched.

use std::fmt;

use http::Request;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::body::Body;
use super::credential::{Credential, Source};
use super::percent;

/// A way to prove who is calling, as the document declares it.
#[derive(Debug)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: &'static str,
    /// The method of the client's builder that takes its credential.
    pub setter: &'static str,
    /// Where the credential goes.
    pub kind: SecurityKind,
}

/// Where the credential of a [`SecurityScheme`] goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecurityKind {
    /// `Authorization: Bearer …`, which also carries OAuth 2 and OpenID Connect tokens.
    Bearer,
    /// `Authorization: Basic …`, from a user name and a password.
    Basic,
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
}

impl SecurityKind {
    fn header_name(self) -> Option<HeaderName> {
        match self {
            Self::Bearer | Self::Basic => Some(AUTHORIZATION),
            Self::Header(name) => HeaderName::from_bytes(name.as_bytes()).ok(),
            Self::Query(_) | Self::Cookie(_) => None,
        }
    }

    /// The value of the header that carries `text`, hidden by its own `Debug`; `None` where no header can.
    fn header_value(self, text: &str) -> Option<HeaderValue> {
        let mut value = match self {
            Self::Bearer => HeaderValue::try_from(["Bearer ", text].concat()),
            Self::Basic => HeaderValue::try_from(["Basic ", &base64(text.as_bytes())].concat()),
            Self::Header(_) => HeaderValue::try_from(text),
            Self::Query(_) | Self::Cookie(_) => return None,
        }
        .ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

/// Text that no `Debug` shows.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(String);

impl Secret {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

/// The credentials that a client or a request was given, at most one for each scheme.
#[derive(Debug, Clone, Default)]
pub(crate) struct Credentials {
    held: Vec<Held>,
}

/// A credential of a client.
#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) scheme: &'static SecurityScheme,
    pub(crate) credential: Credential,
    /// The header that carries it, if one does: made once for all requests where the credential is text.
    header: Option<HeaderValue>,
}

impl fmt::Debug for Held {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ***", self.scheme.name)
    }
}

impl Held {
    fn new(scheme: &'static SecurityScheme, credential: Credential) -> Self {
        let header = match &credential.source {
            Source::Text(text) => scheme.kind.header_value(text.expose()),
            Source::Provider(_) => None,
        };
        Self { scheme, credential, header }
    }

    /// Puts the credential where its scheme says; `text` is it, or what its provider gave.
    pub(crate) fn place(&self, text: &str, request: &mut Request<Body>) -> Result<(), String> {
        if text.is_empty() {
            return Err(format!("{}: the credential is empty", self.scheme.setter));
        }
        let kind = self.scheme.kind;
        match kind {
            SecurityKind::Query(name) => add_to_query(request, &percent::pair(name, text)),
            SecurityKind::Cookie(name) => add_cookie(request.headers_mut(), name, text),
            _ => {
                let value = self.header.clone().or_else(|| kind.header_value(text));
                let (Some(name), Some(value)) = (kind.header_name(), value) else {
                    return Err(format!("{}: the credential cannot be sent in a header", self.scheme.setter));
                };
                request.headers_mut().insert(name, value);
                Ok(())
            }
        }
    }
}

impl Credentials {
    /// Keeps a credential for `scheme`; of several, the last.
    pub(crate) fn put(&mut self, scheme: &'static SecurityScheme, credential: Credential) {
        self.held.retain(|other| other.scheme.name != scheme.name);
        self.held.push(Held::new(scheme, credential));
    }

    /// Refuses what could not be sent, so that a client with a broken credential is never built.
    pub(crate) fn check(&self) -> Result<(), String> {
        for Held { scheme, credential, header } in &self.held {
            let Source::Text(secret) = &credential.source else { continue };
            if secret.expose().is_empty() {
                return Err(format!("{}: the credential is empty", scheme.setter));
            }
            if scheme.kind.header_name().is_some() && header.is_none() {
                return Err(format!("{}: the credential has a line break or another control character", scheme.setter));
            }
        }
        Ok(())
    }

    /// Chooses the first alternative of `requirements` whose credentials are all at hand.
    ///
    /// An alternative that asks for nothing applies only when no other does: who holds a credential wants it used.
    /// A header that the caller set by hand counts as a credential, and is left alone. Credentials of the request go
    /// before those of the client.
    pub(crate) fn choose<'c>(
        &'c self,
        own: &'c Self,
        requirements: &[&[&'static SecurityScheme]],
        headers: &HeaderMap,
    ) -> Result<Vec<&'c Held>, String> {
        let carries =
            |scheme: &SecurityScheme| scheme.kind.header_name().is_some_and(|name| headers.contains_key(name));
        let get = |scheme: &SecurityScheme| own.get(scheme).or_else(|| self.get(scheme));
        let met = |schemes: &&&[&'static SecurityScheme]| {
            !schemes.is_empty() && schemes.iter().all(|scheme| get(scheme).is_some() || carries(scheme))
        };
        let Some(chosen) = requirements.iter().find(met) else {
            let optional = requirements.iter().any(|schemes| schemes.is_empty());
            return if requirements.is_empty() || optional { Ok(Vec::new()) } else { Err(missing(requirements)) };
        };
        Ok(chosen.iter().filter(|scheme| !carries(scheme)).filter_map(|scheme| get(scheme)).collect())
    }

    /// All of them: for a request that no operation describes.
    pub(crate) fn all<'c>(&'c self, own: &'c Self) -> Vec<&'c Held> {
        let client = self.held.iter().filter(|held| own.get(held.scheme).is_none());
        client.chain(&own.held).collect()
    }

    /// The schemes that there is a credential for.
    pub(crate) fn schemes(&self) -> impl Iterator<Item = &'static SecurityScheme> {
        self.held.iter().map(|held| held.scheme)
    }

    /// Every text that must not be shown.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = (&'static SecurityScheme, &str)> {
        self.held.iter().filter_map(|held| match &held.credential.source {
            Source::Text(secret) => Some((held.scheme, secret.expose())),
            Source::Provider(_) => None,
        })
    }

    fn get(&self, scheme: &SecurityScheme) -> Option<&Held> {
        self.held.iter().find(|held| held.scheme.name == scheme.name)
    }
}

/// Adds a pair to the query of a request.
fn add_to_query(request: &mut Request<Body>, pair: &str) -> Result<(), String> {
    let uri = request.uri().to_string();
    let separator = if uri.contains('?') { "&" } else { "?" };
    let uri = [&uri, separator, pair].concat();
    *request.uri_mut() = uri.parse().map_err(|_| "the address with the credential is too long".to_owned())?;
    Ok(())
}

/// Adds a cookie whose value is sent as it is: it came from the server, or from whoever issued the key.
fn add_cookie(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), String> {
    if value.bytes().any(|byte| matches!(byte, b';' | b',' | b' ' | b'"' | b'\\') || !byte.is_ascii_graphic()) {
        return Err(format!("the credential in the cookie {name} has a character that no cookie can hold"));
    }
    let given = headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let separator = if given.is_empty() { "" } else { "; " };
    let mut encoded = String::new();
    percent::component(&mut encoded, name);
    let cookies = [given, separator, &encoded, "=", value].concat();
    let mut cookies = HeaderValue::try_from(cookies).map_err(|_| format!("the cookie {name} cannot be sent"))?;
    cookies.set_sensitive(true);
    headers.insert(COOKIE, cookies);
    Ok(())
}

/// Names what to set, so that the message is the remedy.
fn missing(requirements: &[&[&'static SecurityScheme]]) -> String {
    let mut message = "no credential: set ".to_owned();
    for (index, schemes) in requirements.iter().enumerate() {
        message.push_str(if index > 0 { ", or " } else { "" });
        for (index, scheme) in schemes.iter().enumerate() {
            message.push_str(if index > 0 { " and " } else { "" });
            message.push_str(scheme.setter);
        }
    }
    message.push_str(" on the client's builder");
    message
}

/// Base64 with the usual alphabet and padding (RFC 4648 §4).
pub(crate) fn base64(bytes: &[u8]) -> String {
    encode_base64(bytes, *b"+/", true)
}

/// Base64 with these two digits at the end of the alphabet, with or without padding (RFC 4648 §4 and §5).
pub(crate) fn encode_base64(bytes: &[u8], last: [u8; 2], padded: bool) -> String {
    const DIGITS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let digit = |value: usize| char::from(DIGITS.get(value).copied().unwrap_or(last[value & 1]));
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0, |group, &byte| group << 8 | usize::from(byte)) << (8 * (3 - chunk.len()));
        out.extend((0..=chunk.len()).map(|place| digit(group >> (18 - 6 * place) & 63)));
        if padded {
            out.extend((chunk.len()..3).map(|_| '='));
        }
    }
    out
}
