//! The consent of a user in a browser: authorization code with PKCE (RFC 6749 §4.1, RFC 7636).

use std::fmt;

use url::Url;

use super::super::error::Error;
use super::super::message::one_line;
use super::super::security::Secret;
use super::endpoint::Endpoint;
use super::fault::{Again, Failure, OAuthError};
use super::source::{Grants, TokenSource};
use super::{Grant, OAuth, proof};

/// A login that has begun: open its [`url`](Self::url) in the user's browser, and give the address to which the browser
/// is sent back to [`OAuth::exchange`].
///
/// A web server answers the two in different requests: it stores [`state`](Self::state) and [`verifier`](Self::verifier)
/// in the user's session, and makes the login anew by [`resume`](Self::resume).
#[derive(Clone)]
pub struct Login {
    url: String,
    redirect_uri: String,
    state: Secret,
    verifier: Secret,
}

impl Login {
    /// A login that began in another request or process.
    pub fn resume(redirect_uri: impl Into<String>, state: impl Into<String>, verifier: impl Into<String>) -> Self {
        let (state, verifier) = (Secret::new(state.into()), Secret::new(verifier.into()));
        Self { url: String::new(), redirect_uri: redirect_uri.into(), state, verifier }
    }

    /// Where the user consents; empty for a login that was resumed.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The text by which the answer is known to belong to this login.
    #[must_use]
    pub fn state(&self) -> &str {
        self.state.expose()
    }

    /// The text that proves to the server that this login is ours. Nobody else may see it.
    #[must_use]
    pub fn verifier(&self) -> &str {
        self.verifier.expose()
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Login").field("redirect_uri", &self.redirect_uri).finish_non_exhaustive()
    }
}

impl OAuth {
    /// Begins the login of a user, whose browser is sent back to `redirect_uri` afterwards.
    ///
    /// # Errors
    ///
    /// The document names no place to consent at, or the metadata of the server cannot be fetched.
    pub async fn login(&self, redirect_uri: impl Into<String>) -> Result<Login, Error> {
        self.begin(redirect_uri.into()).await.map_err(|failure| failure.into_error(self.scheme.name))
    }

    async fn begin(&self, redirect_uri: String) -> Result<Login, Failure> {
        let mut url = match self.line() {
            Ok(line) => self.endpoint(&line, Endpoint::Authorization, Grant::AuthorizationCode).await?,
            Err(failure) => return Err(failure),
        };
        let (state, verifier) = (proof::random()?, proof::random()?);
        let scope = self.scopes.as_deref().unwrap_or_default().join(" ");
        {
            let mut query = url.query_pairs_mut();
            query.append_pair("response_type", "code").append_pair("client_id", &self.client_id);
            query.append_pair("redirect_uri", &redirect_uri).append_pair("state", &state);
            query.append_pair("code_challenge", &proof::challenge(&verifier));
            query.append_pair("code_challenge_method", "S256");
            if !scope.is_empty() {
                query.append_pair("scope", &scope);
            }
            for (name, value) in &self.login_parameters {
                query.append_pair(name, value);
            }
        }
        Ok(Login { url: url.into(), redirect_uri, state: Secret::new(state), verifier: Secret::new(verifier) })
    }

    /// Ends a login: `redirected` is the address to which the browser was sent back, or its query.
    ///
    /// # Errors
    ///
    /// The address belongs to another login, the user did not consent, or the server gives no tokens for the code.
    pub async fn exchange(&self, login: &Login, redirected: &str) -> Result<TokenSource, Error> {
        let tokens = self.exchanged(login, redirected).await.map_err(|failure| failure.into_error(self.scheme.name))?;
        self.tell(&tokens);
        Ok(TokenSource::new(self.clone(), Grants::User, Some(tokens)))
    }

    async fn exchanged(&self, login: &Login, redirected: &str) -> Result<super::Tokens, Failure> {
        let line = self.line()?;
        let code = self.code(login, redirected)?;
        let url = self.endpoint(&line, Endpoint::Token, Grant::AuthorizationCode).await?;
        let pairs = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", login.redirect_uri.as_str()),
            ("code_verifier", login.verifier.expose()),
        ];
        self.tokens_from(&line, &url, &pairs, false).await
    }

    /// The code in the address to which the browser was sent back (RFC 6749 §4.1.2).
    fn code(&self, login: &Login, redirected: &str) -> Result<String, Failure> {
        let (_, query) = redirected.split_once('?').unwrap_or(("", redirected));
        let query = query.split('#').next().unwrap_or_default();
        let value = |name: &str| {
            let mut pairs = url::form_urlencoded::parse(query.as_bytes());
            pairs.find(|(known, _)| known == name).map(|(_, value)| value.into_owned())
        };
        // First of all: what comes from elsewhere is not looked at.
        if !value("state").is_some_and(|state| proof::is_same(&state, login.state.expose())) {
            return Err(Failure::new("the state of the answer is not that of this login: it was not begun here"));
        }
        // Another server answered than the one that was asked (RFC 9207 §2.4).
        let issuer = self.metadata_known().and_then(|metadata| metadata.issuer.clone());
        if let (Some(named), Some(known)) = (value("iss"), issuer)
            && named != known
        {
            return Err(Failure::new("the answer is that of another authorization server"));
        }
        if let Some(error) = value("error") {
            let text = |name: &str| value(name).map(|text| one_line(&text));
            let (description, uri) = (text("error_description"), text("error_uri"));
            let said = OAuthError { error: one_line(&error), description, uri, status: None };
            return Err(Failure::said("the login was refused", said, Again::Never));
        }
        value("code").filter(|code| !code.is_empty()).ok_or_else(|| Failure::new("the answer has no code"))
    }
}

/// Whether an address is worth opening in a browser.
pub(super) fn is_web(address: &str) -> bool {
    Url::parse(address).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}
