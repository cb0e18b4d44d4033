//! How a server signs what it sends, as data.

use std::time::Duration;

/// How a server signs what it sends.
///
/// A scheme of your own says what differs from [`USUAL`](Self::USUAL):
///
/// ```text
/// const SCHEME: WebhookScheme = WebhookScheme { header: "X-Shop-Signature", ..WebhookScheme::USUAL };
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WebhookScheme {
    /// How the signature is computed.
    pub algorithm: Algorithm,
    /// How the bytes of a signature are written.
    pub encoding: Encoding,
    /// The header that holds the signature, or several.
    pub header: &'static str,
    /// What stands before each signature.
    pub prefix: &'static str,
    /// What stands between signatures, where there may be several in a header.
    pub separator: Option<char>,
    /// The header that holds the id of the message; empty without one.
    pub id_header: &'static str,
    /// Where the time of the signature is.
    pub timestamp: Timestamp,
    /// What is signed, one piece after the other.
    pub payload: &'static [Piece],
    /// How the secret is written.
    pub secret: SecretForm,
    /// The time that may lie between the signature and its arrival; without effect where there is no timestamp.
    pub tolerance: Duration,
}

/// How a signature is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC (RFC 2104) with SHA-256.
    HmacSha256,
    /// HMAC (RFC 2104) with SHA-512.
    HmacSha512,
}

/// How bytes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Encoding {
    /// Two hexadecimal digits each, in either case.
    Hex,
    /// Base64 (RFC 4648 §4 and §5), with or without padding.
    Base64,
}

/// Where the time of a signature is, in seconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timestamp {
    /// Nowhere: whoever sends a message again is not noticed.
    None,
    /// In a header of its own.
    Header(&'static str),
    /// Beside the signatures, after this prefix.
    Field(&'static str),
}

/// A piece of what is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Piece {
    /// Text that is always the same.
    Text(&'static str),
    /// The id of the message.
    Id,
    /// The time of the signature, as it is written.
    Timestamp,
    /// The body.
    Body,
}

/// How a secret is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretForm {
    /// Its text is the key.
    Text,
    /// The key as base64, after a prefix that may be left out.
    Base64(&'static str),
}

impl WebhookScheme {
    /// What most schemes have: HMAC with SHA-256 of the body, in hexadecimal digits, in the header `X-Signature`.
    pub const USUAL: Self = Self {
        algorithm: Algorithm::HmacSha256,
        encoding: Encoding::Hex,
        header: "X-Signature",
        prefix: "",
        separator: None,
        id_header: "",
        timestamp: Timestamp::None,
        payload: &[Piece::Body],
        secret: SecretForm::Text,
        tolerance: Duration::from_secs(300),
    };

    /// [Standard Webhooks](https://www.standardwebhooks.com): the headers `webhook-id`, `webhook-timestamp` and
    /// `webhook-signature`.
    pub const STANDARD_WEBHOOKS: Self = Self {
        encoding: Encoding::Base64,
        header: "webhook-signature",
        prefix: "v1,",
        separator: Some(' '),
        id_header: "webhook-id",
        timestamp: Timestamp::Header("webhook-timestamp"),
        payload: &[Piece::Id, Piece::Text("."), Piece::Timestamp, Piece::Text("."), Piece::Body],
        secret: SecretForm::Base64("whsec_"),
        ..Self::USUAL
    };

    /// GitHub's: the header `X-Hub-Signature-256`.
    pub const GITHUB: Self = Self { header: "X-Hub-Signature-256", prefix: "sha256=", ..Self::USUAL };

    /// Stripe's: the header `Stripe-Signature`, with the time and one signature or more.
    pub const STRIPE: Self = Self {
        header: "Stripe-Signature",
        prefix: "v1=",
        separator: Some(','),
        timestamp: Timestamp::Field("t="),
        payload: &[Piece::Timestamp, Piece::Text("."), Piece::Body],
        ..Self::USUAL
    };

    /// Slack's: the headers `X-Slack-Signature` and `X-Slack-Request-Timestamp`.
    pub const SLACK: Self = Self {
        header: "X-Slack-Signature",
        prefix: "v0=",
        timestamp: Timestamp::Header("X-Slack-Request-Timestamp"),
        payload: &[Piece::Text("v0:"), Piece::Timestamp, Piece::Text(":"), Piece::Body],
        ..Self::USUAL
    };

    /// The fields of a header's value.
    pub(super) fn fields<'h>(&self, value: &'h str) -> impl Iterator<Item = &'h str> + use<'h> {
        let separator = self.separator;
        value.split(move |c| Some(c) == separator).map(str::trim)
    }
}
