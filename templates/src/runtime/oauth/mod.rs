//! OAuth 2 and OpenID Connect: how the tokens that calls send are got, kept and renewed.
//!
//! A document says where tokens come from: that is an [`OAuthScheme`]. With the client that the caller registered there,
//! it is an [`OAuth`], which makes a [`TokenSource`] in one of the ways of RFC 6749 and RFC 8628. The source is the
//! credential of the client's builder: it asks for a token when the first call needs one, and for another before that
//! one ends or when the server refuses it.

#![cfg(feature = "oauth2")]

mod app;
mod clock;
mod device;
mod discovery;
mod endpoint;
mod exchange;
mod fault;
mod flight;
mod held;
mod login;
mod proof;
mod source;
mod tokens;

pub use self::app::{ClientAuthentication, OAuth};
pub use self::device::Device;
pub use self::fault::OAuthError;
pub use self::login::Login;
pub use self::source::TokenSource;
pub use self::tokens::Tokens;

use super::service::Service;

/// What a document says about the tokens of one of its security schemes.
#[derive(Debug)]
pub struct OAuthScheme {
    /// Its name in the document, which errors repeat.
    pub name: &'static str,
    /// The server that addresses without a host are relative to.
    pub service: &'static Service,
    /// Where the metadata of the authorization server is: `openIdConnectUrl` or `oauth2MetadataUrl`; empty without.
    pub discovery_url: &'static str,
    /// The ways to a token, without `implicit`: that one is for pages in a browser alone.
    pub flows: &'static [OAuthFlow],
}

/// A way to a token, as the document describes it. What it does not say is empty.
#[derive(Debug)]
pub struct OAuthFlow {
    /// Which way it is.
    pub grant: Grant,
    /// Where a user consents; for a device, where it gets the code that the user enters.
    pub authorization_url: &'static str,
    /// Where tokens are.
    pub token_url: &'static str,
    /// Where tokens are renewed, if that is another place.
    pub refresh_url: &'static str,
}

/// A way to a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// The app acts for itself (RFC 6749 §4.4).
    ClientCredentials,
    /// A user consents in a browser (RFC 6749 §4.1).
    AuthorizationCode,
    /// A user consents on another device (RFC 8628).
    DeviceAuthorization,
    /// The app has the password of a user (RFC 6749 §4.3, which RFC 9700 §2.4 forbids to new apps).
    Password,
}

impl OAuthScheme {
    fn flow(&self, grant: Grant) -> Option<&OAuthFlow> {
        self.flows.iter().find(|flow| flow.grant == grant)
    }
}
