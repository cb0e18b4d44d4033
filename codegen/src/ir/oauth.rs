//! Where the tokens of a security scheme come from.

/// What the document says about the tokens of a scheme. What it leaves out is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OAuth {
    /// Where the metadata of the authorization server is.
    pub discovery_url: String,
    /// The ways to a token.
    pub flows: Vec<Flow>,
}

/// A way to a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Which one.
    pub grant: Grant,
    /// Where the user consents, or where a device gets its code.
    pub authorization_url: String,
    /// Where tokens are.
    pub token_url: String,
    /// Where tokens are renewed.
    pub refresh_url: String,
    /// The scopes that a token can have, each with what it allows.
    pub scopes: Vec<(String, String)>,
}

/// A way to a token that a program can go: not `implicit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grant {
    /// `clientCredentials`
    ClientCredentials,
    /// `authorizationCode`
    AuthorizationCode,
    /// `deviceAuthorization`
    DeviceAuthorization,
    /// `password`
    Password,
}
