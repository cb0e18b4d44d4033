//! What an authorization server hands out (RFC 6749 §5.1).

use std::fmt;
use std::time::{Duration, SystemTime};

use super::super::json::Value;
use super::super::security::Secret;
use super::clock;

/// A token is renewed so long before it ends, or a tenth of its life before if that is less.
const LEEWAY: Duration = Duration::from_secs(30);

/// Tokens of an authorization server: to be sent, to be stored, and to be begun with the next time.
///
/// `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Tokens {
    pub(super) access: Secret,
    pub(super) refresh: Option<Secret>,
    id: Option<Secret>,
    pub(super) scopes: Vec<String>,
    /// Since 1970.
    expires_at: Option<Duration>,
    /// Since 1970: from here on it should be renewed.
    stale_at: Option<Duration>,
}

impl Tokens {
    /// An access token alone.
    pub fn new(access_token: impl Into<String>) -> Self {
        let access = Secret::new(access_token.into());
        Self { access, refresh: None, id: None, scopes: Vec::new(), expires_at: None, stale_at: None }
    }

    /// Adds the token by which others are got.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<String>) -> Self {
        self.refresh = Some(Secret::new(token.into()));
        self
    }

    /// Sets when the access token ends; without it, it is sent until the server refuses it.
    #[must_use]
    pub fn with_expiry(mut self, at: SystemTime) -> Self {
        let at = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        self.expires_at = Some(at);
        // How old it is by now is not known.
        self.stale_at = Some(at.saturating_sub(LEEWAY));
        self
    }

    /// The token that calls send.
    #[must_use]
    pub fn access_token(&self) -> &str {
        self.access.expose()
    }

    /// The token by which others are got. Servers that rotate it take each once: store the newest.
    #[must_use]
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh.as_ref().map(Secret::expose)
    }

    /// The token of OpenID Connect that says who the user is, as it came: its signature is not checked.
    #[must_use]
    pub fn id_token(&self) -> Option<&str> {
        self.id.as_ref().map(Secret::expose)
    }

    /// The scopes that the server granted; empty where it did not say, which means those that were asked for.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// When the access token ends, if the server said so.
    #[must_use]
    pub fn expires_at(&self) -> Option<SystemTime> {
        self.expires_at.and_then(|at| SystemTime::UNIX_EPOCH.checked_add(at))
    }

    /// Reads the answer to a request that was sent at `asked_at`.
    pub(super) fn read(answer: &Value, asked_at: Duration) -> Result<Self, String> {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let access = text("access_token").ok_or("the answer has no access_token")?;
        if !access.bytes().all(|byte| matches!(byte, 0x20..=0x7E)) {
            return Err("the access_token has a character that no header can hold".to_owned());
        }
        // Whatever else it is called is sent as a bearer's: some servers say what kind of user it is for.
        if let Some(kind) = text("token_type")
            && ["mac", "dpop", "pop"].iter().any(|other| kind.eq_ignore_ascii_case(other))
        {
            return Err(format!("the token is of the type {kind}, which needs a proof with each request"));
        }
        let mut tokens = Self::new(access);
        tokens.refresh = text("refresh_token").map(|token| Secret::new(token.to_owned()));
        tokens.id = text("id_token").map(|token| Secret::new(token.to_owned()));
        tokens.scopes =
            text("scope").map(|scopes| scopes.split_whitespace().map(str::to_owned).collect()).unwrap_or_default();
        if let Some(life) = answer.get("expires_in").and_then(seconds) {
            let end = asked_at.saturating_add(life);
            tokens.expires_at = Some(end);
            tokens.stale_at = Some(end.saturating_sub(LEEWAY.min(life / 10)));
        }
        Ok(tokens)
    }

    pub(super) fn is_fresh(&self) -> bool {
        self.stale_at.is_none_or(|at| clock::now() < at)
    }

    pub(super) fn is_alive(&self) -> bool {
        self.expires_at.is_none_or(|at| clock::now() < at)
    }
}

/// A number of seconds, which some servers write as a string; what is negative is none at all.
pub(super) fn seconds(value: &Value) -> Option<Duration> {
    let number = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    (!number.is_nan()).then(|| Duration::try_from_secs_f64(number.max(0.0)).unwrap_or(Duration::MAX))
}

impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Tokens")
            .field("access_token", &self.access)
            .field("refresh_token", &self.refresh)
            .field("id_token", &self.id)
            .field("scopes", &self.scopes)
            .field("expires_at", &self.expires_at())
            .finish()
    }
}
