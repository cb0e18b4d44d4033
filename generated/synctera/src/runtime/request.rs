//! From a call to bytes on the wire, and back to a [`Response`]. Nothing here is generic.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;

use super::body::{Content, Payload, PayloadBytes};
use super::call::{BoxFuture, Parts};
use super::core::{header_value, insert_header};
use super::error::Error;
use super::operation::{Method, Part};
use super::response::Response;
use super::security::Carrier;
use super::{percent, retry};

impl Parts {
    /// Sends the request, again where its options say so, until a response of success or an error remains.
    pub(crate) fn execute(self: Box<Self>) -> BoxFuture<Result<Response, Error>> {
        Box::pin(async move {
            let result = self.attempts().await;
            result.map_err(|error| error.of(self.operation.id, |text| self.core.shared().credentials.redact(text)))
        })
    }

    async fn attempts(&self) -> Result<Response, Error> {
        let limit = self.options.retries.unwrap_or(self.core.shared().retries);
        let mut request = self.prepare().await?;
        let has_key = request.headers().contains_key("idempotency-key");
        let mut attempt = 0;
        loop {
            let error = match self.exchange(request).await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            match retry::pause(&error, attempt, self.operation.method, has_key) {
                Some(pause) if attempt < limit => tokio::time::sleep(pause).await,
                _ => return Err(error),
            }
            attempt += 1;
            // A stream that was sent once is gone: then the first failure is the answer.
            request = match self.prepare().await {
                Ok(request) => request,
                Err(_) => return Err(error),
            };
        }
    }

    /// Checks and encodes everything; nothing has been sent when this fails.
    async fn prepare(&self) -> Result<reqwest::Request, Error> {
        let mut headers = self.headers().map_err(Error::build)?;
        let mut carrier = Carrier::new(&mut headers);
        let shared = self.core.shared();
        shared.credentials.apply(self.operation.security, &mut carrier).map_err(Error::auth)?;
        let Carrier { query, cookies, .. } = carrier;
        self.put_cookies(&mut headers, cookies).map_err(Error::build)?;
        let url = self.url(query).map_err(Error::build)?;
        let body = self.encode_body(&mut headers).map_err(Error::build)?;

        let mut request = reqwest::Request::new(self.operation.method.to_http().map_err(Error::build)?, url);
        *request.headers_mut() = headers;
        *request.timeout_mut() = self.options.timeout.or(shared.timeout);
        *request.body_mut() = match body {
            None => None,
            Some(PayloadBytes::Ready(bytes)) => Some(bytes.into()),
            Some(PayloadBytes::Opening(opening)) => Some(opening.await.map_err(Error::build)?),
        };
        Ok(request)
    }

    async fn exchange(&self, request: reqwest::Request) -> Result<Response, Error> {
        let timeout = request.timeout().copied();
        let transport = |fault| Error::transport(fault, timeout);
        let mut received = self.core.shared().http.execute(request).await.map_err(transport)?;
        let status = received.status();
        let headers = std::mem::take(received.headers_mut());
        let body: Bytes = received.bytes().await.map_err(transport)?;
        let response = Response { status, headers, body };
        if status.is_success() { Ok(response) } else { Err(Error::from_status(response)) }
    }

    fn headers(&self) -> Result<HeaderMap, String> {
        let mut headers = self.core.shared().headers.clone();
        let accept = if self.operation.accept.is_empty() { "*/*" } else { self.operation.accept };
        if !headers.contains_key(ACCEPT) {
            headers.insert(ACCEPT, header_value("Accept", accept)?);
        }
        for (name, value) in &self.headers {
            let parsed =
                HeaderName::from_bytes(name.as_bytes()).map_err(|_| format!("{name:?} is not a header name"))?;
            headers.insert(parsed, value.clone()?);
        }
        for (name, value) in &self.options.headers {
            insert_header(&mut headers, name, value)?;
        }
        Ok(headers)
    }

