//! A request to an authorization server, within limits, and what comes back.

use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Request, StatusCode};
use url::Url;

use super::super::body::{Body, Collected};
use super::super::deadline::{Alarm, Limit};
use super::super::json::{self, Value};
use super::super::message::one_line;
use super::super::operation::{Method as Verb, Operation};
use super::super::redact::Secrets;
use super::super::security::{Secret, base64};
use super::super::transport::{CallInfo, TransportError, TransportErrorKind};
use super::super::{pause, percent, random};
use super::endpoint::Line;
use super::fault::{Again, Failure, OAuthError};
use super::tokens::Tokens;
use super::{ClientAuthentication, OAuth, clock};

/// No answer of an authorization server is larger, in bytes.
const LARGEST: usize = 1 << 20;

/// So often a request that failed is sent again.
const RETRIES: u32 = 2;

/// No pause before the next request is longer, whatever the server asks for.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// What transports are told of these requests.
static REQUEST: Operation = Operation { id: "oauth2", method: Verb::Post, ..Operation::USUAL };

/// An answer of an authorization server.
pub(super) struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: bytes::Bytes,
}

impl OAuth {
    /// Asks a token endpoint for tokens.
    pub(super) async fn tokens_from(
        &self,
        line: &Line,
        url: &Url,
        pairs: &[(&str, &str)],
        is_harmless: bool,
    ) -> Result<Tokens, Failure> {
        let asked_at = clock::now();
        let place = format!("the token endpoint {}", url.origin().ascii_serialization());
        let value = self.post(line, url, &place, pairs, is_harmless).await?;
        Tokens::read(&value, asked_at).map_err(|fault| Failure::new(format!("{place}: {fault}")))
    }

    /// Sends a form as this app, and reads JSON.
    pub(super) async fn post(
        &self,
        line: &Line,
        url: &Url,
        place: &str,
        pairs: &[(&str, &str)],
        is_harmless: bool,
    ) -> Result<Value, Failure> {
        let request = || self.form(url, pairs).map_err(|fault| Failure::new(format!("{place}: {fault}")));
        let answer = self.ask(line, place, request, is_harmless).await?;
        answer.success(place, self.secrets(pairs))
    }

    /// What a server may repeat of a request, and nobody shall see.
    fn secrets(&self, pairs: &[(&str, &str)]) -> Secrets {
        let mut secrets = Secrets::default();
        let plain = ["grant_type", "scope", "redirect_uri"];
        pairs.iter().filter(|(name, _)| !plain.contains(name)).for_each(|(_, value)| secrets.text(value));
        self.parameters.iter().for_each(|(_, value)| secrets.text(value));
        if let Some(secret) = &self.secret {
            secrets.text(secret.expose());
            secrets.text(&self.basic(secret));
        }
        secrets
    }

    /// The name and the secret of the app as HTTP Basic has them, each form-encoded before.
    fn basic(&self, secret: &Secret) -> String {
        let mut basic = String::new();
        percent::form(&mut basic, &self.client_id);
        basic.push(':');
        percent::form(&mut basic, secret.expose());
        base64(basic.as_bytes())
    }

