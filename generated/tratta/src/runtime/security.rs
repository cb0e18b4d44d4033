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
    held: Vec<(&'static SecurityScheme, Secret)>,
}

impl Credentials {
    /// Keeps `text` for `scheme`; of several, the last.
    pub(crate) fn put(&mut self, scheme: &'static SecurityScheme, text: String) {
        self.held.retain(|(other, _)| other.name != scheme.name);
        self.held.push((scheme, Secret::new(text)));
    }

    /// Refuses what could not be sent, so that a client with a broken credential is never built.
    pub(crate) fn check(&self) -> Result<(), String> {
        for (scheme, secret) in &self.held {
            if secret.expose().is_empty() {
                return Err(format!("{}: the credential is empty", scheme.setter));
            }
            let mut headers = HeaderMap::new();
            if scheme.kind.header_name().is_some() && place(scheme, secret, &mut Carrier::new(&mut headers)).is_err() {
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
            if let (false, Some(secret)) = (carrier.carries(scheme), self.get(scheme)) {
                place(scheme, secret, carrier)?;
            }
        }
        Ok(())
    }

    /// Removes every credential from `text`: a server may repeat one in what it says.
    pub(crate) fn redact(&self, text: String) -> String {
        let mut forms: Vec<String> = Vec::new();
        for (scheme, secret) in &self.held {
            forms.push(secret.expose().to_owned());
            if scheme.kind == SecurityKind::Basic {
                forms.push(base64(secret.expose().as_bytes()));
                forms.extend(secret.expose().split_once(':').map(|(_, password)| password.to_owned()));
            }
        }
        // The shortest are left: blanking every "a" would hide the message and protect nothing.
        forms.retain(|form| form.len() >= 6 && text.contains(form.as_str()));
        forms.iter().fold(text, |text, form| text.replace(form.as_str(), "***"))
    }

    fn get(&self, scheme: &SecurityScheme) -> Option<&Secret> {
        self.held.iter().find(|(held, _)| held.name == scheme.name).map(|(_, secret)| secret)
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

fn place(scheme: &SecurityScheme, secret: &Secret, carrier: &mut Carrier<'_>) -> Result<(), String> {
    let value = secret.expose();
    match scheme.kind {
        SecurityKind::Bearer => put_header(scheme, format!("Bearer {value}"), carrier),
        SecurityKind::Basic => put_header(scheme, format!("Basic {}", base64(value.as_bytes())), carrier),
        SecurityKind::Header(_) => put_header(scheme, value.to_owned(), carrier),
        SecurityKind::Query(name) => {
            carrier.query.push(pair(name, value));
            Ok(())
        }
        SecurityKind::Cookie(name) => {
            carrier.cookies.push(pair(name, value));
            Ok(())
        }
    }
}

fn put_header(scheme: &SecurityScheme, text: String, carrier: &mut Carrier<'_>) -> Result<(), String> {
    let value = HeaderValue::try_from(text).ok().zip(scheme.kind.header_name());
    let Some((mut value, name)) = value else {
        return Err(format!("{}: the credential cannot be sent in a header", scheme.setter));
    };
    value.set_sensitive(true);
    carrier.headers.insert(name, value);
    Ok(())
}

fn pair(name: &str, value: &str) -> String {
    let mut pair = String::new();
    percent::component(&mut pair, name);
    pair.push('=');
    percent::component(&mut pair, value);
    pair
}

/// Names what to set, so that the message is the remedy.
fn missing(requirements: &[&[&'static SecurityScheme]]) -> String {
    let alternatives: Vec<String> = requirements
        .iter()
        .map(|schemes| schemes.iter().map(|scheme| scheme.setter).collect::<Vec<_>>().join(" and "))
        .collect();
    format!("no credential: set {} on the client's builder", alternatives.join(", or "))
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
