//! Signatures of what a server sends (feature `webhook-signatures`).
//!
//! ```text
//! let verifier = WebhookVerifier::new(WebhookScheme::STANDARD_WEBHOOKS, "whsec_…")?;
//! verifier.verify(request.headers(), &body)?;
//! ```
//!
//! The body has to be the bytes that came: JSON that was read and written again has another signature.
#![cfg(feature = "webhook-signatures")]

mod fault;
mod scheme;
mod text;

pub use self::fault::WebhookError;
pub use self::scheme::{Algorithm, Encoding, Piece, SecretForm, Timestamp, WebhookScheme};

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderName, HeaderValue};
use sha2::{Sha256, Sha512};

/// Checks that what came was sent by the server, and lately.
///
/// Signatures are compared in constant time. What was signed longer ago than the tolerance of the scheme is refused, as
/// somebody may be sending it again; so is what claims to come from the future.
#[derive(Clone)]
pub struct WebhookVerifier {
    scheme: WebhookScheme,
    keys: Vec<Vec<u8>>,
}

impl WebhookVerifier {
    /// A verifier of a scheme, by the secret that was agreed upon with the server.
    ///
    /// # Errors
    ///
    /// When the secret is empty, or not in the form that the scheme has for it.
    pub fn new(scheme: WebhookScheme, secret: impl AsRef<str>) -> Result<Self, WebhookError> {
        Self { scheme, keys: Vec::new() }.or_secret(secret)
    }

    /// Takes another secret as well, while the server changes from one to the other.
    ///
    /// # Errors
    ///
    /// As of [`new`](Self::new).
    pub fn or_secret(mut self, secret: impl AsRef<str>) -> Result<Self, WebhookError> {
        self.keys.push(self.scheme.secret.key(secret.as_ref()).map_err(WebhookError::Secret)?);
        Ok(self)
    }

    /// Replaces the time that may lie between the signature and its arrival.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.scheme.tolerance = tolerance;
        self
    }

    /// Checks the signature of what has just come.
    ///
    /// # Errors
    ///
    /// When a header is missing or malformed, no signature is that of the body, or it was signed too long ago.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
        self.verify_at(headers, body, now())
    }

    /// Checks the signature of what came at a certain time.
    ///
    /// # Errors
    ///
    /// As of [`verify`](Self::verify).
    pub fn verify_at(&self, headers: &HeaderMap, body: &[u8], time: SystemTime) -> Result<(), WebhookError> {
        let found = Found::read(&self.scheme, headers)?;
        let is_signed = |key: &Vec<u8>| {
            let code = Code::of(&self.scheme, key, found.id, found.timestamp, body);
            code.is_some_and(|code| found.signatures.iter().any(|signature| code.is(signature)))
        };
        if !self.keys.iter().any(is_signed) {
            return Err(WebhookError::WrongSignature);
        }
        match found.signed {
            Some(signed) => self.check_age(signed, time),
            None => Ok(()),
        }
    }

    /// The headers that the server would send with a body, signed by the first secret: for tests of a receiver.
    ///
    /// # Errors
    ///
    /// When a header of the scheme cannot have this id, or its name.
    pub fn sign(&self, id: &str, body: &[u8], time: SystemTime) -> Result<HeaderMap, WebhookError> {
        let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs().to_string();
        let scheme = &self.scheme;
        let key = self.keys.first().map(Vec::as_slice).unwrap_or_default();
        let code = Code::of(scheme, key, id, &seconds, body).ok_or(WebhookError::Secret("the secret is no key"))?;
        let signature = code.text(scheme.encoding);
        let mut value = [scheme.prefix, &signature].concat();
        let mut headers = HeaderMap::new();
        match scheme.timestamp {
            Timestamp::None => {}
            Timestamp::Header(name) => insert(&mut headers, name, &seconds)?,
            Timestamp::Field(field) => {
                let separator = scheme.separator.map(String::from).unwrap_or_default();
                value = [field, &seconds, &separator, &value].concat();
            }
        }
        if !scheme.id_header.is_empty() {
            insert(&mut headers, scheme.id_header, id)?;
        }
        insert(&mut headers, scheme.header, &value)?;
        Ok(headers)
    }

    fn check_age(&self, signed: Duration, time: SystemTime) -> Result<(), WebhookError> {
        let now = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        let tolerance = self.scheme.tolerance;
        match (now.checked_sub(signed), signed.checked_sub(now)) {
            (Some(age), _) if age > tolerance => Err(WebhookError::TooOld { age, tolerance }),
            (_, Some(ahead)) if ahead > tolerance => Err(WebhookError::TooNew { ahead, tolerance }),
            _ => Ok(()),
        }
    }
}

