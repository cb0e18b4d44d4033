//! A test with the mock: what it answers, the call, and what both parties saw.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::expression::{Import, Slot, Writer};
use super::fit::{Fitter, Hint};
use super::{Form, call, client_statement, snippet, words};
use crate::ir::{OperationId, Response, ResponseBody, Shape, StatusRange, Type};
use crate::rust::file::ident;
use crate::sdk::Sdk;

/// A longer answer hides what the test is about: another operation is looked for.
const LONGEST: usize = 24;

/// So many operations are looked at.
const CANDIDATES: usize = 20;

/// The operation that shows best how it is tested, and the test: the first whose answer is a typed value, and short.
pub fn best(sdk: Sdk<'_>, first: OperationId) -> Option<(OperationId, String)> {
    let listed = sdk.api.services.iter().flat_map(|service| service.operations.iter().copied());
    let others = listed.filter(|id| *id != first && !sdk.api.operation(*id).deprecated).take(CANDIDATES);
    let mut best: Option<(Rank, OperationId, String)> = None;
    for id in std::iter::once(first).chain(others) {
        let Some((is_typed, text)) = test(sdk, id) else { continue };
        let length = text.lines().count();
        let rank = (length > 2 * LONGEST, !is_typed, length);
        if best.as_ref().is_none_or(|(known, ..)| rank < *known) {
            best = Some((rank, id, text));
        }
        if is_typed && length <= LONGEST {
            break;
        }
    }
    best.map(|(_, id, text)| (id, text))
}

/// Whether a test is far too long, whether its answer is raw, and its lines: the lowest is the best.
type Rank = (bool, bool, usize);

/// A call that a mock answers, and whether the answer is typed; `None` where it cannot be written down.
fn test(sdk: Sdk<'_>, id: OperationId) -> Option<(bool, String)> {
    let writer = Writer::new(sdk);
    let operation = sdk.api.operation(id);
    let success = operation.successes.first();
    let Answered { value, answer, typed } = answered(&writer, sdk, success)?;
    writer.import(Import::Mock);
    let name = &operation.id;
    let mock = quote! {
        let mock = Mock::new();
        #value
        mock.on(#name)#answer;
    };
    let schemes = operation.security.first().cloned().unwrap_or_default();
    let client = client_statement(&writer, sdk, schemes, quote!(.transport(mock.clone())));
    let call::Written { before, call } = call::illustrative(&writer, sdk, id, Form::Plain);
    // A file that is read or sent is not there in a test.
    if before.to_string().contains("read_to_string") || writer.imports().contains(&Import::File) {
        return None;
    }
    let variable = words::result(sdk, operation, &sdk.names.operation(id).method).map(|name| ident(&name));
    let is_typed = typed.is_some();
    let result = match (variable, typed) {
        (Some(variable), Some(ty)) if !operation.is_several() && is_same_when_read(sdk, &ty) => {
            quote!(let #variable = #call.await?; assert_eq!(#variable, expected);)
        }
        (Some(variable), _) if operation.only_success() != Some(&ResponseBody::Bytes) => {
            let shown = format!("{{{variable}:?}}");
            quote!(let #variable = #call.await?; println!(#shown);)
        }
        _ => quote!(#call.await?;),
    };
    let asked = quote!(assert_eq!(mock.call().operation(), Some(#name)););
    let text = snippet::print(&sdk.library(), &writer, [mock, client, before, quote!(#result #asked)]);
    Some((is_typed, text))
}

/// What the mock answers.
struct Answered {
    /// The value, in a variable of its own.
    value: TokenStream,
    /// The methods that give it to the mock.
    answer: TokenStream,
    /// The type of the value.
    typed: Option<Type>,
}

fn answered(writer: &Writer<'_>, sdk: Sdk<'_>, success: Option<&Response>) -> Option<Answered> {
    let status = match success.map(|success| success.status) {
        Some(StatusRange::Code(status)) => status,
        _ => 200,
    };
    let code = Literal::u16_unsuffixed(status);
    let raw = |body: TokenStream| {
        writer.import(Import::Answer);
        let (value, answer) = (TokenStream::new(), quote!(.respond(Answer::new(#code)#body)));
        Some(Answered { value, answer, typed: None })
    };
    match success.and_then(|success| success.body.as_ref()) {
        None => raw(TokenStream::new()),
        Some(ResponseBody::Text) => raw(quote!(.header("Content-Type", "text/plain").body("any text"))),
        Some(ResponseBody::Bytes) => raw(quote!(.body("any bytes"))),
        Some(ResponseBody::Json(ty)) => {
            let value = Fitter::new(sdk, false).fit(ty, None, Hint::new("", &[]))?;
            let known = match ty {
                Type::Named(id) => writer.known_variant(*id, &value),
                _ => None,
            };
            let value = known.unwrap_or_else(|| writer.value(ty, &value, Slot::Exact));
            let annotation = match ty {
                Type::Named(_) => {
                    writer.import(Import::Models);
                    None
                }
                _ => {
                    let ty = writer.ty(ty);
                    Some(quote!(: #ty))
                }
            };
            let answer = match status {
                200 => quote!(.reply(&expected)),
                _ => {
                    writer.import(Import::Answer);
                    quote!(.respond(Answer::json(&expected).status(#code)))
                }
            };
            Some(Answered { value: quote!(let expected #annotation = #value;), answer, typed: Some(ty.clone()) })
        }
        Some(ResponseBody::Items(..) | ResponseBody::Xml { .. }) => None,
    }
}

/// Whether a value that is written and read again is the same: of a union, another alternative may fit it as well.
fn is_same_when_read(sdk: Sdk<'_>, ty: &Type) -> bool {
    let (mut open, mut seen) = (vec![ty.clone()], BTreeSet::new());
    while let Some(ty) = open.pop() {
        let Some(id) = ty.named().filter(|id| seen.insert(id.0)) else { continue };
        let shape = &sdk.api.ty(id).shape;
        if matches!(shape, Shape::Union(..)) {
            return false;
        }
        open.extend(shape.types().into_iter().cloned());
    }
    true
}
