//! A call from its first attempt to its answer: middlewares, credentials, retries, redirects, limits.
//!
//! ```text
//! call limit ( middlewares ( tries ( attempt limit ( redirects ( credentials, middlewares ( transport ))))))
//! ```

use std::collections::BTreeSet;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, HeaderName};
use http::{Method, Request, StatusCode, Uri};

use super::body::{Body, Collected};
use super::call::Parts;
use super::core::Limits;
use super::credential::{CredentialProvider, CredentialRequest, Source};
use super::deadline::{self, Alarm, Guarded, Limit};
use super::error::{Attempt, Error};
use super::future::BoxFuture;
use super::middleware::{Chain, End, Next};
use super::redact::Secrets;
use super::redirect;
use super::response::Response;
use super::retry::Failure;
use super::security::{Credentials, SecurityScheme};
use super::trace::{self, Span};
use super::transport::{CallInfo, Transport};

/// So much of the body of an error is read; the rest is not worth waiting for.
const LONGEST_ERROR: usize = 1 << 20;

type Answer = http::Response<Body>;

impl Parts {
    /// Sends the request, again where its options say so, until a response of success or an error remains.
    pub(crate) async fn execute(&self) -> Result<Response, Error> {
        let (head, body) = self.run(false).await?.into_parts();
        let body = body.as_bytes().cloned().unwrap_or_default();
        Ok(Response { status: head.status, headers: head.headers, body })
    }

    /// Like [`execute`](Self::execute), but a success is not read: its body is still to come.
    pub(crate) async fn open(&self) -> Result<(Response, Body), Error> {
        let (head, body) = self.run(true).await?.into_parts();
        Ok((Response { status: head.status, headers: head.headers, body: Bytes::new() }, body))
    }

    async fn run(&self, streams: bool) -> Result<Answer, Error> {
        let unusable = |error: Error| error.of(self.operation.id, self.secrets());
        let run = Run::new(self, self.own_credentials().map_err(unusable)?, streams);
        let span = Span::of(self);
        let result = span.around(run.call()).await;
        let attempts = run.attempts();
        span.end(&result, attempts.len());
        result.map_err(|error| error.after(attempts).of(self.operation.id, run.secrets()))
    }

    /// Everything that a message must not show.
    pub(crate) fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        let shared = self.core.shared();
        for (scheme, text) in shared.credentials.secrets() {
            secrets.credential(scheme, text);
        }
        secrets.headers(&shared.headers);
        for (_, value) in shared.query.iter().chain(&self.options.query) {
            secrets.text(value);
        }
        for (name, value) in &self.options.headers {
            let pair = HeaderName::from_bytes(name.as_bytes()).ok().zip(value.parse().ok());
            secrets.headers(&pair.into_iter().collect());
        }
        for (name, value) in &self.headers {
            let pair = HeaderName::from_bytes(name.as_bytes()).ok().zip(value.clone().ok());
            secrets.headers(&pair.into_iter().collect());
        }
        for (_, pairs) in &self.cookies {
            let pairs = pairs.iter().flat_map(|pairs| pairs.split("; "));
            pairs.filter_map(|pair| pair.split_once('=')).for_each(|(_, value)| secrets.text(value));
        }
        secrets
    }

    /// The credentials of the options, by the schemes that they name.
    fn own_credentials(&self) -> Result<Credentials, Error> {
        let mut own = Credentials::default();
        if self.options.credentials.is_empty() {
            return Ok(own);
        }
        let shared = self.core.shared();
        let of_operation = self.operation.security.iter().flat_map(|all| all.iter().copied());
        let known: Vec<&SecurityScheme> =
            of_operation.chain(shared.credentials.schemes()).chain(shared.service.schemes.iter().copied()).collect();
        for (name, credential) in &self.options.credentials {
            let Some(scheme) = known.iter().find(|scheme| scheme.name == name || scheme.setter == name) else {
                let known: BTreeSet<&str> = known.iter().map(|scheme| scheme.name).collect();
                let known = known.into_iter().collect::<Vec<_>>().join(", ");
                let fault = format!("credential {name:?}: no security scheme has this name; there are: {known}");
                return Err(Error::build(fault));
            };
            own.put(scheme, credential.clone());
        }
        own.check().map_err(Error::auth)?;
        Ok(own)
    }

    /// What sends the request: its own transport, or that of the client.
    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        self.options.transport.as_ref().unwrap_or(&self.core.shared().transport)
    }

    pub(crate) fn limits(&self) -> Limits {
        let (client, own) = (self.core.shared().limits, &self.options);
        let mut retry = own.retry_policy.unwrap_or(client.retry);
        retry.retries = own.retries.unwrap_or(retry.retries);
        Limits {
            call: own.timeout.or(client.call),
            attempt: own.attempt_timeout.or(client.attempt),
            silence: own.read_timeout.or(client.silence),
            response: own.max_response_size.unwrap_or(client.response),
            retry,
        }
    }
}

