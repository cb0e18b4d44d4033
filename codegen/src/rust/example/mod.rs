//! Examples: the calls that a user would write, with the values of the document.
//!
//! They are built as tokens and printed, so that no text of a document can become anything but a literal.

mod call;
mod expression;
mod first;
mod fit;
mod json;
pub mod pattern;
mod sample;
mod snippet;
pub mod testing;
#[cfg(test)]
mod tests;
mod words;

use proc_macro2::TokenStream;
use quote::quote;

use self::expression::{Import, Slot, Writer};
pub use self::first::{first, is_simple, kind};
use self::fit::{Fitter, Hint};
use super::file::ident;
use crate::ir::{
    Location, Operation, OperationId, Parameter, ResponseBody, SchemeId, SchemeKind, Server, Type, TypeId, Value,
};
use crate::names::raw;
use crate::sdk::Sdk;
use crate::tree::Text;

/// What stands for the base URL where the document names none.
const PLACEHOLDER_URL: &str = "https://api.example.com";

/// Which of the two methods of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The one that returns the data.
    Plain,
    /// The one that also returns status and headers.
    HttpInfo,
    /// The one that returns the data, of which the pages that follow are asked for, too.
    Paged,
}

/// The values that a call is to be made with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CallValues {
    /// Parameters by location and name; those that are not here are left out.
    pub parameters: Vec<(Location, Text, Value)>,
    /// The body.
    pub body: Option<Value>,
}

impl CallValues {
    fn parameter(&self, parameter: &Parameter) -> Option<&Value> {
        let mut known = self.parameters.iter();
        known.find(|(at, name, _)| *at == parameter.location && *name == parameter.name).map(|(.., value)| value)
    }
}

/// How a client is made.
pub fn client(sdk: Sdk<'_>) -> String {
    let writer = Writer::new(sdk);
    let schemes = sdk.api.operations.iter().flat_map(|operation| operation.security.first()).flatten();
    let client = client_statement(&writer, sdk, schemes.copied().collect(), TokenStream::new());
    snippet::print(&sdk.library(), &writer, [client])
}

