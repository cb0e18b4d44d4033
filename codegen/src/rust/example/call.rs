//! Calls of operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::expression::{Slot, Writer};
use super::fit::{Fitter, Hint};
use super::{CallValues, Form, snippet, words};
use crate::ir::pagination::Target;
use crate::ir::{Body, Encoding, Operation, OperationId, Parameter, PropertyEncoding, Shape, Type};
use crate::rust::file::ident;
use crate::sdk::Sdk;
use crate::tree::Node;

/// More setters than this would hide what the call is about.
const SHOWN_SETTERS: usize = 3;

/// Longer bodies get a line of their own.
const INLINE_BODY: usize = 40;

/// A call, and the values that are made before it.
#[derive(Default)]
pub struct Written {
    /// `let employment = models::Employment::new(…);`, for a body that is long.
    pub before: TokenStream,
    /// `client.customers().get_customer("…")`
    pub call: TokenStream,
}

/// A call with the examples of the document.
pub fn illustrative(writer: &Writer<'_>, sdk: Sdk<'_>, id: OperationId, form: Form) -> Written {
    let operation = sdk.api.operation(id);
    let names = sdk.names.operation(id);
    let shown = if form == Form::Paged { size(operation) } else { shown(sdk, operation) };
    let fitter = Fitter::new(sdk, false);
    let mut written = Written::default();
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (index, (parameter, name)) in operation.parameters.iter().zip(&names.parameters).enumerate() {
        if parameter.required && parameter.fixed.is_some() || !parameter.required && !shown.contains(&index) {
            continue;
        }
        let given = parameter.example.as_deref().or(parameter.default.as_deref());
        let value = fitter.fit(&parameter.ty, given, Hint::new(&parameter.name, &parameter.constraints));
        match value.map(|value| argument(writer, parameter, &value)) {
            Some(value) if parameter.required => arguments.push(value),
            Some(value) => setters.push((name, value)),
            None if parameter.required => arguments.push(written.leave_open(writer, name, &parameter.ty)),
            None => {}
        }
    }
    if let Some(body) = &operation.body {
        let value = fitter.fit(&body.ty, body.example.as_ref(), Hint::new("body", &[]).nested());
        match value.map(|value| written.body(writer, body_expression(writer, sdk, id, body, &value), &names.body)) {
            Some(value) if body.required => arguments.push(value),
            Some(value) => setters.push((&names.body, value)),
            None if body.required => arguments.push(written.leave_open(writer, &names.body, &body.ty)),
            None => {}
        }
    }
    written.call = assemble(sdk, id, form, &arguments, &setters).unwrap_or_default();
    written
}

