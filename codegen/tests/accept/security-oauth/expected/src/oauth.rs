//! Where tokens come from: what the document says of it, a function for each scheme.

use crate::client::SERVICE;
use crate::runtime::oauth::{Grant, OAuthFlow, OAuthScheme};
pub use crate::runtime::oauth::{
    ClientAuthentication, Device, Login, OAuth, OAuthError, TokenSource, Tokens,
};

static PETSTORE_AUTH: OAuthScheme = OAuthScheme {
    name: "petstore_auth",
    service: &SERVICE,
    discovery_url: "",
    flows: &[
        OAuthFlow {
            grant: Grant::ClientCredentials,
            authorization_url: "",
            token_url: "/oauth/token",
            refresh_url: "",
        },
        OAuthFlow {
            grant: Grant::AuthorizationCode,
            authorization_url: "https://login.example.com/authorize?tenant=1",
            token_url: "https://login.example.com/token",
            refresh_url: "https://login.example.com/refresh",
        },
        OAuthFlow {
            grant: Grant::DeviceAuthorization,
            authorization_url: "https://login.example.com/device",
            token_url: "https://login.example.com/token",
            refresh_url: "",
        },
        OAuthFlow {
            grant: Grant::Password,
            authorization_url: "",
            token_url: "https://login.example.com/token",
            refresh_url: "",
        },
    ],
};

static COMPANY: OAuthScheme = OAuthScheme {
    name: "company",
    service: &SERVICE,
    discovery_url: "https://sso.example.com/.well-known/openid-configuration",
    flows: &[],
};

static DESCRIBED: OAuthScheme = OAuthScheme {
    name: "described",
    service: &SERVICE,
    discovery_url: "https://login.example.com/.well-known/oauth-authorization-server",
    flows: &[],
};

static GAPS: OAuthScheme = OAuthScheme {
    name: "gaps",
    service: &SERVICE,
    discovery_url: "",
    flows: &[
        OAuthFlow {
            grant: Grant::AuthorizationCode,
            authorization_url: "https://login.example.com/authorize",
            token_url: "",
            refresh_url: "",
        },
    ],
};

/// An app that is registered as `client_id`, to get tokens of `petstore_auth`: what it makes goes into `bearer_token` of the client's builder.
///
/// Apps are registered in the *console*.
///
/// [`client_credentials`](OAuth::client_credentials) gets tokens for the app itself, at `/oauth/token`. Its scopes:
///
/// - `pets.read`: Read pets
/// - `pets.write`: Change pets, `all` of them
/// - `orders.read`
///
/// [`login`](OAuth::login) gets tokens of a user who consents in a browser, at `https://login.example.com/token`. Its scopes:
///
/// - `pets.read`: Read pets
///
/// [`device`](OAuth::device) gets tokens of a user who consents on another device, at `https://login.example.com/token`.
///
/// [`password`](OAuth::password) gets tokens of a user whose password is at hand, which RFC 9700 forbids to new apps, at `https://login.example.com/token`. Its scopes:
///
/// - `pets.read`: Read pets
pub fn petstore_auth(client_id: impl Into<String>) -> OAuth {
    OAuth::new(&PETSTORE_AUTH, client_id)
}

/// An app that is registered as `client_id`, to get tokens of `company`: what it makes goes into `company` of the client's builder.
///
/// The server describes itself at `https://sso.example.com/.well-known/openid-configuration`.
pub fn company(client_id: impl Into<String>) -> OAuth {
    OAuth::new(&COMPANY, client_id)
}

/// An app that is registered as `client_id`, to get tokens of `described`: what it makes goes into `described` of the client's builder.
///
/// The server describes itself at `https://login.example.com/.well-known/oauth-authorization-server`.
pub fn described(client_id: impl Into<String>) -> OAuth {
    OAuth::new(&DESCRIBED, client_id)
}

/// An app that is registered as `client_id`, to get tokens of `gaps`: what it makes goes into `gaps` of the client's builder.
///
/// [`login`](OAuth::login) gets tokens of a user who consents in a browser.
pub fn gaps(client_id: impl Into<String>) -> OAuth {
    OAuth::new(&GAPS, client_id)
}