    /// Joins the cookies of parameters and of credentials, and those that the caller put into a header.
    fn put_cookies(&self, headers: &mut HeaderMap, credentials: Vec<String>) -> Result<(), String> {
        let given = headers.get(COOKIE).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let parameters = self.cookies.iter().map(|(_, pair)| pair.clone());
        let cookies: Vec<String> =
            given.into_iter().chain(parameters).chain(credentials).filter(|pair| !pair.is_empty()).collect();
        if !cookies.is_empty() {
            let mut value: HeaderValue = header_value("Cookie", &cookies.join("; "))?;
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
        Ok(())
    }

    fn url(&self, credentials: Vec<String>) -> Result<Url, String> {
        let target = self.target()?;
        // A template may hold a query of its own, as those of Amazon's older services do.
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        let base = &self.core.shared().base;
        let mut text = [&base.url, path].concat();
        let mut separator = '?';
        let own = self.query.iter().map(|(_, pairs)| pairs.clone());
        let added = self.options.query.iter().map(|(name, value)| encoded_pair(name, value));
        for pairs in std::iter::once(query.to_owned()).chain(own).chain(credentials).chain(added) {
            if !pairs.is_empty() {
                text.push(separator);
                text.push_str(&pairs);
                separator = '&';
            }
        }
        let url = Url::parse(&text).map_err(|fault| format!("path {path:?}: {fault}"))?;
        // A URL parser rewrites some paths, such as those with `..` segments: then another resource would answer.
        if url.path() != [&base.path, path].concat() {
            return Err(format!("path {path:?} would be sent as {:?}", url.path()));
        }
        Ok(url)
    }

    /// The path template with its values, below the base URL.
    fn target(&self) -> Result<String, String> {
        let mut target = String::new();
        for part in self.operation.path {
            match part {
                Part::Text(text) => {
                    // Fragments tell the operations of some documents apart; they are never sent.
                    let (before, fragment) = text.split_once('#').map_or((*text, None), |(a, b)| (a, Some(b)));
                    percent::template(&mut target, before);
                    if fragment.is_some() {
                        break;
                    }
                }
                Part::Param(name) => match self.path.iter().find(|(other, _)| other == name) {
                    Some((_, value)) => target.push_str(value.as_ref().map_err(String::clone)?),
                    None => return Err(format!("path parameter {name} is not set")),
                },
            }
        }
        if !target.starts_with('/') {
            target.insert(0, '/');
        }
        Ok(target)
    }

    /// Encodes the body and names its media type; without a body, neither.
    fn encode_body(&self, headers: &mut HeaderMap) -> Result<Option<PayloadBytes>, String> {
        let content = self.content()?;
        let (Some(body), Some(content)) = (&self.body, content) else {
            // Some servers answer such a request without a length by 411.
            if matches!(self.operation.method, Method::Post | Method::Put | Method::Patch) {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            return Ok(None);
        };
        let Payload { content_type, bytes } = (content.encode)(body.as_write(), content)?;
        // A media type that the caller spelt by hand stays, unless the encoding adds to it, as a boundary does.
        let by_hand = self.options.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if content_type.is_some() || !by_hand {
            let content_type = content_type.as_deref().unwrap_or(content.media_type);
            headers.insert(CONTENT_TYPE, header_value("Content-Type", content_type)?);
        }
        Ok(Some(bytes))
    }

    /// The media type to send: the caller's choice, else that of the body, else the document's first.
    fn content(&self) -> Result<Option<&'static Content>, String> {
        let known = self.operation.content;
        let Some(chosen) = self.options.content_type.as_deref().or(self.media_type) else {
            return Ok(known.first());
        };
        let found = known.iter().find(|content| content.media_type.eq_ignore_ascii_case(chosen));
        let fits = found.filter(|content| self.media_type.is_none_or(|only| only == content.media_type));
        match (fits, self.media_type) {
            (Some(content), _) => Ok(Some(content)),
            (None, Some(only)) => Err(format!("content type {chosen:?}: this body is sent as {only}")),
            (None, None) if known.is_empty() => Err(format!("content type {chosen:?}: the operation has no body")),
            (None, None) => {
                let names: Vec<&str> = known.iter().map(|content| content.media_type).collect();
                Err(format!("content type {chosen:?}: the operation accepts {}", names.join(", ")))
            }
        }
    }
}

fn encoded_pair(name: &str, value: &str) -> String {
    let mut pair = String::new();
    percent::component(&mut pair, name);
    pair.push('=');
    percent::component(&mut pair, value);
    pair
}
