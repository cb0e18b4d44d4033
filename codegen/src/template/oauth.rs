//! What `README.md` says of tokens: for each scheme, the ways that the document describes.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::{text, value};
use crate::ir::{Flow, Grant, OAuth, SchemeId};
use crate::names::raw;
use crate::rust::example;
use crate::sdk::Sdk;

/// A scheme whose tokens the crate can get.
#[derive(Serialize)]
pub struct Section {
    scheme: String,
    function: String,
    is_relative: bool,
    has_users: bool,
    ways: Vec<Way>,
}

/// A way to a token.
#[derive(Serialize)]
struct Way {
    about: &'static str,
    example: String,
}

/// The sections, in the order of the schemes.
pub fn sections(sdk: Sdk<'_>) -> Vec<Section> {
    let all = sdk.api.schemes.iter().zip(&sdk.names.schemes).enumerate();
    let all = all.filter_map(|(index, (scheme, names))| Some((SchemeId(index), scheme, scheme.oauth.as_ref()?, names)));
    let sections = all.enumerate().map(|(index, (id, scheme, oauth, names))| {
        // The first one shows all ways; of the others, one is enough.
        let most = if index == 0 { usize::MAX } else { 1 };
        let grants: Vec<Grant> = grants(oauth).into_iter().take(most).collect();
        Section {
            scheme: value::wire(&scheme.name),
            function: raw(&names.function),
            is_relative: oauth.flows.iter().any(is_relative),
            has_users: index == 0 && grants.iter().any(|grant| *grant != Grant::ClientCredentials),
            ways: grants.into_iter().map(|grant| way(sdk, id, oauth, grant)).collect(),
        }
    });
    sections.collect()
}

fn is_relative(flow: &Flow) -> bool {
    let urls = [&flow.authorization_url, &flow.token_url, &flow.refresh_url];
    urls.into_iter().any(|url| !url.is_empty() && !url.contains("://"))
}

/// The documented ways; where the server describes itself, those that most have.
fn grants(oauth: &OAuth) -> Vec<Grant> {
    match oauth.flows.is_empty() {
        true => vec![Grant::ClientCredentials, Grant::AuthorizationCode],
        false => oauth.flows.iter().map(|flow| flow.grant).collect(),
    }
}

fn way(sdk: Sdk<'_>, id: SchemeId, oauth: &OAuth, grant: Grant) -> Way {
    let function = sdk.names.schemes.get(id.0).map(|names| crate::rust::ident(&names.function));
    let app = quote!(oauth::#function("YOUR_CLIENT_ID"));
    let scope = oauth.flows.iter().find(|flow| flow.grant == grant).and_then(|flow| flow.scopes.first());
    let scopes = scope.map(|(scope, _)| quote!(.scopes([#scope])));
    let (about, before, source) = match grant {
        Grant::ClientCredentials => (
            "An app that acts for itself:",
            quote!(let app = #app.secret("YOUR_CLIENT_SECRET");),
            quote!(app.client_credentials()),
        ),
        Grant::AuthorizationCode => ("A user who consents in a browser:", login(&app, scopes), quote!(source)),
        Grant::DeviceAuthorization => (
            "A user who consents on another device:",
            quote! {
                let device = #app #scopes.device().await?;
                println!("open {} and enter {}", device.verification_uri(), device.user_code());
            },
            quote!(device.wait().await?),
        ),
        Grant::Password => (
            "A user whose password is at hand, which new apps should not do (RFC 9700 §2.4):",
            quote!(let app = #app #scopes;),
            quote!(app.password("YOUR_USER", "YOUR_PASSWORD")),
        ),
    };
    Way { about, example: text::rust(&example::client_of(sdk, id, before, &source)) }
}

/// The two steps of a login, and how to go on after the next start.
fn login(app: &TokenStream, scopes: Option<TokenStream>) -> TokenStream {
    quote! {
        let app = #app #scopes.on_tokens(|tokens| println!("to be stored: {tokens:?}"));
        let login = app.login("http://localhost:8080/callback").await?;
        println!("open {}", login.url());
        let mut redirected = String::new();
        std::io::stdin().read_line(&mut redirected)?;
        let source = app.exchange(&login, redirected.trim()).await?;
    }
}
