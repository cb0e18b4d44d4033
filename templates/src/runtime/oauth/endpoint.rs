//! Where requests for tokens go: addresses of the caller, of the document, or of the server's metadata.

use std::sync::Arc;

use url::Url;

use super::super::credential::CredentialRequest;
use super::super::transport::Transport;
use super::fault::Failure;
use super::{Grant, OAuth};

/// What a request for a token is sent through, and what addresses are relative to.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) transport: Arc<dyn Transport>,
    base: Option<String>,
}

/// An address of an authorization server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Endpoint {
    Authorization,
    Device,
    Token,
    Refresh,
}

impl Endpoint {
    /// What it is called, and the method that sets it.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Authorization => ("authorization endpoint", "authorization_url"),
            Self::Device => ("device authorization endpoint", "device_authorization_url"),
            Self::Token | Self::Refresh => ("token endpoint", "token_url"),
        }
    }
}

impl OAuth {
    /// The line for a call that needs a token.
    pub(super) fn line_of(&self, asked: &CredentialRequest) -> Line {
        let transport = self.transport.as_ref().unwrap_or_else(|| asked.transport());
        let base = self.urls.base.clone().unwrap_or_else(|| asked.base_url.clone());
        Line { transport: Arc::clone(transport), base: Some(base) }
    }

    /// The line outside of all calls.
    pub(super) fn line(&self) -> Result<Line, Failure> {
        let transport = match &self.transport {
            Some(transport) => Arc::clone(transport),
            None => usual_transport()?,
        };
        let service = self.scheme.service;
        let base = self.urls.base.clone().or_else(|| service.address(service.server, &[]).ok());
        Ok(Line { transport, base })
    }

    /// The address for a step of a way to a token.
    pub(super) async fn endpoint(&self, line: &Line, endpoint: Endpoint, grant: Grant) -> Result<Url, Failure> {
        if let Some(address) = self.known(endpoint, grant) {
            return resolve(line.base.as_deref(), address, endpoint.words());
        }
        let (what, setter) = endpoint.words();
        let Some(metadata) = self.discovered(line).await? else {
            return Err(Failure::new(format!("the document names no {what} for this: set {setter}")));
        };
        let found = match endpoint {
            Endpoint::Authorization => &metadata.authorization,
            Endpoint::Device => &metadata.device,
            Endpoint::Token | Endpoint::Refresh => &metadata.token,
        };
        found.clone().ok_or_else(|| Failure::new(format!("the server's metadata names no {what}: set {setter}")))
    }

    /// What the caller set, or else the document says.
    fn known(&self, endpoint: Endpoint, grant: Grant) -> Option<&str> {
        let flow = self.scheme.flow(grant);
        let documented = |of: fn(&super::OAuthFlow) -> &'static str| flow.map(of).filter(|url| !url.is_empty());
        match endpoint {
            Endpoint::Authorization => self.urls.authorization.as_deref().or(documented(|flow| flow.authorization_url)),
            Endpoint::Device => self.urls.device.as_deref().or(documented(|flow| flow.authorization_url)),
            Endpoint::Token => self.urls.token.as_deref().or(documented(|flow| flow.token_url)),
            Endpoint::Refresh => {
                let own = self.urls.refresh.as_deref().or(self.urls.token.as_deref());
                own.or(documented(|flow| flow.refresh_url)).or(documented(|flow| flow.token_url))
            }
        }
    }

    /// The way of a user whose tokens are renewed: the first that the document describes.
    pub(super) fn user_grant(&self) -> Grant {
        let ways = [Grant::AuthorizationCode, Grant::DeviceAuthorization, Grant::Password, Grant::ClientCredentials];
        ways.into_iter().find(|way| self.scheme.flow(*way).is_some()).unwrap_or(Grant::AuthorizationCode)
    }

    /// The address of the server's metadata; `None` where there is none.
    pub(super) fn metadata_url(&self, line: &Line) -> Result<Option<Url>, Failure> {
        let known = Some(self.scheme.discovery_url).filter(|url| !url.is_empty());
        let address = self.urls.discovery.as_deref().or(known);
        address.map(|url| resolve(line.base.as_deref(), url, ("discovery document", "discovery_url"))).transpose()
    }
}

/// An address as it is, or below the base URL, which counts as a folder.
fn resolve(base: Option<&str>, address: &str, (what, setter): (&str, &str)) -> Result<Url, Failure> {
    let fault = |why: &str| Failure::new(format!("the address of the {what} {why}: set {setter}"));
    let url = match Url::parse(address) {
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            let base = base.filter(|base| !base.is_empty()).ok_or_else(|| fault("names no host"))?;
            let base = Url::parse(&[base.trim_end_matches('/'), "/"].concat()).map_err(|_| fault("names no host"))?;
            base.join(address).map_err(|_| fault("is not a URL"))?
        }
        parsed => parsed.map_err(|_| fault("is not a URL"))?,
    };
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(fault("is not one of http or https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(fault("holds a user name"));
    }
    Ok(url)
}

#[cfg(feature = "reqwest")]
fn usual_transport() -> Result<Arc<dyn Transport>, Failure> {
    let transport = super::super::reqwest_transport::Reqwest::builder().build();
    let transport = transport.map_err(|fault| Failure::new(fault.to_string()))?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn usual_transport() -> Result<Arc<dyn Transport>, Failure> {
    Err(Failure::new("no transport: give one to `transport`, or enable this crate's feature `reqwest`"))
}
