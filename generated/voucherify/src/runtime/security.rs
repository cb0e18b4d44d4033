//! Credentials: what a document demands, what a client holds, and how the two are matched.

use std::fmt;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

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

/// The credentials that a client was given, at most one for each scheme.
#[derive(Debug, Clone, Default)]
pub(crate) struct Credentials {
    held: Vec<Held>,
}

/// A credential of a client.
#[derive(Debug, Clone)]
struct Held {
    scheme: &'static SecurityScheme,
    secret: Secret,
    /// The header that carries it, if one does: made once for all requests, and hidden by its own `Debug`.
    header: Option<HeaderValue>,
}

impl Held {
    fn new(scheme: &'static SecurityScheme, text: String) -> Self {
        let header = match scheme.kind {
            SecurityKind::Bearer => HeaderValue::try_from(format!("Bearer {text}")).ok(),
            SecurityKind::Basic => HeaderValue::try_from(format!("Basic {}", base64(text.as_bytes()))).ok(),
            SecurityKind::Header(_) => HeaderValue::try_from(text.as_str()).ok(),
            SecurityKind::Query(_) | SecurityKind::Cookie(_) => None,
        };
        let sensitive = |mut value: HeaderValue| {
            value.set_sensitive(true);
            value
        };
        Self { scheme, secret: Secret::new(text), header: header.map(sensitive) }
    }

    /// Puts the credential where its scheme says.
    fn place(&self, carrier: &mut Carrier<'_>) -> Result<(), String> {
        let Self { scheme, secret, header } = self;
        match (scheme.kind, scheme.kind.header_name().zip(header.clone())) {
            (SecurityKind::Query(name), _) => carrier.query.push(percent::pair(name, secret.expose())),
            (SecurityKind::Cookie(name), _) => carrier.cookies.push(percent::pair(name, secret.expose())),
            (_, Some((name, value))) => {
                carrier.headers.insert(name, value);
            }
            (_, None) => return Err(format!("{}: the credential cannot be sent in a header", scheme.setter)),
        }
        Ok(())
    }
}

impl Credentials {
    /// Keeps `text` for `scheme`; of several, the last.
    pub(crate) fn put(&mut self, scheme: &'static SecurityScheme, text: String) {
        self.held.retain(|other| other.scheme.name != scheme.name);
        self.held.push(Held::new(scheme, text));
    }

    /// Refuses what could not be sent, so that a client with a broken credential is never built.
    pub(crate) fn check(&self) -> Result<(), String> {
        for Held { scheme, secret, header } in &self.held {
            if secret.expose().is_empty() {
                return Err(format!("{}: the credential is empty", scheme.setter));
            }
            if scheme.kind.header_name().is_some() && header.is_none() {
                return Err(format!("{}: the credential has a line break or another control character", scheme.setter));
            }
        }
        Ok(())
    }

    /// Chooses the first alternative of `requirements` whose credentials are all at hand, and sends them.
    ///
    /// An alternative that asks for nothing applies only when no other does: who holds a credential wants it used.
    /// A header that the caller set by hand counts as a credential, and is left alone.
    pub(crate) fn apply(
        &self,
        requirements: &[&[&'static SecurityScheme]],
        carrier: &mut Carrier<'_>,
    ) -> Result<(), String> {
        let met = |schemes: &&&[&'static SecurityScheme]| {
            !schemes.is_empty() && schemes.iter().all(|scheme| self.get(scheme).is_some() || carrier.carries(scheme))
        };
        let Some(chosen) = requirements.iter().find(met) else {
            let optional = requirements.iter().any(|schemes| schemes.is_empty());
            return if requirements.is_empty() || optional { Ok(()) } else { Err(missing(requirements)) };
        };
        for scheme in *chosen {
            if let (false, Some(held)) = (carrier.carries(scheme), self.get(scheme)) {
                held.place(carrier)?;
            }
        }
        Ok(())
    }

    /// Removes every credential from `text`: a server may repeat one in what it says.
    pub(crate) fn redact(&self, mut text: String) -> String {
        let mut forms: Vec<String> = Vec::new();
        for Held { scheme, secret, .. } in &self.held {
            forms.push(secret.expose().to_owned());
            if scheme.kind == SecurityKind::Basic {
                forms.push(base64(secret.expose().as_bytes()));
                forms.extend(secret.expose().split_once(':').map(|(_, password)| password.to_owned()));
            }
        }
        // The shortest are left: blanking every "a" would hide the message and protect nothing.
        for form in forms.iter().filter(|form| form.len() >= 6) {
            if text.contains(form.as_str()) {
                text = text.replace(form.as_str(), "***");
            }
        }
        text
    }

    fn get(&self, scheme: &SecurityScheme) -> Option<&Held> {
        self.held.iter().find(|held| held.scheme.name == scheme.name)
    }
}

/// The parts of a request that can carry a credential.
pub(crate) struct Carrier<'a> {
    pub(crate) headers: &'a mut HeaderMap,
    pub(crate) query: Vec<String>,
    pub(crate) cookies: Vec<String>,
}

impl<'a> Carrier<'a> {
    pub(crate) fn new(headers: &'a mut HeaderMap) -> Self {
        Self { headers, query: Vec::new(), cookies: Vec::new() }
    }

    fn carries(&self, scheme: &SecurityScheme) -> bool {
        scheme.kind.header_name().is_some_and(|name| self.headers.contains_key(name))
    }
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

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let group = chunk.iter().fold(0, |group, &byte| group << 8 | usize::from(byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = char::from(ALPHABET[group >> (18 - 6 * place) & 63]);
            out.push(if place <= chunk.len() { digit } else { '=' });
        }
    }
    out
}