impl Written {
    /// The body as an argument: a long one is made before.
    fn body(&mut self, writer: &Writer<'_>, value: TokenStream, name: &str) -> TokenStream {
        if snippet::expression(&value, writer).len() <= INLINE_BODY {
            return value;
        }
        let name = ident(words::variable(name, "body"));
        self.before.extend(quote!(let #name = #value;));
        quote!(#name)
    }

    /// A value that cannot be written down, because it would contain itself: it has to come from somewhere.
    fn leave_open(&mut self, writer: &Writer<'_>, name: &str, ty: &Type) -> TokenStream {
        let file = format!("{name}.json");
        let (name, ty) = (ident(words::variable(name, "value")), writer.ty(ty));
        self.before.extend(quote!(let #name: #ty = serde_json::from_str(&std::fs::read_to_string(#file)?)?;));
        quote!(#name)
    }
}

/// A call with every given value.
pub fn full(
    writer: &Writer<'_>,
    sdk: Sdk<'_>,
    id: OperationId,
    form: Form,
    values: &CallValues,
) -> Option<TokenStream> {
    let operation = sdk.api.operation(id);
    let names = sdk.names.operation(id);
    let fitter = Fitter::new(sdk, true);
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (parameter, name) in operation.parameters.iter().zip(&names.parameters) {
        let given = values.parameter(parameter);
        if parameter.required && parameter.fixed.is_some() || given.is_none() && !parameter.required {
            continue;
        }
        let value = fitter.fit(&parameter.ty, given, Hint::new(&parameter.name, &parameter.constraints))?;
        let value = argument(writer, parameter, &value);
        if parameter.required { arguments.push(value) } else { setters.push((name, value)) }
    }
    if let Some(body) = &operation.body
        && (body.required || values.body.is_some())
    {
        let value = fitter.fit(&body.ty, values.body.as_ref(), Hint::new("body", &[]))?;
        let value = body_expression(writer, sdk, id, body, &value);
        if body.required { arguments.push(value) } else { setters.push((&names.body, value)) }
    }
    assemble(sdk, id, form, &arguments, &setters)
}

/// What is passed for a parameter: nothing where the document says it all.
fn argument(writer: &Writer<'_>, parameter: &Parameter, value: &Node) -> TokenStream {
    match parameter.fixed {
        Some(_) => TokenStream::new(),
        None => writer.value(&parameter.ty, value, Slot::Argument),
    }
}

fn assemble(
    sdk: Sdk<'_>,
    id: OperationId,
    form: Form,
    arguments: &[TokenStream],
    setters: &[(&String, TokenStream)],
) -> Option<TokenStream> {
    let names = sdk.names.operation(id);
    let service = sdk.service_of(id)?;
    let accessor = ident(&sdk.names.services.get(service)?.accessor);
    let method = ident(match form {
        Form::Plain | Form::Paged => &names.method,
        Form::HttpInfo => &names.twin,
    });
    let setters = setters.iter().map(|(name, value)| {
        let name = ident(name);
        quote!(.#name(#value))
    });
    Some(quote!(client.#accessor().#method(#(#arguments),*)#(#setters)*))
}

/// The index of the parameter that chooses the number of items on a page, in a list: what chooses the page is none of the
/// caller's business.
fn size(operation: &Operation) -> Vec<usize> {
    let size = operation.pagination.as_ref().and_then(|pagination| pagination.size.as_ref());
    let Some(Target::Query(name) | Target::Header(name)) = size.map(|size| &size.to) else { return Vec::new() };
    operation.parameters.iter().position(|parameter| *parameter.name == **name).into_iter().collect()
}

/// The indices of the optional parameters that say most in an example: choices before numbers before texts.
fn shown(sdk: Sdk<'_>, operation: &Operation) -> Vec<usize> {
    let rank = |parameter: &Parameter| {
        let ty = match &parameter.ty {
            Type::List(element) => element.as_ref(),
            ty => ty,
        };
        match ty {
            Type::Named(id) if matches!(sdk.api.ty(*id).shape, Shape::Enum(_)) => 0,
            Type::Named(_) => 0,
            Type::Boolean | Type::Int32 | Type::Int64 | Type::UInt64 | Type::Double => 1,
            _ => 2,
        }
    };
    let mut optional: Vec<_> = operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| !parameter.required && !parameter.deprecated && parameter.example.is_some())
        .collect();
    optional.sort_by_key(|(_, parameter)| rank(parameter));
    optional.into_iter().take(SHOWN_SETTERS).map(|(index, _)| index).collect()
}

fn body_expression(writer: &Writer<'_>, sdk: Sdk<'_>, id: OperationId, body: &Body, value: &Node) -> TokenStream {
    let Some(content) = body.contents.first() else { return writer.value(&body.ty, value, Slot::Argument) };
    let subject = words::subject(&sdk.names.operation(id).method);
    let expression = |slot| writer.value(&body.ty, value, slot);
    if body.ty == Type::File {
        return writer.file(value.as_str(), &file_name(&subject, "file", &content.media_type));
    }
    if let Encoding::Multipart(properties) = &content.encoding {
        let name = |property: &PropertyEncoding| {
            (property.name.clone(), file_name(&subject, &property.name, &property.content_type))
        };
        writer.name_files(properties.iter().map(name).collect());
    }
    let is_model = |id| !matches!(sdk.api.ty(id).shape, Shape::Enum(_));
    match &body.ty {
        _ if !body.is_choice() => expression(Slot::Argument),
        Type::Named(id) if is_model(*id) => expression(Slot::Exact),
        _ => variant(sdk, id, &expression(Slot::Exact)).unwrap_or_else(|| expression(Slot::Exact)),
    }
}

/// A choice of body by its name: a value that is converted does not say by itself which one it is.
fn variant(sdk: Sdk<'_>, id: OperationId, value: &TokenStream) -> Option<TokenStream> {
    let names = sdk.names.operation(id);
    let service = sdk.service_of(id)?;
    let (library, module) = (ident(&sdk.library()), ident(&sdk.names.services.get(service)?.module));
    let (choice, variant) = (ident(&names.choice.ident), ident(names.choice.variants.first()?));
    Some(quote!(#library::apis::#module::#choice::#variant(#value)))
}

/// A name such as `customers.csv` for the file that is sent as a property.
fn file_name(subject: &str, property: &str, media_type: &str) -> String {
    let stem = if matches!(property, "file" | "data" | "content" | "upload") { subject } else { property };
    let subtype = media_type.split(';').next().and_then(|essence| essence.trim().split('/').nth(1)).unwrap_or_default();
    let extension = match subtype {
        "csv" | "pdf" | "png" | "gif" | "json" | "xml" | "zip" | "html" | "webp" => subtype,
        "jpeg" => "jpg",
        "plain" => "txt",
        "svg+xml" => "svg",
        _ => "bin",
    };
    format!("{stem}.{extension}")
}
