//! From a call to bytes on the wire, and back to a [`Response`]. Nothing here is generic.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use reqwest::Url;

use super::body::{Content, Payload, PayloadBytes};
use super::call::{BoxFuture, Parts};
use super::core::{Base, header_value, insert_header};
use super::error::Error;
use super::operation::{Method, Part};
use super::response::Response;
use super::security::Carrier;
use super::{percent, retry};

/// Most paths with their queries are shorter, in bytes.
const USUAL_TARGET: usize = 192;

/// Most requests have fewer headers.
const USUAL_HEADERS: usize = 8;

impl Parts {
    /// Sends the request, again where its options say so, until a response of success or an error remains.
    pub(crate) async fn execute(&self) -> Result<Response, Error> {
        self.attempts(false).await.map(|(response, _)| response)
    }

    /// Like [`execute`](Self::execute), but a success is not read: its body is still to come.
    pub(crate) fn open(self: Box<Self>) -> BoxFuture<Result<(Response, reqwest::Body), Error>> {
        Box::pin(async move {
            let (response, body) = self.attempts(true).await?;
            Ok((response, body.unwrap_or_default()))
        })
    }

    async fn attempts(&self, streams: bool) -> Result<(Response, Option<reqwest::Body>), Error> {
        let result = self.try_all(streams).await;
        result.map_err(|error| error.of(self.operation.id, |text| self.core.shared().credentials.redact(text)))
    }

