//! Redirects: followed within one origin, and only where the answer is still that of the operation.

use http::header::LOCATION;
use http::{Method, Request, Response, StatusCode, Uri};
use url::Url;

use super::body::Body;

/// More hops than this are a loop.
pub(crate) const MOST: usize = 10;

/// Where a redirect leads to; `None` where it is not followed.
///
/// Another origin would get the credentials. And what a GET returns is not what a POST would have: after 301, 302 and 303
/// (RFC 9110 §15.4), only GET and HEAD are sent again; after 307 and 308 whatever has a body that can be repeated.
pub(crate) fn target(method: &Method, from: &Uri, response: &Response<Body>) -> Option<Url> {
    let keeps_method = matches!(response.status(), StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT);
    let is_read = matches!(*method, Method::GET | Method::HEAD);
    if !(keeps_method || is_read && matches!(response.status().as_u16(), 301..=303)) {
        return None;
    }
    let from = Url::parse(&from.to_string()).ok()?;
    let mut to = from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()?;
    let has_user = !to.username().is_empty() || to.password().is_some();
    to.set_fragment(None);
    (from.origin() == to.origin() && !has_user).then_some(to)
}

/// The same request once more; `None` where its body can be sent only once.
pub(crate) fn copy(request: &Request<Body>) -> Option<Request<Body>> {
    let mut copy = Request::new(request.body().try_clone()?);
    copy.method_mut().clone_from(request.method());
    copy.uri_mut().clone_from(request.uri());
    copy.headers_mut().clone_from(request.headers());
    copy.extensions_mut().clone_from(request.extensions());
    *copy.version_mut() = request.version();
    Some(copy)
}
