//! How an enumeration of events checks signatures.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file::{File, ident};
use crate::ir::{Algorithm, Events, PRESETS, Signature, SignatureForm, SignatureTime, SignedPiece};
use crate::names::EventsName;

/// The constant of the scheme and what verifies by it, without the feature nothing.
pub fn items(file: &File<'_>, events: &Events, names: &EventsName) -> TokenStream {
    let (name, result) = (ident(&names.ident), file.prelude("Result"));
    let own = events.signature.as_ref().map(|signature| own(&result, signature));
    let (argument, read, docs) = match &events.recognition {
        Some(_) => (
            TokenStream::new(),
            quote!(Self::from_body(body)),
            " Reads what was received, by what its body says, once its signature was checked.",
        ),
        None => (
            quote!(name: &str,),
            quote!(Self::parse(name, body)),
            " Reads what was received, by the name that the document has for it, once its signature was checked.",
        ),
    };
    quote! {
        #[cfg(feature = "webhook-signatures")]
        impl #name {
            #[doc = #docs]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " When the signature is not that of the body, or too old, or the body is not as the document describes it."]
            pub fn verify(
                verifier: &crate::runtime::webhook::WebhookVerifier,
                headers: &http::HeaderMap,
                #argument
                body: &[u8],
            ) -> #result<Self, crate::runtime::webhook::WebhookError> {
                verifier.verify(headers, body)?;
                #read.map_err(crate::runtime::webhook::WebhookError::Unreadable)
            }

            #own
        }
    }
}

/// What the document says itself.
fn own(result: &TokenStream, signature: &Signature) -> TokenStream {
    let scheme = scheme(signature);
    quote! {
        #[doc = " A verifier of what the server sends, by the secret that was agreed upon with it."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " When the secret is empty, or not in the form that the scheme has for it."]
        pub fn verifier(
            secret: impl AsRef<str>,
        ) -> #result<crate::runtime::webhook::WebhookVerifier, crate::runtime::webhook::WebhookError> {
            crate::runtime::webhook::WebhookVerifier::new(Self::SIGNATURE, secret)
        }

        #[doc = " How the server signs what it sends."]
        pub const SIGNATURE: crate::runtime::webhook::WebhookScheme = #scheme;
    }
}

/// One that has a name by that, any other in full.
fn scheme(signature: &Signature) -> TokenStream {
    if let Some((_, constant, _)) = PRESETS.iter().find(|(.., make)| make() == *signature) {
        let constant = ident(constant);
        return quote!(crate::runtime::webhook::WebhookScheme::#constant);
    }
    let Signature { header, prefix, id_header, .. } = signature;
    let algorithm = match signature.algorithm {
        Algorithm::HmacSha256 => quote!(HmacSha256),
        Algorithm::HmacSha512 => quote!(HmacSha512),
    };
    let encoding = match signature.form {
        SignatureForm::Hex => quote!(Hex),
        SignatureForm::Base64 => quote!(Base64),
    };
    let separator = signature.separator.map_or_else(|| quote!(None), |separator| quote!(Some(#separator)));
    let timestamp = match &signature.timestamp {
        SignatureTime::None => quote!(None),
        SignatureTime::Header(name) => quote!(Header(#name)),
        SignatureTime::Field(prefix) => quote!(Field(#prefix)),
    };
    let payload = signature.payload.iter().map(|piece| {
        let piece = match piece {
            SignedPiece::Text(text) => quote!(Text(#text)),
            SignedPiece::Id => quote!(Id),
            SignedPiece::Timestamp => quote!(Timestamp),
            SignedPiece::Body => quote!(Body),
        };
        quote!(crate::runtime::webhook::Piece::#piece)
    });
    let secret = match &signature.base64_secret {
        None => quote!(Text),
        Some(prefix) => quote!(Base64(#prefix)),
    };
    let tolerance = Literal::u64_unsuffixed(signature.tolerance);
    quote! {
        crate::runtime::webhook::WebhookScheme {
            algorithm: crate::runtime::webhook::Algorithm::#algorithm,
            encoding: crate::runtime::webhook::Encoding::#encoding,
            header: #header,
            prefix: #prefix,
            separator: #separator,
            id_header: #id_header,
            timestamp: crate::runtime::webhook::Timestamp::#timestamp,
            payload: &[#(#payload),*],
            secret: crate::runtime::webhook::SecretForm::#secret,
            tolerance: std::time::Duration::from_secs(#tolerance),
        }
    }
}