/// Leaves out the secrets.
impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WebhookVerifier")
            .field("scheme", &self.scheme)
            .field("secrets", &self.keys.len())
            .finish_non_exhaustive()
    }
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), WebhookError> {
    let parsed = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(value).ok());
    let (parsed, value) = parsed.ok_or(WebhookError::MalformedHeader(name))?;
    headers.insert(parsed, value);
    Ok(())
}

/// What the headers say.
struct Found<'h> {
    signatures: Vec<Vec<u8>>,
    id: &'h str,
    timestamp: &'h str,
    /// The timestamp, as the time since 1970.
    signed: Option<Duration>,
}

impl<'h> Found<'h> {
    fn read(scheme: &WebhookScheme, headers: &'h HeaderMap) -> Result<Self, WebhookError> {
        let values: Vec<&str> = headers.get_all(scheme.header).iter().filter_map(|value| value.to_str().ok()).collect();
        if values.is_empty() {
            return Err(match headers.contains_key(scheme.header) {
                true => WebhookError::MalformedHeader(scheme.header),
                false => WebhookError::MissingHeader(scheme.header),
            });
        }
        let id = if scheme.id_header.is_empty() { "" } else { single(headers, scheme.id_header)? };
        let fields = || values.iter().flat_map(|value| scheme.fields(value));
        let timestamp = match scheme.timestamp {
            Timestamp::None => "",
            Timestamp::Header(name) => single(headers, name)?,
            Timestamp::Field(prefix) => {
                let field = fields().find_map(|field| field.strip_prefix(prefix));
                field.ok_or(WebhookError::MalformedHeader(scheme.header))?
            }
        };
        let signed = match scheme.timestamp {
            Timestamp::None => None,
            Timestamp::Header(name) => Some(seconds(timestamp).ok_or(WebhookError::MalformedHeader(name))?),
            Timestamp::Field(_) => Some(seconds(timestamp).ok_or(WebhookError::MalformedHeader(scheme.header))?),
        };
        // What is signed in another way is none of ours: a server may send signatures of several versions.
        let own = fields().filter_map(|field| field.strip_prefix(scheme.prefix));
        let signatures: Vec<_> = own.filter_map(|text| scheme.encoding.decode(text)).collect();
        if signatures.is_empty() {
            return Err(WebhookError::MalformedHeader(scheme.header));
        }
        Ok(Self { signatures, id, timestamp, signed })
    }
}

/// The value of a header that is part of what was signed.
fn single<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let value = headers.get(name).ok_or(WebhookError::MissingHeader(name))?;
    value.to_str().map_err(|_| WebhookError::MalformedHeader(name))
}

/// Seconds since 1970, in digits alone.
fn seconds(text: &str) -> Option<Duration> {
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number).map(Duration::from_secs)
}

/// The authentication code of a message (RFC 2104).
enum Code {
    Sha256(Hmac<Sha256>),
    Sha512(Hmac<Sha512>),
}

impl Code {
    /// The code of what the scheme signs; `None` where its algorithm has no use for the key.
    fn of(scheme: &WebhookScheme, key: &[u8], id: &str, timestamp: &str, body: &[u8]) -> Option<Self> {
        let pieces = scheme.payload.iter().map(|piece| match piece {
            Piece::Text(text) => text.as_bytes(),
            Piece::Id => id.as_bytes(),
            Piece::Timestamp => timestamp.as_bytes(),
            Piece::Body => body,
        });
        match scheme.algorithm {
            Algorithm::HmacSha256 => digest(key, pieces).map(Self::Sha256),
            Algorithm::HmacSha512 => digest(key, pieces).map(Self::Sha512),
        }
    }

    /// Whether a signature is this code; how long that takes says nothing about it.
    fn is(&self, signature: &[u8]) -> bool {
        match self {
            Self::Sha256(code) => code.clone().verify_slice(signature).is_ok(),
            Self::Sha512(code) => code.clone().verify_slice(signature).is_ok(),
        }
    }

    fn text(self, encoding: Encoding) -> String {
        match self {
            Self::Sha256(code) => encoding.encode(&code.finalize().into_bytes()),
            Self::Sha512(code) => encoding.encode(&code.finalize().into_bytes()),
        }
    }
}

fn digest<'a, M: Mac + KeyInit>(key: &[u8], pieces: impl Iterator<Item = &'a [u8]>) -> Option<M> {
    let mut code = <M as KeyInit>::new_from_slice(key).ok()?;
    pieces.for_each(|piece| code.update(piece));
    Some(code)
}

/// The time.
#[cfg(not(target_arch = "wasm32"))]
fn now() -> SystemTime {
    SystemTime::now()
}

/// The time.
#[cfg(target_arch = "wasm32")]
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(js_sys::Date::now() as u64)
}
