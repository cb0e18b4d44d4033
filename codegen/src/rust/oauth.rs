//! Where tokens come from: what the document says of it, as data, and a function for each scheme.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::attributes::{Prose, code};
use super::file::ident;
use crate::ir::{Flow, Grant, OAuth, Scheme};
use crate::names::SchemeName;
use crate::print::Module;
use crate::prose;
use crate::sdk::Sdk;

/// The schemes whose tokens the crate can get.
pub fn schemes(sdk: Sdk<'_>) -> impl Iterator<Item = (&Scheme, &OAuth, &SchemeName)> {
    let all = sdk.api.schemes.iter().zip(&sdk.names.schemes);
    all.filter_map(|(scheme, name)| Some((scheme, scheme.oauth.as_ref()?, name)))
}

/// `src/oauth.rs`
pub fn module(sdk: Sdk<'_>) -> Module {
    let mut items = vec![
        quote!(
            use crate::client::SERVICE;
        ),
        quote!(
            use crate::runtime::oauth::{Grant, OAuthFlow, OAuthScheme};
        ),
        quote!(
            pub use crate::runtime::oauth::{ClientAuthentication, Device, Login, OAuth, OAuthError, TokenSource, Tokens};
        ),
    ];
    if schemes(sdk).all(|(_, oauth, _)| oauth.flows.is_empty()) {
        items[1] = quote!(
            use crate::runtime::oauth::OAuthScheme;
        );
    }
    items.extend(schemes(sdk).map(|(scheme, oauth, name)| constant(scheme, oauth, name)));
    items.extend(schemes(sdk).map(|(scheme, oauth, name)| function(scheme, oauth, name)));
    let docs = vec!["Where tokens come from: what the document says of it, a function for each scheme.".to_owned()];
    Module { docs, items: items.into_iter().collect(), ..Module::default() }
}

fn constant(scheme: &Scheme, oauth: &OAuth, name: &SchemeName) -> TokenStream {
    let constant = Ident::new(&name.constant, Span::call_site());
    let (own, discovery) = (&scheme.name, &oauth.discovery_url);
    let flows = oauth.flows.iter().map(flow);
    quote! {
        static #constant: OAuthScheme = OAuthScheme {
            name: #own,
            service: &SERVICE,
            discovery_url: #discovery,
            flows: &[#(#flows),*],
        };
    }
}

fn flow(flow: &Flow) -> TokenStream {
    let grant = ident(match flow.grant {
        Grant::ClientCredentials => "ClientCredentials",
        Grant::AuthorizationCode => "AuthorizationCode",
        Grant::DeviceAuthorization => "DeviceAuthorization",
        Grant::Password => "Password",
    });
    let Flow { authorization_url, token_url, refresh_url, .. } = flow;
    quote! {
        OAuthFlow {
            grant: Grant::#grant,
            authorization_url: #authorization_url,
            token_url: #token_url,
            refresh_url: #refresh_url,
        }
    }
}

fn function(scheme: &Scheme, oauth: &OAuth, name: &SchemeName) -> TokenStream {
    let (function, constant) = (ident(&name.function), Ident::new(&name.constant, Span::call_site()));
    let mut prose = Prose::default();
    prose.add(&format!(
        "An app that is registered as `client_id`, to get tokens of {}: what it makes goes into `{}` of the client's \
         builder.",
        code(&scheme.name),
        name.setter
    ));
    if let Some(description) = &scheme.docs.description {
        prose.add(&prose::rustdoc(description));
    }
    if !oauth.discovery_url.is_empty() {
        prose.add(&format!("The server describes itself at {}.", code(&oauth.discovery_url)));
    }
    for flow in &oauth.flows {
        prose.add(&said(flow));
    }
    let doc = prose.attributes();
    quote! {
        #doc
        pub fn #function(client_id: impl Into<String>) -> OAuth {
            OAuth::new(&#constant, client_id)
        }
    }
}

/// What the document says of a flow.
fn said(flow: &Flow) -> String {
    let (how, what) = match flow.grant {
        Grant::ClientCredentials => ("client_credentials", "for the app itself"),
        Grant::AuthorizationCode => ("login", "of a user who consents in a browser"),
        Grant::DeviceAuthorization => ("device", "of a user who consents on another device"),
        Grant::Password => ("password", "of a user whose password is at hand, which RFC 9700 forbids to new apps"),
    };
    let mut said = format!("[`{how}`](OAuth::{how}) gets tokens {what}");
    if !flow.token_url.is_empty() {
        said.push_str(&format!(", at {}", code(&flow.token_url)));
    }
    said.push('.');
    if !flow.scopes.is_empty() {
        said.push_str(" Its scopes:\n");
    }
    for (scope, description) in &flow.scopes {
        let description = prose::inline(description);
        let description = if description.is_empty() { description } else { format!(": {description}") };
        said.push_str(&format!("\n- {}{description}", code(scope)));
    }
    said
}
