//! The methods of a request that ask for another media type.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::code;
use super::file::{File, ident};
use super::xml;
use crate::ir::{Alternative, Operation, ResponseBody};
use crate::names::{OperationName, raw};
use crate::sdk::Sdk;

/// A method for each; nothing where the operation has none.
pub fn methods(sdk: Sdk<'_>, file: &File<'_>, operation: &Operation, names: &OperationName) -> Vec<TokenStream> {
    let others = operation.alternatives();
    others.into_iter().zip(&names.answers).map(|(other, name)| method(sdk, file, other, name)).collect()
}

fn method(sdk: Sdk<'_>, file: &File<'_>, other: &Alternative, name: &str) -> TokenStream {
    let (accepting, call) = (file.runtime("Accepting"), file.runtime("Call"));
    let (ty, send) = match &other.body {
        ResponseBody::Text => {
            let (string, decode) = (file.prelude("String"), file.runtime("decode_text"));
            (string.clone(), quote!(|call| call.send_as::<#string, M>(#decode)))
        }
        ResponseBody::Xml { ty, root, or_json } => {
            let function = if *or_json { "decode_or_json" } else { "decode" };
            let (decode, ty) = (xml::decode(sdk, file, function, (ty, root)), file.ty(ty));
            (ty.clone(), quote!(|call| call.send_as::<#ty, M>(#decode)))
        }
        ResponseBody::Json(ty) => {
            let ty = file.ty(ty);
            (ty.clone(), quote!(#call::send::<#ty, M>))
        }
        // No alternative is a sequence.
        ResponseBody::Bytes | ResponseBody::Items(_) => (file.runtime("Download"), quote!(#call::download::<M>)),
    };
    let (method, media_types) = (ident(name), other.media_types.join(", "));
    let asked: Vec<String> = other.media_types.iter().map(|name| code(name)).collect();
    let doc = format!(" Asks for {} in place of what the call returns by itself.", asked.join(" or "));
    quote! {
        #[doc = #doc]
        #[doc = ""]
        #[doc = " What is optional is set before; then `.await` for the answer."]
        pub fn #method(self) -> #accepting<#ty, M> {
            self.call.accept(#media_types, #send)
        }
    }
}

/// What else can be asked for, each with the method that asks: an error names it where the server sends it unasked.
pub fn listed(operation: &Operation, names: &OperationName) -> Option<TokenStream> {
    let others = operation.alternatives();
    let each = others.iter().zip(&names.answers).map(|(other, name)| {
        let (media_types, method) = (other.media_types.join(", "), raw(name));
        quote!((#media_types, #method))
    });
    let each: Vec<TokenStream> = each.collect();
    (!each.is_empty()).then(|| quote!(others: &[#(#each),*],))
}
