//! What a call returns: its success, or the errors that the document describes.

use proc_macro2::TokenStream;
use quote::quote;

use super::attributes::Prose;
use super::file::{File, ident};
use super::{stream, xml};
use crate::ir::{Operation, OperationId, Response, ResponseBody, StatusRange, Type};
use crate::names::{OperationName, type_name};
use crate::sdk::Sdk;

/// The type that a call returns, and the `send…` call of the runtime that makes it.
pub fn output(
    sdk: Sdk<'_>,
    file: &File<'_>,
    operation: &Operation,
    names: &OperationName,
) -> (TokenStream, TokenStream) {
    if operation.is_several() {
        let ty = ident(&names.success);
        let send = send(file, operation, &quote!(#ty));
        return (quote!(#ty), send);
    }
    match operation.successes.first().and_then(|response| response.body.as_ref()) {
        None => (quote!(()), quote!(send::<(), M>())),
        Some(ResponseBody::Text) => {
            let (string, decode) = (file.prelude("String"), file.runtime("decode_text"));
            (string.clone(), quote!(send_as::<#string, M>(#decode)))
        }
        // Only where it is all that can come: other responses are read before their status says what they are.
        Some(ResponseBody::Bytes) => (file.runtime("Download"), quote!(download::<M>())),
        Some(ResponseBody::Items(feed)) => {
            let (items, ty, feed) = (file.runtime("Items"), file.ty(&feed.ty), stream::feed(file, feed));
            (quote!(#items<#ty>), quote!(items::<#ty, M>(#feed)))
        }
        Some(ResponseBody::Xml { ty, root, or_json }) => {
            let function = if *or_json { "decode_or_json" } else { "decode" };
            let (decode, ty) = (xml::decode(sdk, file, function, (ty, root)), file.ty(ty));
            (ty.clone(), quote!(send_as::<#ty, M>(#decode)))
        }
        // Such as `hello`, which servers send as it is, and say so.
        Some(ResponseBody::Json(Type::String)) if operation.stream().is_none() => {
            let (string, decode) = (file.prelude("String"), file.runtime("decode_string"));
            (string.clone(), quote!(send_as::<#string, M>(#decode)))
        }
        Some(body) => {
            let ty = body_type(file, body);
            let send = send(file, operation, &ty);
            (ty, send)
        }
    }
}

/// How a request is sent whose response says itself how it is read.
fn send(file: &File<'_>, operation: &Operation, ty: &TokenStream) -> TokenStream {
    if operation.stream().is_none() {
        return quote!(send::<#ty, M>());
    }
    let decode = file.runtime("decode_whole");
    quote!(send_as::<#ty, M>(#decode))
}

/// The type of a body as it is kept.
pub fn body_type(file: &File<'_>, body: &ResponseBody) -> TokenStream {
    match body {
        ResponseBody::Json(ty) | ResponseBody::Xml { ty, .. } => file.ty(ty),
        ResponseBody::Text => file.prelude("String"),
        // Among others, a sequence was lowered as bytes.
        ResponseBody::Bytes | ResponseBody::Items(..) => quote!(bytes::Bytes),
    }
}

/// The enumerations of successes and of errors, where the document describes them.
pub fn items(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> Vec<TokenStream> {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let mut items = Vec::new();
    if operation.is_several() {
        let doc = format!("What `{}` returns, by status.", names.method);
        items.push(enumeration(file, &names.success, &doc, &operation.successes));
        items.push(from_response(sdk, file, &names.success, &operation.successes));
    }
    if !operation.failures.is_empty() {
        let doc = format!("The errors that the document describes for `{}`; see [`Error::api`].", names.method);
        file.runtime("Error");
        items.push(enumeration(file, &names.error, &doc, &operation.failures));
        items.push(api_error(sdk, file, &names.error, &operation.failures));
    }
    items
}

fn enumeration(file: &File<'_>, name: &str, doc: &str, responses: &[Response]) -> TokenStream {
    let name = ident(name);
    let doc = format!(" {doc}");
    let variants = responses.iter().map(|response| {
        let docs = Prose::of(&response.docs, &status_text(response.status)).attributes();
        let variant = ident(&variant(response.status));
        match &response.body {
            Some(body) => {
                let ty = body_type(file, body);
                quote!(#docs #variant(#ty))
            }
            None => quote!(#docs #variant),
        }
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    }
}

fn from_response(sdk: Sdk<'_>, file: &File<'_>, name: &str, responses: &[Response]) -> TokenStream {
    let name = ident(name);
    let (string, result) = (file.prelude("String"), file.prelude("Result"));
    let (from_response, response) = (file.runtime("FromResponse"), file.runtime("Response"));
    let arms = responses.iter().map(|known| {
        let (pattern, variant) = (pattern(known.status), ident(&variant(known.status)));
        let value = match &known.body {
            Some(ResponseBody::Json(_)) => quote!(response.json().map(Self::#variant)),
            Some(ResponseBody::Xml { ty, root, or_json }) => {
                let function = if *or_json { "decode_or_json" } else { "decode" };
                let read = xml::read(sdk, file, function, (ty, root), &quote!(response));
                quote!(#read.map(Self::#variant))
            }
            Some(ResponseBody::Text) => quote!(Ok(Self::#variant(response.text()))),
            Some(ResponseBody::Bytes | ResponseBody::Items(..)) => {
                quote!(Ok(Self::#variant(response.body.clone())))
            }
            None => quote!(Ok(Self::#variant)),
        };
        quote!(#pattern => #value)
    });
    let unknown = (!has_default(responses)).then(|| quote!(_ => response.undocumented(),));
    quote! {
        impl #from_response for #name {
            #[inline]
            fn from_response(response: &#response) -> #result<Self, #string> {
                match response.status.as_u16() {
                    #(#arms,)*
                    #unknown
                }
            }
        }
    }
}

fn api_error(sdk: Sdk<'_>, file: &File<'_>, name: &str, responses: &[Response]) -> TokenStream {
    let name = ident(name);
    let (api_error, option) = (file.runtime("ApiError"), file.prelude("Option"));
    let mut uses_body = false;
    let arms: Vec<(TokenStream, TokenStream)> = responses
        .iter()
        .map(|known| {
            let (pattern, variant) = (pattern(known.status), ident(&variant(known.status)));
            uses_body |= known.body.is_some();
            let value = match &known.body {
                Some(ResponseBody::Json(_)) => {
                    file.runtime("json");
                    quote!(json::from_slice(body).ok().map(Self::#variant))
                }
                Some(ResponseBody::Xml { ty, root, or_json }) => {
                    let function = if *or_json { "from_xml_or_json" } else { "from_slice" };
                    let read = xml::read(sdk, file, function, (ty, root), &quote!(body));
                    quote!(#read.ok().map(Self::#variant))
                }
                Some(ResponseBody::Text) => quote!(Some(Self::#variant(String::from_utf8_lossy(body).into_owned()))),
                Some(ResponseBody::Bytes | ResponseBody::Items(..)) => {
                    quote!(Some(Self::#variant(bytes::Bytes::copy_from_slice(body))))
                }
                None => quote!(Some(Self::#variant)),
            };
            (pattern, value)
        })
        .collect();
    let unknown = (!has_default(responses)).then(|| quote!(_ => None,));
    let body = if uses_body { quote!(body) } else { quote!(_) };
    let (status, choice) = choice(quote!(status), arms, unknown);
    quote! {
        impl #api_error for #name {
            #[inline]
            fn from_response(#status: u16, #body: &[u8]) -> #option<Self> {
                #choice
            }
        }
    }
}

/// A choice by status; where `default` is all that is described, there is nothing to choose.
fn choice(
    status: TokenStream,
    arms: Vec<(TokenStream, TokenStream)>,
    unknown: Option<TokenStream>,
) -> (TokenStream, TokenStream) {
    match (arms.as_slice(), &unknown) {
        ([(_, only)], None) => (quote!(_), only.clone()),
        _ => {
            let arms = arms.into_iter().map(|(pattern, value)| quote!(#pattern => #value));
            (status.clone(), quote!(match #status { #(#arms,)* #unknown }))
        }
    }
}

fn has_default(responses: &[Response]) -> bool {
    responses.iter().any(|response| response.status == StatusRange::Default)
}

fn pattern(status: StatusRange) -> TokenStream {
    match status {
        StatusRange::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        StatusRange::Class(class) => {
            let from = proc_macro2::Literal::u16_unsuffixed(class * 100);
            let to = proc_macro2::Literal::u16_unsuffixed(class * 100 + 99);
            quote!(#from..=#to)
        }
        StatusRange::Default => quote!(_),
    }
}

fn status_text(status: StatusRange) -> String {
    match status {
        StatusRange::Code(status) => format!("Status {status}."),
        StatusRange::Class(class) => format!("A status from {class}00 to {class}99."),
        StatusRange::Default => "Any other status.".to_owned(),
    }
}

/// The variant of a status: its reason phrase (RFC 9110 §15, RFC 6585).
pub fn variant(status: StatusRange) -> String {
    match status {
        StatusRange::Code(status) => match reason(status) {
            Some(phrase) => type_name(phrase),
            None => format!("Status{status}"),
        },
        StatusRange::Class(1) => "Informational".to_owned(),
        StatusRange::Class(2) => "Success".to_owned(),
        StatusRange::Class(3) => "Redirection".to_owned(),
        StatusRange::Class(4) => "ClientError".to_owned(),
        StatusRange::Class(_) => "ServerError".to_owned(),
        StatusRange::Default => "Default".to_owned(),
    }
}

/// The reason phrase of a status; `None` for those that have none of their own.
pub fn reason(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non authoritative information",
        204 => "no content",
        205 => "reset content",
        206 => "partial content",
        207 => "multi status",
        208 => "already reported",
        300 => "multiple choices",
        301 => "moved permanently",
        302 => "found",
        303 => "see other",
        304 => "not modified",
        307 => "temporary redirect",
        308 => "permanent redirect",
        400 => "bad request",
        401 => "unauthorized",
        402 => "payment required",
        403 => "forbidden",
        404 => "not found",
        405 => "method not allowed",
        406 => "not acceptable",
        407 => "proxy authentication required",
        408 => "request timeout",
        409 => "conflict",
        410 => "gone",
        411 => "length required",
        412 => "precondition failed",
        413 => "content too large",
        414 => "uri too long",
        415 => "unsupported media type",
        416 => "range not satisfiable",
        417 => "expectation failed",
        421 => "misdirected request",
        422 => "unprocessable content",
        423 => "locked",
        424 => "failed dependency",
        425 => "too early",
        426 => "upgrade required",
        428 => "precondition required",
        429 => "too many requests",
        431 => "request header fields too large",
        451 => "unavailable for legal reasons",
        500 => "internal server error",
        501 => "not implemented",
        502 => "bad gateway",
        503 => "service unavailable",
        504 => "gateway timeout",
        505 => "http version not supported",
        507 => "insufficient storage",
        508 => "loop detected",
        511 => "network authentication required",
        _ => return None,
    })
}
