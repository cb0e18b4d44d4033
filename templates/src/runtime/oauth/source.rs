//! A credential that fetches its tokens: once for all calls that wait, before they end, and when one is refused.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use super::super::credential::{CredentialProvider, CredentialRequest};
use super::super::error::Error;
use super::super::future::BoxFuture;
use super::super::security::Secret;
use super::endpoint::{Endpoint, Line};
use super::fault::Failure;
use super::flight::Flight;
use super::held::{Held, Outcome};
use super::tokens::Tokens;
use super::{Grant, OAuth};

/// Gives calls their tokens: the credential of an OAuth 2 scheme.
///
/// It asks for a token when a call needs one, keeps it, and renews it shortly before it ends, or when the server answers
/// a call with 401. Calls that need the same token wait for one request. Clones share their tokens, so that several
/// clients can have one source.
#[derive(Clone)]
pub struct TokenSource {
    shared: Arc<Shared>,
}

/// By what right tokens are asked for.
#[derive(Clone)]
pub(super) enum Grants {
    /// The app's own.
    App,
    /// That of a user who consented: there is a refresh token, or no second token.
    User,
    /// That of a user whose password is at hand.
    Password(String, Secret),
}

struct Shared {
    oauth: OAuth,
    grants: Grants,
    held: Mutex<Held>,
}

impl Shared {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The scopes that a token for these is asked for.
    fn scopes(&self, asked: &[&str]) -> Vec<String> {
        match (&self.oauth.scopes, &self.grants) {
            // What a user consented to is one token, whatever the operation is.
            (_, Grants::User) => Vec::new(),
            (Some(scopes), _) => scopes.clone(),
            (None, Grants::Password(..)) => Vec::new(),
            (None, Grants::App) => {
                let mut scopes: Vec<String> = asked.iter().map(|scope| (*scope).to_owned()).collect();
                scopes.sort_unstable();
                scopes.dedup();
                scopes
            }
        }
    }
}

impl TokenSource {
    pub(super) fn new(oauth: OAuth, grants: Grants, tokens: Option<Tokens>) -> Self {
        let source = Self { shared: Arc::new(Shared { oauth, grants, held: Mutex::default() }) };
        tokens.into_iter().for_each(|tokens| source.set_tokens(tokens));
        source
    }

    /// The newest tokens, to be stored; `None` before the first call of an app that acts for itself.
    #[must_use]
    pub fn tokens(&self) -> Option<Tokens> {
        let held = self.shared.held();
        let mut tokens = held.newest().map(|tokens| Tokens::clone(tokens));
        if let (Some(tokens), Some(refresh)) = (&mut tokens, &held.refresh) {
            tokens.refresh = Some(refresh.clone());
        }
        tokens
    }

    /// Replaces all tokens, such as when the user has signed in again.
    pub fn set_tokens(&self, tokens: Tokens) {
        let mut held = self.shared.held();
        held.clear();
        held.refresh = tokens.refresh.clone();
        if !tokens.access_token().is_empty() {
            held.put(&self.shared.scopes(&[]), Arc::new(tokens));
        }
    }

    async fn give(&self, asked: &CredentialRequest) -> Result<String, Error> {
        let scopes = self.shared.scopes(asked.scopes);
        let mut may_repeat = true;
        loop {
            let (flight, join) = {
                let mut held = self.shared.held();
                if let Some(tokens) = held.fresh(&scopes) {
                    return Ok(tokens.access_token().to_owned());
                }
                let flight = held.flight(&scopes, || self.start(asked, scopes.clone()));
                let join = flight.join();
                (flight, join)
            };
            // What stood still since its callers went away may have lost its connection.
            let is_resumed = join.is_resumed;
            let failure = match join.await {
                Some(Ok(tokens)) => return Ok(tokens.access_token().to_owned()),
                Some(Err(_)) if is_resumed && std::mem::take(&mut may_repeat) => continue,
                Some(Err(failure)) => failure,
                None => {
                    self.shared.held().lost(&flight);
                    if std::mem::take(&mut may_repeat) {
                        continue;
                    }
                    Failure::new("the request for it broke down")
                }
            };
            return match self.shared.held().alive(&scopes) {
                Some(tokens) => Ok(tokens.access_token().to_owned()),
                None => Err(failure.into_error(self.shared.oauth.scheme.name)),
            };
        }
    }

