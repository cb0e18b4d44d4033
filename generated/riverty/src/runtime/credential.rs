//! What proves who is calling: a text, or something that gives one for each call.

use std::fmt;
use std::sync::Arc;

use super::error::Error;
use super::future::{BoxFuture, MaybeSend, MaybeSync};
use super::security::{Secret, SecurityScheme};
use super::transport::Transport;

/// A credential, as the setters of a client's builder take it: text, or a [`CredentialProvider`].
#[derive(Clone)]
pub struct Credential {
    pub(crate) source: Source,
}

#[derive(Clone)]
pub(crate) enum Source {
    Text(Secret),
    Provider(Arc<dyn CredentialProvider>),
}

impl Credential {
    /// A credential that an async function gives, asked for each attempt of each call.
    ///
    /// The function should keep what it fetched. To be told that a credential was refused, write a
    /// [`CredentialProvider`].
    pub fn from_fn<F, R>(give: F) -> Self
    where
        F: Fn() -> R + MaybeSend + MaybeSync + 'static,
        R: Future<Output = Result<String, Error>> + MaybeSend + 'static,
    {
        Self::from(Given(give))
    }
}

impl From<&str> for Credential {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<String> for Credential {
    fn from(text: String) -> Self {
        Self { source: Source::Text(Secret::new(text)) }
    }
}

impl<P: CredentialProvider> From<P> for Credential {
    fn from(provider: P) -> Self {
        Self { source: Source::Provider(Arc::new(provider)) }
    }
}

/// Shows nothing of it.
impl fmt::Debug for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Credential(***)")
    }
}

/// Gives the credential of a security scheme, such as a token that has to be fetched and ends some day.
///
/// For HTTP Basic it is the user name and the password with a colon between them.
pub trait CredentialProvider: MaybeSend + MaybeSync + 'static {
    /// The credential for a request. It is asked for each attempt of each call, so keep what was fetched.
    ///
    /// # Errors
    ///
    /// There is none to be had: the call ends with this error, and nothing is sent.
    fn credential<'a>(&'a self, asked: &'a CredentialRequest) -> BoxFuture<'a, Result<String, Error>>;

    /// The server answered 401 to a request with this credential: do not give it again. The call is tried once more.
    fn rejected(&self, credential: &str) {
        let _ = credential;
    }
}

impl<P: CredentialProvider + ?Sized> CredentialProvider for Arc<P> {
    fn credential<'a>(&'a self, asked: &'a CredentialRequest) -> BoxFuture<'a, Result<String, Error>> {
        (**self).credential(asked)
    }

    fn rejected(&self, credential: &str) {
        (**self).rejected(credential);
    }
}

/// What a [`CredentialProvider`] is asked for.
#[derive(Clone)]
#[non_exhaustive]
pub struct CredentialRequest {
    /// The operation, as the document names it.
    pub operation: &'static str,
    /// The scheme whose credential is asked for.
    pub scheme: &'static SecurityScheme,
    /// The scopes that the operation asks of a token for this scheme.
    pub scopes: &'static [&'static str],
    /// The address below which the client's paths lie.
    pub base_url: String,
    pub(crate) transport: Arc<dyn Transport>,
}

impl CredentialRequest {
    /// The client's transport, for fetching a token the way that calls go: without retries, middlewares or redirects.
    #[must_use]
    pub fn transport(&self) -> &Arc<dyn Transport> {
        &self.transport
    }
}

impl fmt::Debug for CredentialRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CredentialRequest")
            .field("operation", &self.operation)
            .field("scheme", &self.scheme.name)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// A function as a provider.
struct Given<F>(F);

impl<F, R> CredentialProvider for Given<F>
where
    F: Fn() -> R + MaybeSend + MaybeSync + 'static,
    R: Future<Output = Result<String, Error>> + MaybeSend + 'static,
{
    fn credential<'a>(&'a self, _: &'a CredentialRequest) -> BoxFuture<'a, Result<String, Error>> {
        Box::pin((self.0)())
    }
}
