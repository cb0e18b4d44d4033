//! An app as it is registered with the authorization server, and what it asks for.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::super::future::{MaybeSend, MaybeSync};
use super::super::security::Secret;
use super::super::transport::Transport;
use super::OAuthScheme;
use super::discovery::Metadata;
use super::source::{Grants, TokenSource};
use super::tokens::Tokens;

/// An app as it is registered with the authorization server: what it is called, how it proves that, and which tokens it
/// wants.
///
/// The addresses come from the document; each can be replaced. One of the methods without a setter's look ends it in a
/// [`TokenSource`]: [`client_credentials`](Self::client_credentials), [`refresh_token`](Self::refresh_token),
/// [`tokens`](Self::tokens), [`login`](Self::login), [`device`](Self::device), [`password`](Self::password).
#[derive(Clone)]
pub struct OAuth {
    pub(super) scheme: &'static OAuthScheme,
    pub(super) client_id: String,
    pub(super) secret: Option<Secret>,
    pub(super) authentication: Option<ClientAuthentication>,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) login_parameters: Vec<(String, String)>,
    pub(super) urls: Urls,
    pub(super) timeout: Duration,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) listener: Option<Arc<dyn Listener>>,
    /// What was discovered: once for all clones.
    pub(super) metadata: Arc<Mutex<Option<Arc<Metadata>>>>,
}

/// Addresses that the caller set.
#[derive(Clone, Default)]
pub(super) struct Urls {
    pub(super) base: Option<String>,
    pub(super) token: Option<String>,
    pub(super) refresh: Option<String>,
    pub(super) authorization: Option<String>,
    pub(super) device: Option<String>,
    pub(super) discovery: Option<String>,
}

/// How an app with a secret proves who it is (RFC 6749 §2.3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// `client_secret_basic`: in the header `Authorization`. The default, which every server has to understand.
    Basic,
    /// `client_secret_post`: in the body.
    Post,
}

/// Who is told of new tokens.
pub(super) trait Listener: MaybeSend + MaybeSync {
    fn hear(&self, tokens: &Tokens);
}

impl<F: Fn(&Tokens) + MaybeSend + MaybeSync> Listener for F {
    fn hear(&self, tokens: &Tokens) {
        self(tokens);
    }
}

impl OAuth {
    /// An app without a secret: one whose users could read it, such as a program on their machines.
    pub fn new(scheme: &'static OAuthScheme, client_id: impl Into<String>) -> Self {
        Self {
            scheme,
            client_id: client_id.into(),
            secret: None,
            authentication: None,
            scopes: None,
            parameters: Vec::new(),
            login_parameters: Vec::new(),
            urls: Urls::default(),
            timeout: Duration::from_secs(30),
            transport: None,
            listener: None,
            metadata: Arc::default(),
        }
    }

    /// The secret of the app.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(Secret::new(secret.into()));
        self
    }

    /// How the secret is sent. Without it: as the server's metadata asks, or else in the header `Authorization`.
    #[must_use]
    pub fn authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// The scopes that tokens shall have. Without them, the app's own tokens have those that the operation asks for, and
    /// a user is asked for none.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a parameter to every token request, such as `audience`, or `resource` (RFC 8707), which may be there several
    /// times.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Adds a parameter to the address at which a user consents, such as `prompt` or `access_type`.
    #[must_use]
    pub fn login_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.login_parameters.push((name.into(), value.into()));
        self
    }

    /// Where tokens are, in place of the document's address.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.urls.token = Some(url.into());
        self
    }

    /// Where tokens are renewed, in place of the document's address.
    #[must_use]
    pub fn refresh_url(mut self, url: impl Into<String>) -> Self {
        self.urls.refresh = Some(url.into());
        self
    }

    /// Where a user consents, in place of the document's address.
    #[must_use]
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.urls.authorization = Some(url.into());
        self
    }

    /// Where a device gets its code, in place of the document's address.
    #[must_use]
    pub fn device_authorization_url(mut self, url: impl Into<String>) -> Self {
        self.urls.device = Some(url.into());
        self
    }

    /// Where the metadata of the authorization server is (OpenID Connect Discovery §4, RFC 8414 §3), in place of the
    /// document's address. It gives the addresses that neither the document nor the caller does.
    #[must_use]
    pub fn discovery_url(mut self, url: impl Into<String>) -> Self {
        self.urls.discovery = Some(url.into());
        self.metadata = Arc::default();
        self
    }

    /// What the document's addresses are relative to, where they name no host. Without it: the base URL of the client
    /// that asks for a token, or else the document's server.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.urls.base = Some(url.into());
        self
    }

    /// The longest that getting a token may take, tries that failed included: 30 seconds without it.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// What carries token requests. Without it: the transport of the client that asks for a token.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// A function that is told of all new tokens, to store them. A refresh token that was stored before may not be taken
    /// any more.
    #[must_use]
    pub fn on_tokens(mut self, hear: impl Fn(&Tokens) + MaybeSend + MaybeSync + 'static) -> Self {
        self.listener = Some(Arc::new(hear));
        self
    }

    /// Tokens for the app itself (RFC 6749 §4.4).
    ///
    /// There is one for each set of scopes that operations ask for, unless [`scopes`](Self::scopes) says which one fits
    /// all.
    #[must_use]
    pub fn client_credentials(self) -> TokenSource {
        TokenSource::new(self, Grants::App, None)
    }

    /// Tokens of a user who consented before (RFC 6749 §6).
    #[must_use]
    pub fn refresh_token(self, token: impl Into<String>) -> TokenSource {
        let mut tokens = Tokens::new("").with_refresh_token(token);
        tokens.access = Secret::new(String::new());
        TokenSource::new(self, Grants::User, Some(tokens))
    }

    /// Tokens that were stored: the access token is sent while it lasts, and renewed by the refresh token.
    #[must_use]
    pub fn tokens(self, tokens: Tokens) -> TokenSource {
        TokenSource::new(self, Grants::User, Some(tokens))
    }

    /// Tokens of a user whose password the app has (RFC 6749 §4.3).
    ///
    /// RFC 9700 §2.4 forbids it to new apps, and servers do without it more and more: use [`login`](Self::login) where
    /// the server has it.
    #[must_use]
    pub fn password(self, user: impl Into<String>, password: impl Into<String>) -> TokenSource {
        TokenSource::new(self, Grants::Password(user.into(), Secret::new(password.into())), None)
    }

    /// Tells whoever wants to know.
    pub(super) fn tell(&self, tokens: &Tokens) {
        if let Some(listener) = &self.listener {
            listener.hear(tokens);
        }
    }
}

/// Leaves out the secret and the parameters, of which any may be one.
impl fmt::Debug for OAuth {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OAuth")
            .field("scheme", &self.scheme.name)
            .field("client_id", &self.client_id)
            .field("secret", &self.secret)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