/// A client whose calls get their tokens from `source`, with what has to be done before.
pub fn client_of(sdk: Sdk<'_>, id: SchemeId, before: TokenStream, source: &TokenStream) -> String {
    let writer = Writer::new(sdk);
    writer.import(Import::Client);
    let setter = sdk.names.schemes.get(id.0).map(|names| ident(&names.setter));
    let setters = mandatory_variables(sdk).chain(setter.map(|setter| quote!(.#setter(#source))));
    let base_url = needs_base_url(sdk).then(|| quote!(.base_url(#PLACEHOLDER_URL)));
    let client = quote!(let client = Client::builder()#base_url #(#setters)*.build()?;);
    let library = sdk.library();
    let text = snippet::print(&library, &writer, [before, client]);
    text.replacen(&format!("use {library}::Client;"), &format!("use {library}::{{Client, oauth}};"), 1)
}

/// The expression of a client with every credential, which `secret` makes of the name of its setter, and with the base
/// URL that the variable `base` holds. It tries each call once: what tests answer is what they look at.
pub fn client_at(sdk: Sdk<'_>, base: &str, secret: impl Fn(&str) -> String) -> String {
    let schemes: Vec<SchemeId> = (0..sdk.api.schemes.len()).map(SchemeId).collect();
    let setters = mandatory_variables(sdk).chain(credentials(sdk, &schemes, secret));
    let (library, base) = (ident(&sdk.library()), ident(base));
    let client = quote!(#library::Client::builder()#(#setters)*.base_url(#base).retries(0).build());
    snippet::expression(&client, &Writer::new(sdk))
}

/// A call of an operation, from the client to its result.
pub fn call(sdk: Sdk<'_>, id: OperationId, form: Form) -> String {
    let writer = Writer::new(sdk);
    let operation = sdk.api.operation(id);
    let client =
        client_statement(&writer, sdk, operation.security.first().cloned().unwrap_or_default(), TokenStream::new());
    let call::Written { before, call } = call::illustrative(&writer, sdk, id, form);
    let variable = words::result(sdk, operation, &sdk.names.operation(id).method).map(|name| ident(&name));
    let downloads = operation.only_success() == Some(&ResponseBody::Bytes);
    let is_sequence = matches!(operation.only_success(), Some(ResponseBody::Items(..)));
    let statements = match (form, variable) {
        (Form::Plain, Some(variable)) if is_sequence => quote! {
            let mut #variable = #call.await?;
            while let Some(item) = #variable.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        (Form::HttpInfo, Some(_)) if is_sequence => quote! {
            let mut info = #call.await?;
            println!("status: {}", info.status);
            println!("headers: {:?}", info.headers);
            while let Some(item) = info.data.next().await {
                let item = item?;
                println!("{item:?}");
            }
        },
        (Form::Plain, Some(_)) if downloads => {
            quote!(let content = #call.await?.bytes().await?; println!("{} bytes", content.len());)
        }
        (Form::HttpInfo, Some(_)) if downloads => quote! {
            let mut info = #call.await?;
            println!("status: {}", info.status);
            println!("headers: {:?}", info.headers);
            while let Some(chunk) = info.data.chunk().await? {
                println!("{} bytes", chunk.len());
            }
        },
        (Form::Plain, None) => quote!(#call.await?;),
        (Form::Plain, Some(variable)) => {
            let shown = format!("{{{variable}:?}}");
            quote!(let #variable = #call.await?; println!(#shown);)
        }
        (Form::Paged, _) => paged(operation, &call),
        (Form::HttpInfo, variable) => {
            let data = variable.map(|_| quote!(println!("data: {:?}", info.data);));
            quote! {
                let info = #call.await?;
                println!("status: {}", info.status);
                println!("headers: {:?}", info.headers);
                #data
            }
        }
    };
    snippet::print(&sdk.library(), &writer, [client, before, statements])
}

/// A walk over the items of a list, or over its pages where the document does not say what its items are.
fn paged(operation: &Operation, call: &TokenStream) -> TokenStream {
    let has_items = operation.pagination.as_ref().is_some_and(|pagination| pagination.items.is_some());
    let (one, all) = if has_items { ("item", "items") } else { ("page", "pages") };
    let (shown, one, all) = (format!("{{{one}:?}}"), ident(one), ident(all));
    quote! {
        let mut #all = #call.#all();
        while let Some(#one) = #all.next().await {
            let #one = #one?;
            println!(#shown);
        }
    }
}

/// A call that asks for a stream; `None` where the operation has none.
pub fn stream(sdk: Sdk<'_>, id: OperationId) -> Option<String> {
    let operation = sdk.api.operation(id);
    operation.stream()?;
    let writer = Writer::new(sdk);
    let schemes = operation.security.first().cloned().unwrap_or_default();
    let client = client_statement(&writer, sdk, schemes, TokenStream::new());
    let call::Written { before, call } = call::illustrative(&writer, sdk, id, Form::Plain);
    let statements = quote! {
        let mut items = #call.stream().await?;
        while let Some(item) = items.next().await {
            let item = item?;
            println!("{item:?}");
        }
    };
    Some(snippet::print(&sdk.library(), &writer, [client, before, statements]))
}

/// A call that asks for the first of its other media types; `None` where the operation has none.
pub fn other(sdk: Sdk<'_>, id: OperationId) -> Option<String> {
    let operation = sdk.api.operation(id);
    let others = operation.alternatives();
    let (other, method) = (others.first()?, ident(sdk.names.operation(id).answers.first()?));
    let writer = Writer::new(sdk);
    let schemes = operation.security.first().cloned().unwrap_or_default();
    let client = client_statement(&writer, sdk, schemes, TokenStream::new());
    let call::Written { before, call } = call::illustrative(&writer, sdk, id, Form::Plain);
    let statements = match &other.body {
        ResponseBody::Bytes => quote! {
            let content = #call.#method().await?.bytes().await?;
            println!("{} bytes", content.len());
        },
        ResponseBody::Text => quote!(let text = #call.#method().await?; println!("{text}");),
        _ => quote!(let answer = #call.#method().await?; println!("{answer:?}");),
    };
    Some(snippet::print(&sdk.library(), &writer, [client, before, statements]))
}

/// A value of a named type; `None` where none can be written down.
pub fn model(sdk: Sdk<'_>, id: TypeId) -> Option<String> {
    let writer = Writer::new(sdk);
    let names = sdk.names.ty(id);
    let value = Fitter::new(sdk, false).fit(&Type::Named(id), None, Hint::new("", &[]))?;
    writer.import(Import::Models);
    // In a variable of its own, the value has no argument to be converted for.
    let value = writer.known_variant(id, &value).unwrap_or_else(|| writer.value(&Type::Named(id), &value, Slot::Exact));
    let variable = ident(words::variable(&names.snake, "value"));
    Some(snippet::print(&sdk.library(), &writer, [quote!(let #variable = #value;)]))
}

/// A value of a struct with what is required, whose property at `index` is made null; `None` where none can be written
/// down.
pub fn cleared(sdk: Sdk<'_>, id: TypeId, index: usize) -> Option<String> {
    let writer = Writer::new(sdk);
    let names = sdk.names.ty(id);
    // As the part of another value it has nothing that is optional.
    let value = Fitter::new(sdk, false).fit(&Type::Named(id), None, Hint::new("", &[]).nested())?;
    let value = writer.value(&Type::Named(id), &value, Slot::Exact);
    let (variable, clear) = (ident(words::variable(&names.snake, "value")), ident(&names.clearing(index)));
    Some(snippet::print(&sdk.library(), &writer, [quote!(let #variable = #value.#clear();)]))
}

/// The expression of a call, without `.await`, in which every given value is set; its client is called `client`.
/// `None` where a required value is missing and cannot be made up.
pub fn full_call(sdk: Sdk<'_>, id: OperationId, form: Form, values: &CallValues) -> Option<String> {
    let writer = Writer::new(sdk);
    call::full(&writer, sdk, id, form, values).map(|call| snippet::expression(&call, &writer))
}

/// A type as a user of the SDK writes it.
pub fn type_text(sdk: Sdk<'_>, ty: &Type) -> String {
    match ty {
        Type::Boolean => "bool".to_owned(),
        Type::Int32 => "i32".to_owned(),
        Type::Int64 => "i64".to_owned(),
        Type::UInt64 => "u64".to_owned(),
        Type::Double => "f64".to_owned(),
        Type::String => "String".to_owned(),
        Type::Any => "json::Value".to_owned(),
        Type::AnyObject => "BTreeMap<String, json::Value>".to_owned(),
        Type::List(element) => format!("Vec<{}>", type_text(sdk, element)),
        Type::Map(value) => format!("BTreeMap<String, {}>", type_text(sdk, value)),
        Type::OrNull(inner) => format!("Option<{}>", type_text(sdk, inner)),
        Type::JsonText(inner) => format!("JsonText<{}>", type_text(sdk, inner)),
        Type::Named(id) => format!("models::{}", raw(&sdk.names.ty(*id).ident)),
        scalar => super::scalar::runtime_name(scalar).unwrap_or("String").to_owned(),
    }
}

/// A client with what its schemes ask for, and with `more` setters.
fn client_statement(writer: &Writer<'_>, sdk: Sdk<'_>, mut schemes: Vec<SchemeId>, more: TokenStream) -> TokenStream {
    writer.import(Import::Client);
    schemes.sort_unstable();
    schemes.dedup();
    let setters = mandatory_variables(sdk).chain(credentials(sdk, &schemes, |setter| match setter {
        "bearer_token" => "YOUR_TOKEN".to_owned(),
        other => words::placeholder(other),
    }));
    let base_url = needs_base_url(sdk).then(|| quote!(.base_url(#PLACEHOLDER_URL)));
    quote!(let client = Client::builder()#base_url #(#setters)* #more.build()?;)
}

/// Setters of the builder for credentials, each given what `secret` makes of its name.
fn credentials(
    sdk: Sdk<'_>,
    schemes: &[SchemeId],
    secret: impl Fn(&str) -> String,
) -> impl Iterator<Item = TokenStream> {
    let setters = schemes.iter().filter_map(|id| {
        let (scheme, names) = (sdk.api.schemes.get(id.0)?, sdk.names.schemes.get(id.0)?);
        let (setter, value) = (ident(&names.setter), secret(&names.setter));
        Some(match scheme.kind {
            SchemeKind::Basic => quote!(.#setter("YOUR_USER", "YOUR_PASSWORD")),
            _ => quote!(.#setter(#value)),
        })
    });
    setters.collect::<Vec<_>>().into_iter()
}

/// Whether the document does not say where the API is served, so that the caller must.
fn needs_base_url(sdk: Sdk<'_>) -> bool {
    !sdk.api.servers.first().is_some_and(Server::is_complete)
}

/// Setters of the builder for server variables without a default.
fn mandatory_variables(sdk: Sdk<'_>) -> impl Iterator<Item = TokenStream> + use<'_> {
    let variables = sdk.api.servers.first().map(|server| server.variables.as_slice()).unwrap_or_default();
    let mandatory = variables.iter().zip(&sdk.names.variables).filter(|(variable, _)| variable.default.is_none());
    mandatory.map(|(_, name)| {
        let (setter, value) = (ident(name), words::placeholder(name));
        quote!(.#setter(#value))
    })
}