/// A call under way.
///
/// The request on its way is boxed: each of the futures below holds it twice, and a call is as large as all of them.
struct Run<'p> {
    parts: &'p Parts,
    /// Whether the body of a success is left to the caller.
    streams: bool,
    limits: Limits,
    transport: &'p Arc<dyn Transport>,
    /// Credentials of this request.
    own: Credentials,
    /// What failed before.
    attempts: Mutex<Vec<Attempt>>,
    /// What providers gave, for earlier attempts too: a server may repeat any of it.
    given: Mutex<Vec<Given>>,
}

/// A credential that a provider gave.
#[derive(Clone)]
struct Given {
    scheme: &'static SecurityScheme,
    provider: Arc<dyn CredentialProvider>,
    text: String,
    /// Whether it is that of the attempt under way.
    is_current: bool,
}

impl<'p> Run<'p> {
    fn new(parts: &'p Parts, own: Credentials, streams: bool) -> Self {
        let transport = parts.transport();
        let (limits, attempts, given) = (parts.limits(), Mutex::default(), Mutex::default());
        Self { parts, streams, limits, transport, own, attempts, given }
    }

    fn attempts(&self) -> Vec<Attempt> {
        std::mem::take(&mut self.attempts.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn given(&self) -> Vec<Given> {
        self.given.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn secrets(&self) -> Secrets {
        let mut secrets = self.parts.secrets();
        for (scheme, text) in self.own.secrets() {
            secrets.credential(scheme, text);
        }
        for given in self.given() {
            secrets.credential(given.scheme, &given.text);
        }
        secrets
    }

    /// The call as a whole, within its limit.
    async fn call(&self) -> Result<Answer, Error> {
        let request = Box::new(self.parts.prepare().map_err(Error::build)?);
        let mut alarm = Alarm::new(Limit::Call, self.limits.call, self.transport);
        let answer = alarm.guard(pin!(self.handled(request))).await.map_err(Error::expired)??;
        let (head, body) = answer.into_parts();
        if self.streams && head.status.is_success() {
            let silence = Alarm::new(Limit::Silence, self.limits.silence, self.transport);
            let body = Body::from_stream(Guarded::new(body, silence).within(alarm));
            return Ok(http::Response::from_parts(head, body));
        }
        // A middleware may have answered with a stream.
        let body = match body.as_bytes() {
            Some(bytes) => bytes.clone(),
            None => body.collect(self.limits.response).await.map_err(Error::reading)?,
        };
        if !head.status.is_success() {
            return Err(Error::from_status(Response { status: head.status, headers: head.headers, body }));
        }
        Ok(http::Response::from_parts(head, body.into()))
    }

    /// All tries, and the middlewares around them.
    async fn handled(&self, mut request: Box<Request<Body>>) -> Result<Answer, Error> {
        let chain = Chain(&self.parts.core.shared().middlewares, &self.parts.options.middlewares);
        if chain.is_empty() {
            return Tries(self).all(request).await;
        }
        let info = CallInfo::new(self.parts.operation, 0);
        request.extensions_mut().insert(info);
        Next::new(chain, &Tries(self), &info).run(*request).await
    }

    /// One attempt, within its limit. `again`: the same request, where it can be sent again.
    async fn attempt(
        &self,
        request: Box<Request<Body>>,
        again: Option<&Request<Body>>,
        number: u32,
    ) -> Result<Answer, Error> {
        let is_head = request.method() == Method::HEAD;
        let work = pin!(async {
            let answer = self.followed(request, again, number).await?;
            self.received(answer, is_head).await
        });
        let mut alarm = Alarm::new(Limit::Attempt, self.limits.attempt, self.transport);
        alarm.guard(work).await.map_err(Error::expired)?
    }

    /// A request, and those that redirects ask for.
    async fn followed(
        &self,
        mut request: Box<Request<Body>>,
        again: Option<&Request<Body>>,
        number: u32,
    ) -> Result<Answer, Error> {
        let mut hops = 0;
        loop {
            let (method, from) = (request.method().clone(), request.uri().clone());
            let answer = self.exchange(request, number).await?;
            let to = redirect::target(&method, &from, &answer).filter(|_| hops < redirect::MOST);
            let next = to.zip(again.and_then(redirect::copy));
            let Some((to, mut next)) = next else { return Ok(answer) };
            let Ok(to) = Uri::try_from(String::from(self.parts.without_credentials(to))) else { return Ok(answer) };
            *next.uri_mut() = to;
            (request, hops) = (Box::new(next), hops + 1);
        }
    }

    /// One request, with its credentials, and the middlewares around it.
    async fn exchange(&self, mut request: Box<Request<Body>>, number: u32) -> Result<Answer, Error> {
        let info = CallInfo::new(self.parts.operation, number);
        request.extensions_mut().insert(info);
        self.authorize(&mut request).await?;
        let chain = Chain(&self.parts.core.shared().attempt_middlewares, &self.parts.options.attempt_middlewares);
        match chain.is_empty() {
            true => Exchange(self).send(request).await,
            false => Next::new(chain, &Exchange(self), &info).run(*request).await,
        }
    }

    /// Adds the credentials that the operation asks for.
    async fn authorize(&self, request: &mut Request<Body>) -> Result<(), Error> {
        let shared = self.parts.core.shared();
        let chosen = match self.parts.raw.is_some() {
            true => Ok(shared.credentials.all(&self.own)),
            false => shared.credentials.choose(&self.own, self.parts.operation.security, request.headers()),
        };
        for given in self.given.lock().unwrap_or_else(PoisonError::into_inner).iter_mut() {
            given.is_current = false;
        }
        for held in chosen.map_err(Error::auth)? {
            let provider = match &held.credential.source {
                Source::Text(text) => {
                    held.place(text.expose(), request).map_err(Error::build)?;
                    continue;
                }
                Source::Provider(provider) => provider,
            };
            let asked = CredentialRequest {
                operation: self.parts.operation.id,
                scheme: held.scheme,
                scopes: self.parts.operation.scopes_of(held.scheme),
                base_url: shared.base.url.clone(),
                transport: Arc::clone(self.transport),
            };
            let text = provider.credential(&asked).await?;
            let placed = held.place(&text, request);
            let given = Given { scheme: held.scheme, provider: Arc::clone(provider), text, is_current: true };
            let mut all = self.given.lock().unwrap_or_else(PoisonError::into_inner);
            all.retain(|other| other.is_current || other.text != given.text);
            all.push(given);
            drop(all);
            placed.map_err(Error::auth)?;
        }
        Ok(())
    }

    /// Tells the providers of credentials that the server refused them; whether there is one to be told.
    fn reject(&self) -> bool {
        let mut given = self.given();
        given.retain(|given| given.is_current);
        given.iter().for_each(|given| given.provider.rejected(&given.text));
        !given.is_empty()
    }

    /// Reads what is to be kept in memory, up to the limit.
    async fn received(&self, answer: Answer, is_head: bool) -> Result<Answer, Error> {
        let (head, body) = answer.into_parts();
        if self.streams && head.status.is_success() {
            return Ok(http::Response::from_parts(head, body));
        }
        let is_error = !head.status.is_success();
        let limit = if is_error { self.limits.response.min(LONGEST_ERROR) } else { self.limits.response };
        let promised = http_body::Body::size_hint(&body).lower();
        let response = |body| Response { status: head.status, headers: head.headers.clone(), body };
        if !is_error && !is_head && promised > limit as u64 {
            return Err(Error::too_large(limit, response(Bytes::new())));
        }
        let silence = Alarm::new(Limit::Silence, self.limits.silence, self.transport);
        let mut body = Guarded::new(body, silence);
        let mut all = Collected::new(limit);
        while let Some(chunk) = body.chunk().await.map_err(Error::reading)? {
            if !all.add(chunk) {
                match is_error {
                    true => break,
                    false => return Err(Error::too_large(limit, response(Bytes::new()))),
                }
            }
        }
        let body = all.finish();
        if let (false, false, Some(coding)) = (is_error, body.is_empty(), coding(&head.headers)) {
            let fault = format!("it is compressed ({coding}), which the client did not ask for");
            return Err(Error::decode(&fault, response(body)));
        }
        Ok(http::Response::from_parts(head, body.into()))
    }

    /// What became of an attempt, as the retry policy looks at it, and the error that it would end the call with.
    fn failure(&self, result: Result<Answer, Error>) -> Result<Answer, Box<(Error, Option<Answer>)>> {
        match result {
            Ok(answer) if answer.status().is_success() => Ok(answer),
            Ok(answer) => {
                let body = answer.body().as_bytes().cloned().unwrap_or_default();
                let (status, headers) = (answer.status(), answer.headers().clone());
                Err(Box::new((Error::from_status(Response { status, headers, body }), Some(answer))))
            }
            Err(error) => Err(Box::new((error, None))),
        }
    }
}

/// The attempts of a call, one after the other.
struct Tries<'r, 'p>(&'r Run<'p>);

impl End for Tries<'_, '_> {
    fn run<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Answer, Error>> {
        Box::pin(self.all(Box::new(request)))
    }
}

impl Tries<'_, '_> {
    /// Whether a request has a header by which the server recognises it when it is sent again.
    fn has_key(&self, request: &Request<Body>) -> bool {
        let documented = self.0.parts.operation.idempotency_key;
        documented.is_some_and(|key| request.headers().contains_key(key.header))
            || request.headers().keys().any(|name| name.as_str().contains("idempoten"))
    }

    async fn all(&self, first: Box<Request<Body>>) -> Result<Answer, Error> {
        let run = self.0;
        let policy = &run.limits.retry;
        let budget = &run.parts.core.shared().budget;
        let (method, has_key) = (first.method().clone(), self.has_key(&first));
        let (mut request, mut number, mut retries, mut may_refresh) = (first, 0, 0, true);
        loop {
            let again = redirect::copy(&request);
            let (error, answer) = match run.failure(run.attempt(request, again.as_ref(), number).await) {
                Ok(answer) => {
                    trace::answered(number, answer.status());
                    budget.give(retries);
                    return Ok(answer);
                }
                Err(failed) => *failed,
            };
            let end = move |error: Error, answer: Option<Answer>| {
                trace::failed(number, &error, None);
                answer.ok_or(error)
            };
            let Some(again) = again else { return end(error, answer) };
            let is_refused = error.status() == Some(StatusCode::UNAUTHORIZED);
            let (pause, taken) = if is_refused && std::mem::take(&mut may_refresh) && run.reject() {
                // The server did not act on it: at once, with another credential.
                (std::time::Duration::ZERO, None)
            } else {
                let (kind, status, headers) = (error.kind(), error.status(), error.headers());
                let failure = Failure { kind, status, headers, method: &method, has_key };
                let pause = policy.pause(&failure, retries);
                let Some((pause, taken)) = pause.zip(pause.and_then(|_| budget.take())) else {
                    return end(error, answer);
                };
                (pause, Some(taken))
            };
            trace::failed(number, &error, Some(pause));
            // In one line, and without secrets: what is kept of each attempt is little.
            let attempt = error.of(run.parts.operation.id, run.secrets()).into_attempt(pause);
            if !pause.is_zero() {
                run.transport.sleep(pause).await;
            }
            if let Some(taken) = taken {
                taken.spend();
                retries += 1;
            }
            run.attempts.lock().unwrap_or_else(PoisonError::into_inner).push(attempt);
            (request, number) = (Box::new(again), number + 1);
        }
    }
}

/// A request on its way to the transport.
struct Exchange<'r, 'p>(&'r Run<'p>);

impl End for Exchange<'_, '_> {
    fn run<'a>(&'a self, request: Request<Body>) -> BoxFuture<'a, Result<Answer, Error>> {
        Box::pin(self.send(Box::new(request)))
    }
}

impl Exchange<'_, '_> {
    /// Hands a request to the transport, and waits for the head of its response.
    async fn send(&self, request: Box<Request<Body>>) -> Result<Answer, Error> {
        let run = self.0;
        let (head, body) = request.into_parts();
        let body = body.open().await.map_err(Error::build)?;
        let (body, progress) = deadline::watch(body, run.parts.options.upload.clone());
        let sending = run.transport.send(Request::from_parts(head, body));
        let mut silence = Alarm::new(Limit::Silence, run.limits.silence, run.transport);
        let answer = silence.guard_silence(pin!(sending), progress.as_ref()).await.map_err(Error::expired)?;
        answer.map_err(Error::transport)
    }
}

/// The coding that a body still has.
fn coding(headers: &http::HeaderMap) -> Option<&str> {
    let coding = headers.get(CONTENT_ENCODING)?.to_str().unwrap_or("unknown").trim();
    (!coding.is_empty() && !coding.eq_ignore_ascii_case("identity")).then_some(coding)
}