    /// A request for a token with these scopes, which all who wait for it drive.
    fn start(&self, asked: &CredentialRequest, scopes: Vec<String>) -> Arc<Flight<Outcome>> {
        let line = self.shared.oauth.line_of(asked);
        let (oauth, grants) = (self.shared.oauth.clone(), self.shared.grants.clone());
        // A source that is dropped ends the request: the request does not keep the source.
        let shared = Arc::downgrade(&self.shared);
        Flight::new(Box::pin(async move {
            let fetch = Fetch { oauth: &oauth, grants: &grants, line: &line, scopes: &scopes };
            let result = fetch.run(&shared).await;
            fetch.land(&shared, result)
        }))
    }
}

/// A request for tokens.
struct Fetch<'a> {
    oauth: &'a OAuth,
    grants: &'a Grants,
    line: &'a Line,
    scopes: &'a [String],
}

impl Fetch<'_> {
    async fn run(&self, shared: &Weak<Shared>) -> Result<Tokens, Failure> {
        let (refresh, ended) = match shared.upgrade() {
            Some(shared) => {
                let held = shared.held();
                (held.refresh.clone(), held.ended.clone())
            }
            None => (None, None),
        };
        match (self.grants, refresh) {
            (Grants::App, _) => self.of_app().await,
            (Grants::User, None) => {
                Err(ended.unwrap_or_else(|| Failure::new("the access token has ended, and there is no refresh token")))
            }
            (Grants::User, Some(refresh)) => self.refreshed(&refresh).await,
            (Grants::Password(user, password), None) => self.of_password(user, password).await,
            (Grants::Password(user, password), Some(refresh)) => match self.refreshed(&refresh).await {
                Err(failure) if failure.is_said() => self.of_password(user, password).await,
                result => result,
            },
        }
    }

    async fn of_app(&self) -> Result<Tokens, Failure> {
        let url = self.oauth.endpoint(self.line, Endpoint::Token, Grant::ClientCredentials).await?;
        let scope = self.scopes.join(" ");
        let mut pairs = vec![("grant_type", "client_credentials")];
        pairs.extend((!scope.is_empty()).then_some(("scope", scope.as_str())));
        let mut tokens = self.oauth.tokens_from(self.line, &url, &pairs, true).await?;
        // An app that can prove who it is needs none (RFC 6749 §4.4.3).
        tokens.refresh = None;
        Ok(tokens)
    }

    async fn of_password(&self, user: &str, password: &Secret) -> Result<Tokens, Failure> {
        let url = self.oauth.endpoint(self.line, Endpoint::Token, Grant::Password).await?;
        let scope = self.scopes.join(" ");
        let mut pairs = vec![("grant_type", "password"), ("username", user), ("password", password.expose())];
        pairs.extend((!scope.is_empty()).then_some(("scope", scope.as_str())));
        self.oauth.tokens_from(self.line, &url, &pairs, true).await
    }

    /// Without scopes, which means those that were granted before (RFC 6749 §6). Not sent twice unless the server did
    /// not act on it: it may take a refresh token once.
    async fn refreshed(&self, refresh: &Secret) -> Result<Tokens, Failure> {
        let url = self.oauth.endpoint(self.line, Endpoint::Refresh, self.oauth.user_grant()).await?;
        let pairs = [("grant_type", "refresh_token"), ("refresh_token", refresh.expose())];
        let mut tokens = self.oauth.tokens_from(self.line, &url, &pairs, false).await?;
        tokens.refresh.get_or_insert_with(|| refresh.clone());
        Ok(tokens)
    }

    /// Keeps what came, and ends the request.
    fn land(&self, shared: &Weak<Shared>, result: Result<Tokens, Failure>) -> Outcome {
        let result = result.map(Arc::new);
        if let Ok(tokens) = &result {
            self.oauth.tell(tokens);
        }
        let Some(shared) = shared.upgrade() else { return result };
        let mut held = shared.held();
        held.landed(self.scopes);
        match &result {
            Ok(tokens) => {
                if !matches!(self.grants, Grants::App) {
                    held.refresh = tokens.refresh.clone();
                }
                held.put(self.scopes, Arc::clone(tokens));
            }
            Err(failure) => {
                held.pause();
                // No use asking again: the server has forgotten the user.
                if failure.is("invalid_grant") && held.refresh.take().is_some() {
                    held.ended = Some(failure.clone());
                }
            }
        }
        result
    }
}

impl CredentialProvider for TokenSource {
    fn credential<'a>(&'a self, asked: &'a CredentialRequest) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin(self.give(asked))
    }

    fn rejected(&self, credential: &str) {
        self.shared.held().reject(credential);
    }
}

impl fmt::Debug for TokenSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TokenSource").field("oauth", &self.shared.oauth).finish_non_exhaustive()
    }
}