    async fn try_all(&self, streams: bool) -> Result<(Response, Option<reqwest::Body>), Error> {
        let limit = self.options.retries.unwrap_or(self.core.shared().retries);
        let mut request = self.prepare().await?;
        let has_key = request.headers().contains_key("idempotency-key");
        let mut attempt = 0;
        loop {
            let error = match self.exchange(request, streams).await {
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
        self.put_cookies(&mut headers, &cookies).map_err(Error::build)?;
        let url = self.url(&query).map_err(Error::build)?;
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

    async fn exchange(
        &self,
        request: reqwest::Request,
        streams: bool,
    ) -> Result<(Response, Option<reqwest::Body>), Error> {
        let timeout = request.timeout().copied();
        let transport = |fault| Error::transport(fault, timeout);
        let mut received = self.core.shared().http.execute(request).await.map_err(transport)?;
        let status = received.status();
        let headers = std::mem::take(received.headers_mut());
        if streams && status.is_success() {
            return Ok((Response { status, headers, body: Bytes::new() }, Some(received.into())));
        }
        let body: Bytes = received.bytes().await.map_err(transport)?;
        let response = Response { status, headers, body };
        if status.is_success() { Ok((response, None)) } else { Err(Error::from_status(response)) }
    }

    fn headers(&self) -> Result<HeaderMap, String> {
        // A copy would have room for the client's own headers only.
        let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
        headers.extend(self.core.shared().headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        let accept = if self.operation.accept.is_empty() { "*/*" } else { self.operation.accept };
        if !headers.contains_key(ACCEPT) {
            let accept = HeaderValue::from_maybe_shared(Bytes::from_static(accept.as_bytes()));
            headers.insert(ACCEPT, accept.map_err(|_| "header Accept: no header can have this value".to_owned())?);
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
    fn put_cookies(&self, headers: &mut HeaderMap, credentials: &[String]) -> Result<(), String> {
        let given = headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut cookies = given.to_owned();
        let mut add = |pairs: &str| {
            cookies.push_str(if cookies.is_empty() || pairs.is_empty() { "" } else { "; " });
            cookies.push_str(pairs);
        };
        for (_, pairs) in &self.cookies {
            add(pairs.as_ref().map_err(String::clone)?);
        }
        for pairs in credentials {
            add(pairs);
        }
        if !cookies.is_empty() {
            let mut value: HeaderValue = header_value("Cookie", &cookies)?;
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
        Ok(())
    }

    fn url(&self, credentials: &[String]) -> Result<Url, String> {
        let base = self.base()?;
        let mut text = String::with_capacity(base.url.len() + USUAL_TARGET);
        text.push_str(&base.url);
        self.put_target(&mut text)?;
        // A template may hold a query of its own, as those of Amazon's older services do.
        let start = base.url.len();
        let end = text[start..].find('?').map_or(text.len(), |length| start + length);
        if text.len() == end + 1 {
            // Nothing follows the template's `?`.
            text.pop();
        }
        let mut separator = if text.len() == end { "?" } else { "&" };
        let mut add = |pairs: &str| {
            if !pairs.is_empty() {
                text.push_str(separator);
                text.push_str(pairs);
                separator = "&";
            }
        };
        for (_, pairs) in &self.query {
            add(pairs);
        }
        for pairs in credentials {
            add(pairs);
        }
        for (name, value) in &self.options.query {
            add(&percent::pair(name, value));
        }
        let path = &text[start..end];
        let url = Url::parse(&text).map_err(|fault| format!("path {path:?}: {fault}"))?;
        // A URL parser rewrites some paths, such as those with `..` segments: then another resource would answer.
        if url.path().strip_prefix(&base.path) != Some(path) {
            return Err(format!("path {path:?} would be sent as {:?}", url.path()));
        }
        Ok(url)
    }

    /// The base URL: the one for this request, that of the client's builder, the operation's own, the document's.
    fn base(&self) -> Result<Cow<'_, Base>, String> {
        let shared = self.core.shared();
        if let Some(url) = &self.options.base_url {
            return Base::parse(url).map(Cow::Owned);
        }
        match self.operation.path.first() {
            Some(Part::Server(server)) if !shared.is_given => {
                Base::parse(&shared.service.address(server, &shared.variables)?).map(Cow::Owned)
            }
            _ => Ok(Cow::Borrowed(&shared.base)),
        }
    }

    /// Adds the path template with its values to the base URL.
    fn put_target(&self, target: &mut String) -> Result<(), String> {
        let start = target.len();
        for part in self.operation.path {
            match part {
                Part::Text(text) => {
                    // Fragments tell the operations of some documents apart; they are never sent.
                    let (before, fragment) = text.split_once('#').map_or((*text, None), |(a, b)| (a, Some(b)));
                    percent::template(target, before);
                    if fragment.is_some() {
                        break;
                    }
                }
                Part::Server(_) => {}
                Part::Param(name) => match self.path.iter().find(|(other, _)| other == name) {
                    Some((_, value)) => target.push_str(value.as_ref().map_err(String::clone)?),
                    None => return Err(format!("path parameter {name} is not set")),
                },
            }
        }
        if !target[start..].starts_with('/') {
            target.insert(start, '/');
        }
        Ok(())
    }

    /// Encodes the body and names its media type; without a body, neither.
    fn encode_body(&self, headers: &mut HeaderMap) -> Result<Option<PayloadBytes>, String> {
        let content = self.content()?;
        let (Some(body), Some((content, media_type))) = (&self.body, content) else {
            // Some servers answer such a request without a length by 411.
            if matches!(self.operation.method, Method::Post | Method::Put | Method::Patch) {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            return Ok(None);
        };
        let Payload { content_type, usual, bytes } = (content.encode)(body.as_write(), content)?;
        // A media type that the caller spelt by hand stays, unless the encoding adds to it, as a boundary does.
        let by_hand = self.options.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if content_type.is_some() || !by_hand {
            // A range such as `image/*` says what is accepted, not what is sent.
            let documented = if media_type.contains('*') { usual } else { media_type };
            headers.insert(CONTENT_TYPE, header_value("Content-Type", content_type.as_deref().unwrap_or(documented))?);
        }
        Ok(Some(bytes))
    }

    /// How to encode the body and what to call it: by the caller's choice, else by the first media type that fits it.
    fn content(&self) -> Result<Option<(&'static Content, &str)>, String> {
        let fits = |content: &&Content| self.media_types.is_empty() || self.media_types.contains(&content.media_type);
        let known = || self.operation.content.iter().filter(fits);
        let Some(chosen) = self.options.content_type.as_deref() else {
            return Ok(known().next().map(|content| (content, content.media_type)));
        };
        if let Some(content) = known().find(|content| content.media_type.eq_ignore_ascii_case(chosen)) {
            return Ok(Some((content, content.media_type)));
        }
        if let Some(content) = known().find(|content| covers(content.media_type, chosen)) {
            return Ok(Some((content, chosen)));
        }
        let names: Vec<&str> = known().map(|content| content.media_type).collect();
        Err(match (self.media_types, names.as_slice()) {
            (_, []) => format!("content type {chosen:?}: the operation has no body"),
            ([], several) => format!("content type {chosen:?}: the operation accepts {}", several.join(", ")),
            (_, several) => format!("content type {chosen:?}: this body is sent as {}", several.join(" or ")),
        })
    }
}

/// Whether a documented media type is the chosen one but for its parameters, or a range that holds it.
fn covers(documented: &str, chosen: &str) -> bool {
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (documented, chosen) = (essence(documented), essence(chosen));
    match documented.split_once('*') {
        Some(("", _)) => true,
        Some((before, after)) => {
            let length = before.len() + after.len();
            chosen.len() > length && chosen.starts_with(before) && chosen.ends_with(after)
        }
        None => documented == chosen,
    }
}
