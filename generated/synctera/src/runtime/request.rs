//! From a call to the request that is sent. Nothing here is generic.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::{Request, Uri};
use url::Url;

use super::body::Body;
use super::call::{Parts, Target};
use super::content::{Content, Payload};
use super::core::{Base, header_value, insert_header};
use super::media_type::covers;
use super::operation::Part;
use super::percent;
use super::security::SecurityKind;

/// Most paths with their queries are shorter, in bytes.
const USUAL_TARGET: usize = 192;

/// Most requests have fewer headers.
const USUAL_HEADERS: usize = 8;

impl Parts {
    /// Checks and encodes everything but the credentials; nothing has been sent when this fails.
    pub(crate) fn prepare(&self) -> Result<Request<Body>, String> {
        let mut headers = self.headers()?;
        self.put_cookies(&mut headers)?;
        if let Some(key) = self.operation.idempotency_key {
            // Made once, and kept for all tries.
            let name = HeaderName::from_bytes(key.header.as_bytes());
            let name = name.map_err(|_| format!("{:?} is not a header name", key.header))?;
            if !headers.contains_key(&name) {
                headers.insert(name, header_value(key.header, &key.make())?);
            }
        }
        let address = self.address()?;
        let body = self.encode_body(&mut headers)?;
        let mut request = Request::new(body.unwrap_or_default());
        *request.method_mut() = self.method()?;
        *request.uri_mut() = Uri::try_from(address).map_err(|fault| format!("the address cannot be sent: {fault}"))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn method(&self) -> Result<http::Method, String> {
        match &self.raw {
            Some(target) => Ok(target.method.clone()),
            None => self.operation.method.to_http(),
        }
    }

    fn headers(&self) -> Result<HeaderMap, String> {
        // A copy would have room for the client's own headers only.
        let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
        headers.extend(self.core.shared().headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        let accept = if self.accept.is_empty() { "*/*" } else { self.accept };
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

    /// Joins the cookies of parameters, and those that the caller put into a header.
    fn put_cookies(&self, headers: &mut HeaderMap) -> Result<(), String> {
        let given = headers.get(COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let mut cookies = given.to_owned();
        let mut add = |pairs: &str| {
            cookies.push_str(if cookies.is_empty() || pairs.is_empty() { "" } else { "; " });
            cookies.push_str(pairs);
        };
        for (_, pairs) in &self.cookies {
            add(pairs.as_ref().map_err(String::clone)?);
        }
        if !cookies.is_empty() {
            let mut value: HeaderValue = header_value("Cookie", &cookies)?;
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
        Ok(())
    }

    pub(crate) fn url(&self) -> Result<Url, String> {
        Url::parse(&self.address()?).map_err(|fault| fault.to_string())
    }

    /// Where the request goes, as it is sent.
    fn address(&self) -> Result<String, String> {
        if let Some(page) = &self.page {
            return Ok(self.led_to(page).into());
        }
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
        for (name, value) in self.core.shared().query.iter().chain(&self.options.query) {
            add(&percent::pair(name, value));
        }
        let path = &text[start..end];
        if is_left_alone(path, &text[end..]) {
            return Ok(text);
        }
        let url = Url::parse(&text).map_err(|fault| format!("path {path:?}: {fault}"))?;
        // A URL parser rewrites some paths, such as those with `..` segments: then another resource would answer.
        if url.path().strip_prefix(&base.path) != Some(path) {
            return Err(format!("path {path:?} would be sent as {:?}", url.path()));
        }
        Ok(url.into())
    }

    /// The URL that a page led to, with the pairs of the client and of the options that it lacks. A credential in it is
    /// left out, for the client adds its own.
    fn led_to(&self, page: &Url) -> Url {
        let mut url = self.without_credentials(page.clone());
        let query = url.query().unwrap_or_default().split('&');
        let mut pairs: Vec<String> = query.filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
        for (name, value) in self.core.shared().query.iter().chain(&self.options.query) {
            let name = percent::pair(name, "");
            if !pairs.iter().any(|pair| pair.starts_with(&name)) {
                let mut pair = name;
                percent::component(&mut pair, value);
                pairs.push(pair);
            }
        }
        url.set_query(Some(pairs.join("&").as_str()).filter(|query| !query.is_empty()));
        url
    }

    /// A URL that a server led to, without the credentials in its query: each request gets those of its own.
    pub(crate) fn without_credentials(&self, mut url: Url) -> Url {
        let held = self.core.shared().credentials.schemes();
        let schemes = self.operation.security.iter().flat_map(|alternative| alternative.iter().copied()).chain(held);
        let names: Vec<String> = schemes
            .filter_map(|scheme| match scheme.kind {
                SecurityKind::Query(name) => Some(percent::pair(name, "")),
                _ => None,
            })
            .collect();
        let is_credential = |pair: &str| names.iter().any(|name| pair.starts_with(name));
        let query = url.query().unwrap_or_default();
        if !query.split('&').any(is_credential) {
            return url;
        }
        let kept: Vec<&str> = query.split('&').filter(|pair| !is_credential(pair)).collect();
        let kept = kept.join("&");
        url.set_query(Some(kept.as_str()).filter(|query| !query.is_empty()));
        url
    }

    /// The base URL: the one for this request, that of the client's builder, the operation's own, the document's.
    pub(crate) fn base(&self) -> Result<Cow<'_, Base>, String> {
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
        if let Some(raw) = &self.raw {
            percent::template(target, &raw.path);
        }
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
    fn encode_body(&self, headers: &mut HeaderMap) -> Result<Option<Body>, String> {
        if let Some(Target { body: Some((media_type, body)), .. }) = &self.raw {
            headers.insert(CONTENT_TYPE, header_value("Content-Type", media_type)?);
            return Ok(Some(Body::from_bytes(body.clone())));
        }
        let content = self.content()?;
        let (Some(value), Some((content, media_type))) = (&self.body, content) else {
            // Some servers answer such a request without a length by 411.
            if matches!(self.method()?.as_str(), "POST" | "PUT" | "PATCH") {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            return Ok(None);
        };
        let Payload { content_type, usual, body } = (content.encode)(value.as_write(), content)?;
        // A media type that the caller spelt by hand stays, unless the encoding adds to it, as a boundary does.
        let by_hand = self.options.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        if content_type.is_some() || !by_hand {
            // A range such as `image/*` says what is accepted, not what is sent.
            let documented = if media_type.contains('*') { usual } else { media_type };
            headers.insert(CONTENT_TYPE, header_value("Content-Type", content_type.as_deref().unwrap_or(documented))?);
        }
        Ok(Some(body))
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

/// Whether a URL parser would leave a path and its query as they are, at a glance: no character that it encodes, drops
/// or takes for another, and no segment that might be `.` or `..`. Most are left alone, and parsing them costs more than
/// all else that is done to make a request.
fn is_left_alone(path: &str, query: &str) -> bool {
    percent::is_plain(path) && percent::is_plain(query) && !path.contains("/.") && !path.contains("/%2")
}
