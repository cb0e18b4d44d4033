//! The consent of a user on another device, for programs without a browser (RFC 8628).

use std::fmt;
use std::time::Duration;

use super::super::error::Error;
use super::super::json::Value;
use super::super::message::one_line;
use super::super::security::Secret;
use super::endpoint::{Endpoint, Line};
use super::fault::Failure;
use super::source::{Grants, TokenSource};
use super::tokens::{Tokens, seconds};
use super::{Grant, OAuth, clock, login};

/// What is added to the interval when the server asks for it (RFC 8628 §3.5), and the interval where it names none.
const FIVE_SECONDS: Duration = Duration::from_secs(5);

/// No code lasts longer, whatever the server says.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// A login that waits for a user: show where to go and what to enter, then [`wait`](Self::wait).
pub struct Device {
    oauth: OAuth,
    line: Line,
    code: Secret,
    user_code: String,
    verification_uri: String,
    complete_uri: Option<String>,
    life: Duration,
    interval: Duration,
}

impl Device {
    /// What the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Where the user enters it.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// The same with the code in it, for a link or a QR code.
    #[must_use]
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.complete_uri.as_deref()
    }

    /// How long the code lasts.
    #[must_use]
    pub fn expires_in(&self) -> Duration {
        self.life
    }

    /// Waits until the user has consented.
    ///
    /// # Errors
    ///
    /// The user refuses, the code ends before that, or the server cannot be reached.
    pub async fn wait(&self) -> Result<TokenSource, Error> {
        let tokens = self.poll().await.map_err(|failure| failure.into_error(self.oauth.scheme.name))?;
        self.oauth.tell(&tokens);
        Ok(TokenSource::new(self.oauth.clone(), Grants::User, Some(tokens)))
    }

    async fn poll(&self) -> Result<Tokens, Failure> {
        let url = self.oauth.endpoint(&self.line, Endpoint::Token, Grant::DeviceAuthorization).await?;
        let pairs =
            [("grant_type", "urn:ietf:params:oauth:grant-type:device_code"), ("device_code", self.code.expose())];
        let (begun, mut waited, mut interval) = (clock::now(), Duration::ZERO, self.interval);
        loop {
            // By both: a clock may be set, and requests take time, too.
            let passed = waited.max(clock::now().saturating_sub(begun));
            if passed + interval > self.life {
                return Err(Failure::new("the user did not consent in time"));
            }
            self.line.transport.sleep(interval).await;
            waited += interval;
            let failure = match self.oauth.tokens_from(&self.line, &url, &pairs, false).await {
                Ok(tokens) => return Ok(tokens),
                Err(failure) => failure,
            };
            if failure.is("slow_down") {
                interval += FIVE_SECONDS;
            } else if !failure.is_said() && failure.may_pass() {
                // RFC 8628 §3.5: less often to a server that does not answer.
                interval *= 2;
            } else if !failure.is("authorization_pending") {
                return Err(failure);
            }
        }
    }
}

impl OAuth {
    /// Begins the login of a user on another device.
    ///
    /// # Errors
    ///
    /// The document names no place to begin at, or the server gives no code.
    pub async fn device(&self) -> Result<Device, Error> {
        self.device_code().await.map_err(|failure| failure.into_error(self.scheme.name))
    }

    async fn device_code(&self) -> Result<Device, Failure> {
        let line = self.line()?;
        let url = self.endpoint(&line, Endpoint::Device, Grant::DeviceAuthorization).await?;
        let place = format!("the device authorization endpoint {}", url.origin().ascii_serialization());
        let scope = self.scopes.as_deref().unwrap_or_default().join(" ");
        // An app without a secret names itself, as the others do in the header.
        let pairs: Vec<(&str, &str)> = (!scope.is_empty()).then_some(("scope", scope.as_str())).into_iter().collect();
        let answer = self.post(&line, &url, &place, &pairs, true).await?;
        Device::read(self, line, &answer).map_err(|fault| Failure::new(format!("{place}: {fault}")))
    }
}

impl Device {
    fn read(oauth: &OAuth, line: Line, answer: &Value) -> Result<Self, String> {
        let text = |name: &str| answer.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let needed = |name: &str| text(name).ok_or_else(|| format!("the answer has no {name}"));
        // Some servers still say it as Google once did.
        let uri = text("verification_uri").or_else(|| text("verification_url"));
        let uri = uri.filter(|uri| login::is_web(uri)).ok_or("the answer has no verification_uri")?;
        let time = |name: &str| answer.get(name).and_then(seconds);
        Ok(Self {
            code: Secret::new(needed("device_code")?.to_owned()),
            user_code: one_line(needed("user_code")?),
            verification_uri: uri.to_owned(),
            complete_uri: text("verification_uri_complete").filter(|uri| login::is_web(uri)).map(str::to_owned),
            life: time("expires_in").unwrap_or(Duration::from_secs(1800)).min(LONGEST),
            interval: time("interval").unwrap_or(FIVE_SECONDS).clamp(Duration::from_secs(1), LONGEST),
            oauth: oauth.clone(),
            line,
        })
    }
}

impl fmt::Debug for Device {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Device")
            .field("verification_uri", &self.verification_uri)
            .field("expires_in", &self.life)
            .finish_non_exhaustive()
    }
}