    /// A form with the app's name and its proof (RFC 6749 §2.3.1).
    fn form(&self, url: &Url, pairs: &[(&str, &str)]) -> Result<Request<Body>, String> {
        let found = self.metadata_known().and_then(|metadata| metadata.authentication);
        let way = self.authentication.or(found).unwrap_or(ClientAuthentication::Basic);
        let mut all: Vec<(&str, &str)> = pairs.to_vec();
        all.extend(self.parameters.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let mut headers = HeaderMap::new();
        match &self.secret {
            Some(secret) if way == ClientAuthentication::Basic => {
                let basic = HeaderValue::try_from(["Basic ", &self.basic(secret)].concat());
                let mut basic = basic.map_err(|_| "the secret cannot be sent".to_owned())?;
                basic.set_sensitive(true);
                headers.insert(AUTHORIZATION, basic);
            }
            secret => {
                all.push(("client_id", &self.client_id));
                all.extend(secret.as_ref().map(|secret| ("client_secret", secret.expose())));
            }
        }
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        let mut request = Request::builder().method(Method::POST).uri(url.as_str());
        if let Some(all) = request.headers_mut() {
            all.extend(headers);
        }
        request.body(encoded(&all).into()).map_err(|fault| fault.to_string())
    }

    /// Sends a request, again where that is harmless, until there is an answer or no time left.
    pub(super) async fn ask(
        &self,
        line: &Line,
        place: &str,
        request: impl Fn() -> Result<Request<Body>, Failure>,
        is_harmless: bool,
    ) -> Result<Answer, Failure> {
        let mut alarm = Alarm::new(Limit::Call, Some(self.timeout), &line.transport);
        let mut number = 0;
        let tries = async {
            loop {
                let result = self.ask_once(line, place, request()?, number).await;
                let failure = match &result {
                    Ok(answer) => answer.passing(place),
                    Err(failure) => Some(failure.clone()),
                };
                let Some(failure) = failure.filter(|failure| number < RETRIES && failure.may_repeat(is_harmless))
                else {
                    return result;
                };
                line.transport.sleep(failure.pause().unwrap_or_else(|| backoff(number))).await;
                number += 1;
            }
        };
        let expired =
            |_| Failure::passing(format!("{place} gave no answer within {:?}", self.timeout), Again::IfHarmless);
        alarm.guard(std::pin::pin!(tries)).await.map_err(expired)?
    }

    async fn ask_once(
        &self,
        line: &Line,
        place: &str,
        mut request: Request<Body>,
        number: u32,
    ) -> Result<Answer, Failure> {
        request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
        request.headers_mut().insert(USER_AGENT, HeaderValue::from_static(self.scheme.service.user_agent));
        request.extensions_mut().insert(CallInfo::new(&REQUEST, number));
        let sent = line.transport.send(request).await;
        let (head, mut body) = sent.map_err(|fault| unsent(place, &fault))?.into_parts();
        let mut all = Collected::new(LARGEST);
        let broken = |_| Failure::passing(format!("the connection to {place} broke off"), Again::IfHarmless);
        while let Some(chunk) = body.chunk().await.map_err(broken)? {
            if !all.add(chunk) {
                return Err(Failure::new(format!("{place} sent more than {LARGEST} bytes")));
            }
        }
        Ok(Answer { status: head.status, headers: head.headers, body: all.finish() })
    }
}

impl Answer {
    /// The failure that this answer is, if it may pass: nobody is at home.
    fn passing(&self, place: &str) -> Option<Failure> {
        let pause = pause::asked_for(&self.headers).map(|pause| pause.min(LONGEST_PAUSE));
        let failure = || Failure::passing(format!("{place} answered {}", self.status), self.again()).after(pause);
        (self.again() != Again::Never).then(failure)
    }

    fn again(&self) -> Again {
        match self.status.as_u16() {
            429 | 503 => Again::Always,
            408 | 425 | 500 | 502 | 504 => Again::IfHarmless,
            _ => Again::Never,
        }
    }

    /// The JSON of a success, or what the server said instead. Some say it with the status 200.
    pub(super) fn success(&self, place: &str, mut secrets: Secrets) -> Result<Value, Failure> {
        let value = json::from_slice::<Value>(&self.body).ok().filter(Value::is_object);
        if let Some(said) = value.as_ref().and_then(|value| self.said(value, &mut secrets)) {
            return Err(Failure::said(place, said, self.again()));
        }
        match value {
            Some(value) if self.status.is_success() => Ok(value),
            _ if self.status.is_redirection() => {
                Err(Failure::new(format!("{place} answered {}: redirects of it are not followed", self.status)))
            }
            _ if !self.status.is_success() => {
                Err(Failure::passing(format!("{place} answered {}", self.status), self.again()))
            }
            _ => {
                let kind =
                    self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("no media type");
                Err(Failure::new(format!(
                    "{place} answered {} without a JSON object ({})",
                    self.status,
                    one_line(kind)
                )))
            }
        }
    }

    fn said(&self, value: &Value, secrets: &mut Secrets) -> Option<OAuthError> {
        let mut text = |name: &str| {
            let text = value.get(name)?.as_str().filter(|text| !text.is_empty())?;
            Some(one_line(&secrets.hide(text.to_owned())))
        };
        let error = text("error")?;
        Some(OAuthError {
            error,
            description: text("error_description"),
            uri: text("error_uri"),
            status: Some(self.status),
        })
    }
}

/// A request that brought no answer.
fn unsent(place: &str, fault: &TransportError) -> Failure {
    let again = match fault.kind() {
        TransportErrorKind::Connect => Again::Always,
        TransportErrorKind::Timeout | TransportErrorKind::Io => Again::IfHarmless,
        _ => Again::Never,
    };
    Failure::passing(format!("{place}: {}", one_line(&fault.to_string())), again)
}

/// A form body.
pub(super) fn encoded(pairs: &[(&str, &str)]) -> String {
    let mut form = String::new();
    for (name, value) in pairs {
        if !form.is_empty() {
            form.push('&');
        }
        percent::form(&mut form, name);
        form.push('=');
        percent::form(&mut form, value);
    }
    form
}

/// Half a second, doubled with every try, and shortened by up to a half so that clients spread.
fn backoff(number: u32) -> Duration {
    let full = Duration::from_millis(500 << number.min(4));
    full / 2 + full * (random::bits() % 512) as u32 / 1024
}
