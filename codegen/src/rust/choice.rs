//! The body of an operation that accepts several types: an enumeration, by media type.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::{code, doc};
use super::file::{File, ident};
use crate::ir::{Body, Content, OperationId, Type};
use crate::names::OperationName;
use crate::sdk::Sdk;

/// The enumeration, and what may be passed for it; nothing where there is no choice.
pub fn items(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> Vec<TokenStream> {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let Some(body) = operation.body.as_ref().filter(|body| body.is_choice()) else { return Vec::new() };
    let mut items = vec![enumeration(file, body, names), sending(file, body, names)];
    let mut known: Vec<String> = Vec::new();
    for ((ty, _), variant) in body.choices().zip(&names.choice.variants) {
        let rust = file.ty(ty);
        // Of two choices with the same Rust type, the first is meant.
        let identity = file.identity(ty);
        if known.contains(&identity) {
            continue;
        }
        known.push(identity);
        items.push(conversion(file, names, variant, &rust, &quote!(body)));
        if *ty == Type::String {
            items.push(conversion(file, names, variant, &quote!(&str), &quote!(body.to_owned())));
        }
    }
    items
}

/// The type of the choice.
pub fn ty(names: &OperationName) -> TokenStream {
    let ident = ident(&names.choice.ident);
    quote!(#ident)
}

fn enumeration(file: &File<'_>, body: &Body, names: &OperationName) -> TokenStream {
    let choice = ident(&names.choice.ident);
    let about = format!(" The body of `{}`: its type decides the media type.", names.method);
    let variants = body.choices().zip(&names.choice.variants).map(|((ty, contents), variant)| {
        let (docs, variant, ty) = (doc(&sent_as(contents)), ident(variant), file.ty(ty));
        quote!(#docs #variant(#ty))
    });
    quote! {
        #[doc = #about]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #choice { #(#variants),* }
    }
}

fn sent_as(contents: &[Content]) -> Vec<String> {
    let mut types = contents.iter().map(|content| code(&content.media_type));
    let first = types.next().unwrap_or_default();
    let mut lines = vec![format!("Sent as {first}.")];
    let others: Vec<String> = types.collect();
    if !others.is_empty() {
        lines.push(String::new());
        let others = others.join(", ");
        lines.push(format!(
            "[`RequestOptions::content_type`](crate::RequestOptions::content_type) chooses {others} instead."
        ));
    }
    lines
}

fn sending(file: &File<'_>, body: &Body, names: &OperationName) -> TokenStream {
    let (choice, call) = (ident(&names.choice.ident), file.runtime("Call"));
    let arms = body.choices().zip(&names.choice.variants).map(|((_, contents), variant)| {
        let variant = ident(variant);
        let types = contents.iter().map(|content| &content.media_type);
        quote!(Self::#variant(body) => call.body_as(&[#(#types),*], body))
    });
    quote! {
        impl #choice {
            fn put(self, call: &mut #call) {
                match self { #(#arms),* }
            }
        }
    }
}

fn conversion(
    file: &File<'_>,
    names: &OperationName,
    variant: &str,
    from: &TokenStream,
    value: &TokenStream,
) -> TokenStream {
    let (choice, variant, into) = (ident(&names.choice.ident), ident(variant), file.prelude("From"));
    quote! {
        impl #into<#from> for #choice {
            #[inline]
            fn from(body: #from) -> Self {
                Self::#variant(#value)
            }
        }
    }
}
