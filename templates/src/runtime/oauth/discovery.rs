//! What an authorization server says about itself (OpenID Connect Discovery 1.0 §4, RFC 8414).

use std::sync::{Arc, PoisonError};

use http::{Method, Request};
use url::{Host, Url};

use super::super::body::Body;
use super::super::json::Value;
use super::super::redact::Secrets;
use super::endpoint::Line;
use super::fault::Failure;
use super::{ClientAuthentication, OAuth};

/// The members of the metadata that are used.
#[derive(Debug)]
pub(super) struct Metadata {
    pub(super) issuer: Option<String>,
    pub(super) authorization: Option<Url>,
    pub(super) token: Option<Url>,
    pub(super) device: Option<Url>,
    /// How the server wants the secret, where it does not take it in the header.
    pub(super) authentication: Option<ClientAuthentication>,
}

impl OAuth {
    /// The metadata, fetched once; `None` where the scheme has none.
    pub(super) async fn discovered(&self, line: &Line) -> Result<Option<Arc<Metadata>>, Failure> {
        let Some(url) = self.metadata_url(line)? else { return Ok(None) };
        if let Some(known) = self.metadata_known() {
            return Ok(Some(known));
        }
        let request = || {
            let request = Request::builder().method(Method::GET).uri(url.as_str());
            request.body(Body::empty()).map_err(|fault| Failure::new(format!("the discovery document: {fault}")))
        };
        let place = format!("the discovery document of {}", url.origin().ascii_serialization());
        let answer = self.ask(line, &place, request, true).await?;
        let value = answer.success(&place, Secrets::default())?;
        let metadata = Arc::new(Metadata::read(&value, &url).map_err(|fault| format!("{place}: {fault}"))?);
        *self.metadata.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&metadata));
        Ok(Some(metadata))
    }

    /// The metadata, if it was fetched already.
    pub(super) fn metadata_known(&self) -> Option<Arc<Metadata>> {
        self.metadata.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Metadata {
    fn read(value: &Value, from: &Url) -> Result<Self, String> {
        let address = |name: &str| {
            let Some(text) = value.get(name).and_then(Value::as_str) else { return Ok(None) };
            let url = Url::parse(text).map_err(|_| format!("{name} is not a URL"))?;
            if is_trusted(&url, from) { Ok(Some(url)) } else { Err(format!("{name} is not an https URL")) }
        };
        // Where the document was fetched from is what is trusted; a server that answers for others has their issuers.
        address("issuer")?;
        let issuer = value.get("issuer").and_then(Value::as_str).map(str::to_owned);
        let methods = value.get("token_endpoint_auth_methods_supported").and_then(Value::as_array);
        let takes = |method: &str| methods.is_some_and(|all| all.iter().any(|known| known.as_str() == Some(method)));
        let in_body = takes("client_secret_post") && !takes("client_secret_basic");
        Ok(Self {
            issuer,
            authorization: address("authorization_endpoint")?,
            token: address("token_endpoint")?,
            device: address("device_authorization_endpoint")?,
            authentication: in_body.then_some(ClientAuthentication::Post),
        })
    }
}

/// Whether secrets may go to an address that a discovery document names: nobody can listen, or nobody could less when the
/// document was fetched.
fn is_trusted(url: &Url, from: &Url) -> bool {
    let is_plain = url.username().is_empty() && url.password().is_none();
    is_plain
        && match url.scheme() {
            "https" => true,
            "http" => from.scheme() == "http" || is_loopback(url),
            _ => false,
        }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
