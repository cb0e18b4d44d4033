//! How the server signs what it sends.

/// How the server signs what it sends: what `WebhookScheme` of the runtime says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// How it is computed.
    pub algorithm: Algorithm,
    /// How its bytes are written.
    pub form: SignatureForm,
    /// The header that holds it.
    pub header: String,
    /// What stands before each signature.
    pub prefix: String,
    /// What stands between several.
    pub separator: Option<char>,
    /// The header of the message's id; empty without one.
    pub id_header: String,
    /// Where the time is.
    pub timestamp: SignatureTime,
    /// What is signed.
    pub payload: Vec<SignedPiece>,
    /// What stands before a secret that is base64; `None` where its text is the key.
    pub base64_secret: Option<String>,
    /// The seconds that may lie between the signature and its arrival.
    pub tolerance: u64,
}

/// How a signature is computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// HMAC with SHA-256.
    HmacSha256,
    /// HMAC with SHA-512.
    HmacSha512,
}

/// How the bytes of a signature are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureForm {
    /// Hexadecimal digits.
    Hex,
    /// Base64.
    Base64,
}

/// Where the time of a signature is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureTime {
    /// Nowhere.
    None,
    /// In a header of its own.
    Header(String),
    /// Beside the signatures, after this prefix.
    Field(String),
}

/// A piece of what is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedPiece {
    /// Text that is always the same.
    Text(String),
    /// The id of the message.
    Id,
    /// The time.
    Timestamp,
    /// The body.
    Body,
}

/// A scheme that has a name: that, the one of its constant in the runtime, and what makes it.
pub type Preset = (&'static str, &'static str, fn() -> Signature);

/// The schemes that have names.
pub const PRESETS: [Preset; 4] = [
    ("standard-webhooks", "STANDARD_WEBHOOKS", Signature::standard_webhooks),
    ("github", "GITHUB", Signature::github),
    ("stripe", "STRIPE", Signature::stripe),
    ("slack", "SLACK", Signature::slack),
];

impl Signature {
    /// What most schemes have; the header is still to be named.
    pub fn usual() -> Self {
        Self {
            algorithm: Algorithm::HmacSha256,
            form: SignatureForm::Hex,
            header: String::new(),
            prefix: String::new(),
            separator: None,
            id_header: String::new(),
            timestamp: SignatureTime::None,
            payload: vec![SignedPiece::Body],
            base64_secret: None,
            tolerance: 300,
        }
    }

    fn standard_webhooks() -> Self {
        let dot = || SignedPiece::Text(".".to_owned());
        Self {
            form: SignatureForm::Base64,
            header: "webhook-signature".to_owned(),
            prefix: "v1,".to_owned(),
            separator: Some(' '),
            id_header: "webhook-id".to_owned(),
            timestamp: SignatureTime::Header("webhook-timestamp".to_owned()),
            payload: vec![SignedPiece::Id, dot(), SignedPiece::Timestamp, dot(), SignedPiece::Body],
            base64_secret: Some("whsec_".to_owned()),
            ..Self::usual()
        }
    }

    fn github() -> Self {
        Self { header: "X-Hub-Signature-256".to_owned(), prefix: "sha256=".to_owned(), ..Self::usual() }
    }

    fn stripe() -> Self {
        Self {
            header: "Stripe-Signature".to_owned(),
            prefix: "v1=".to_owned(),
            separator: Some(','),
            timestamp: SignatureTime::Field("t=".to_owned()),
            payload: vec![SignedPiece::Timestamp, SignedPiece::Text(".".to_owned()), SignedPiece::Body],
            ..Self::usual()
        }
    }

    fn slack() -> Self {
        let text = |text: &str| SignedPiece::Text(text.to_owned());
        Self {
            header: "X-Slack-Signature".to_owned(),
            prefix: "v0=".to_owned(),
            timestamp: SignatureTime::Header("X-Slack-Request-Timestamp".to_owned()),
            payload: vec![text("v0:"), SignedPiece::Timestamp, text(":"), SignedPiece::Body],
            ..Self::usual()
        }
    }
}
