//! An operation: its description as data, its two methods and its request.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::argument::{Argument, argument, arguments, generics};
use super::attributes::{Prose, code, deprecated, inline};
use super::file::{File, ident};
use super::{alternative, choice, fixed, outcome, stream, xml};
use crate::ir::{
    Body, Constraint, Content, Encoding, Location, Method, Operation, OperationId, Parameter, PathPart,
    PropertyEncoding, SchemeId, Style, Type,
};
use crate::names::OperationName;
use crate::sdk::Sdk;

/// A required argument or an optional setter.
struct Input<'a> {
    ident: Ident,
    /// `None` for the body.
    parameter: Option<&'a Parameter>,
    /// `None` for a body that is one of several types.
    ty: Option<&'a Type>,
    /// The type in which the request keeps it.
    owned: TokenStream,
    /// `query("limit", &limit);`, a method of the call.
    store: TokenStream,
}

impl Input<'_> {
    /// What a caller may pass.
    fn argument(&self, file: &File<'_>, index: usize) -> Argument {
        match self.ty {
            Some(ty) => argument(file, &self.ident, ty, index),
            None => {
                let (into, ident, owned) = (file.prelude("Into"), &self.ident, &self.owned);
                Argument::converted(quote!(impl #into<#owned>), quote!(#ident.into()))
            }
        }
    }

    /// The statement that puts the value into a call.
    fn stored(&self, call: &TokenStream) -> TokenStream {
        let (ident, store) = (&self.ident, &self.store);
        if self.ty.is_some() { quote!(#call.#store) } else { quote!(#ident.put(&mut #call);) }
    }
}

/// The two methods of the service.
pub fn methods(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> TokenStream {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    let inputs = required(file, operation, names);
    let given = arguments(&inputs, |input, index| input.argument(file, index));
    let generics = generics(&given);
    let argument = |(Input { ident, .. }, Argument { ty, .. }): (&Input<'_>, &Argument)| quote!(#ident: #ty);
    let arguments: Vec<TokenStream> = inputs.iter().zip(&given).map(argument).collect();
    let values: Vec<&TokenStream> = given.iter().map(|argument| &argument.value).collect();
    let (method, twin, request) = (ident(&names.method), ident(&names.twin), ident(&names.request));
    let deprecation = deprecated(operation.deprecated);
    let inline = inline(&given);
    let doc = docs(sdk, id).attributes();
    let twin_doc =
        format!(" Like [`{}`](Self::{}), and also returns the status and the headers.", names.method, names.method);
    let (data, info) = (file.runtime("Data"), file.runtime("HttpInfo"));
    let headers = Some(&names.headers.ident).filter(|name| !name.is_empty()).map(|name| ident(name));
    let info = headers.map_or(info.clone(), |headers| quote!(#info<#headers>));
    quote! {
        #doc
        #deprecation
        #inline
        pub fn #method #generics(&self #(, #arguments)*) -> #request<#data> {
            #request::new(&self.core #(, #values)*)
        }

        #[doc = #twin_doc]
        #deprecation
        #inline
        pub fn #twin #generics(&self #(, #arguments)*) -> #request<#info> {
            #request::new(&self.core #(, #values)*)
        }
    }
}

fn docs(sdk: Sdk<'_>, id: OperationId) -> Prose {
    let operation = sdk.api.operation(id);
    let call = code(&format!("{} {}", operation.method.as_str(), operation.path_template()));
    let mut prose = Prose::of(&operation.docs, &format!("Calls {call}."));
    if !operation.docs.is_empty() {
        prose.add(&call);
    }
    if let Some(callbacks) = sdk.callbacks_of(id) {
        // No link: the module is only there with its feature.
        prose.add(&format!("The server may call back: `{callbacks}` reads what it sends."));
    }
    prose
}

/// The static that describes the operation, the request and its setters.
pub fn items(sdk: Sdk<'_>, file: &File<'_>, id: OperationId) -> Vec<TokenStream> {
    let (operation, names) = (sdk.api.operation(id), sdk.names.operation(id));
    vec![
        constant(sdk, file, operation, names),
        request(file, names),
        setters(sdk, file, operation, names),
        sending(sdk, file, operation, names),
    ]
}

/// A method: a variant of the runtime's own where it has one.
fn method(file: &File<'_>, method: &Method) -> TokenStream {
    let (ty, token) = (file.runtime("Method"), method.as_str());
    match method {
        Method::Query | Method::Other(_) => quote!(#ty::Other(#token)),
        _ => {
            let verb = ident(&crate::names::title_case(token));
            quote!(#ty::#verb)
        }
    }
}

fn constant(sdk: Sdk<'_>, file: &File<'_>, operation: &Operation, names: &OperationName) -> TokenStream {
    let constant = Ident::new(&names.constant, Span::call_site());
    let (ty, method) = (file.runtime("Operation"), method(file, &operation.method));
    let id = &operation.id;
    let own_server = operation.server.as_ref().map(|url| {
        let ty = file.runtime("Part");
        quote!(#ty::Server(#url))
    });
    let path = operation.path.iter().map(|part| {
        let ty = file.runtime("Part");
        match part {
            PathPart::Text(text) => quote!(#ty::Text(#text)),
            PathPart::Parameter(name) => quote!(#ty::Param(#name)),
        }
    });
    let accept = operation.accepted().join(", ");
    let path = own_server.into_iter().chain(path);
    let choices = operation.body.iter().flat_map(Body::choices);
    let contents = choices.flat_map(|(ty, contents)| contents.iter().map(move |known| content(sdk, file, known, ty)));
    let security = operation.security.iter().map(|alternative| {
        let schemes = alternative.iter().map(|scheme| {
            let name = Ident::new(&sdk.names.schemes[scheme.0].constant, Span::call_site());
            quote!(&crate::client::#name)
        });
        quote!(&[#(#schemes),*])
    });
    let contents: Vec<TokenStream> = contents.collect();
    let others = alternative::listed(operation, names);
    let security: Vec<TokenStream> = security.collect();
    let accept = (!accept.is_empty()).then(|| quote!(accept: #accept,));
    let contents = (!contents.is_empty()).then(|| quote!(content: &[#(#contents),*],));
    let security = (!security.is_empty()).then(|| quote!(security: &[#(#security),*],));
    let scopes = scopes(sdk, operation);
    let key = idempotency_key(file, operation);
    quote! {
        static #constant: #ty = #ty {
            id: #id,
            method: #method,
            path: &[#(#path),*],
            #accept
            #others
            #contents
            #security
            #scopes
            #key
            ..#ty::USUAL
        };
    }
}

/// The scopes that the operation asks of a token, by the scheme that the token is for.
fn scopes(sdk: Sdk<'_>, operation: &Operation) -> Option<TokenStream> {
    let schemes = sdk.api.schemes.iter().enumerate().filter_map(|(index, scheme)| {
        let scopes = operation.scopes.iter().filter(|(id, _)| *id == SchemeId(index)).map(|(_, scope)| scope);
        let (name, scopes) = (&scheme.name, scopes.collect::<Vec<_>>());
        (!scopes.is_empty()).then(|| quote!((#name, &[#(#scopes),*])))
    });
    let schemes: Vec<TokenStream> = schemes.collect();
    (!schemes.is_empty()).then(|| quote!(scopes: &[#(#schemes),*],))
}

/// The idempotency key that is made where the caller gives none.
fn idempotency_key(file: &File<'_>, operation: &Operation) -> Option<TokenStream> {
    let mut optional = operation.parameters.iter().filter(|parameter| !parameter.required);
    let parameter = optional.find(|parameter| parameter.is_idempotency_key)?;
    let (ty, header) = (file.runtime("IdempotencyKey"), &parameter.name);
    let longest = parameter.constraints.iter().find_map(Constraint::longest).unwrap_or(36).clamp(1, 36);
    let longest = proc_macro2::Literal::usize_unsuffixed(longest);
    Some(quote!(idempotency_key: Some(#ty { header: #header, longest: #longest }),))
}

fn content(sdk: Sdk<'_>, file: &File<'_>, content: &Content, body: &Type) -> TokenStream {
    let (ty, media_type) = (file.runtime("Content"), &content.media_type);
    let none: &[PropertyEncoding] = &[];
    let (encode, properties) = match &content.encoding {
        Encoding::Json => ("encode_json", none),
        Encoding::Form(properties) => ("encode_form", properties.as_slice()),
        Encoding::Multipart(properties) => ("encode_multipart", properties.as_slice()),
        Encoding::Xml(root) => {
            let encode = xml::encode(sdk, file, body, root);
            return quote!(#ty { media_type: #media_type, encode: #encode, properties: &[] });
        }
        Encoding::Text => ("encode_text", none),
        Encoding::Bytes => ("encode_file", none),
        Encoding::Lines => ("encode_lines", none),
        Encoding::Sequence => ("encode_sequence", none),
        Encoding::Events => ("encode_events", none),
        Encoding::EventData => ("encode_event_data", none),
        Encoding::Parts(item) => {
            let encode = file.runtime("encode_parts");
            let encode = quote!(|body, content| #encode(body, content, #item));
            return quote!(#ty { media_type: #media_type, encode: #encode, properties: &[] });
        }
    };
    let encode = match xml::parts(sdk, file, body, properties) {
        parts if parts.is_empty() => file.runtime(encode),
        parts => {
            let encode = file.runtime("encode_multipart_with");
            quote!(|body, content| #encode(body, content, &[#(#parts),*]))
        }
    };
    let properties = properties.iter().map(|property| {
        let (ty, style) = (file.runtime("PropertyEncoding"), style(file, property.style));
        let PropertyEncoding { name, content_type, .. } = property;
        quote!(#ty { name: #name, style: #style, content_type: #content_type })
    });
    quote!(#ty { media_type: #media_type, encode: #encode, properties: &[#(#properties),*] })
}

fn style(file: &File<'_>, style: Style) -> TokenStream {
    let ty = file.runtime("Style");
    match style {
        Style::Form | Style::Cookie => quote!(#ty::Form),
        Style::SpaceDelimited => quote!(#ty::SpaceDelimited),
        Style::PipeDelimited => quote!(#ty::PipeDelimited),
        Style::DeepObject => quote!(#ty::DeepObject),
        Style::Nested => quote!(#ty::Nested),
        Style::Json => quote!(#ty::Json),
        _ => quote!(#ty::FormExploded),
    }
}

fn path_style(file: &File<'_>, style: Style) -> TokenStream {
    let ty = file.runtime("PathStyle");
    match style {
        Style::SimpleExploded => quote!(#ty::SimpleExploded),
        Style::Label => quote!(#ty::Label),
        Style::LabelExploded => quote!(#ty::LabelExploded),
        Style::Matrix => quote!(#ty::Matrix),
        Style::MatrixExploded => quote!(#ty::MatrixExploded),
        _ => quote!(#ty::Simple),
    }
}

/// Parameters and body with their identifiers, those that are required or those that are not.
fn inputs<'a>(file: &File<'_>, operation: &'a Operation, names: &OperationName, required: bool) -> Vec<Input<'a>> {
    let parameters = operation.parameters.iter().zip(&names.parameters);
    let mut inputs: Vec<Input<'_>> = parameters
        .filter(|(parameter, _)| parameter.required == required && parameter.fixed.is_none())
        .map(|(parameter, name)| {
            let ident = ident(name);
            let store = store(file, parameter, &quote!(#ident));
            let (ty, owned) = (Some(&parameter.ty), file.ty(&parameter.ty));
            Input { ident, parameter: Some(&**parameter), ty, owned, store }
        })
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required == required) {
        let ident = ident(&names.body);
        let store = quote!(body(#ident););
        let single = Some(&body.ty).filter(|_| !body.is_choice());
        let owned = single.map_or_else(|| choice::ty(names), |ty| file.ty(ty));
        inputs.push(Input { ident, parameter: None, ty: single, owned, store });
    }
    inputs
}

fn required<'a>(file: &File<'_>, operation: &'a Operation, names: &OperationName) -> Vec<Input<'a>> {
    inputs(file, operation, names, true)
}

/// How a parameter's value gets into the call.
fn store(file: &File<'_>, parameter: &Parameter, given: &TokenStream) -> TokenStream {
    let name = &parameter.name;
    let value = if parameter.style == Style::Json && parameter.location != Location::Query {
        file.runtime("json");
        quote!(&json::to_value(&#given).to_string())
    } else {
        quote!(&#given)
    };
    match (parameter.location, parameter.style) {
        (Location::Path, other) if parameter.allow_reserved => {
            let style = path_style(file, other);
            quote!(path_reserved(#name, #style, #value);)
        }
        (Location::Path, Style::Simple | Style::Json) => quote!(path(#name, #value);),
        (Location::Path, other) => {
            let style = path_style(file, other);
            quote!(path_as(#name, #style, #value);)
        }
        (Location::Query, Style::QueryString) => quote!(query_string(#name, #value);),
        (Location::Query, other) if parameter.allow_reserved => {
            let style = style(file, other);
            quote!(query_reserved(#name, #style, #value);)
        }
        (Location::Query, Style::FormExploded) => quote!(query(#name, #value);),
        (Location::Query, other) => {
            let style = style(file, other);
            quote!(query_as(#name, #style, #value);)
        }
        (Location::Header, Style::SimpleExploded) => {
            let style = path_style(file, Style::SimpleExploded);
            quote!(header_as(#name, #style, #value);)
        }
        (Location::Header, _) => quote!(header(#name, #value);),
        (Location::Cookie, Style::Cookie | Style::CookieExploded) => {
            let style = style(file, parameter.style);
            quote!(cookie_as_is(#name, #style, #value);)
        }
        (Location::Cookie, Style::Form) => {
            let style = style(file, Style::Form);
            quote!(cookie_as(#name, #style, #value);)
        }
        (Location::Cookie, _) => quote!(cookie(#name, #value);),
    }
}

fn request(file: &File<'_>, names: &OperationName) -> TokenStream {
    let (request, call) = (ident(&names.request), file.runtime("Call"));
    let data = file.runtime("Data");
    let doc =
        format!(" A request of `{}`: set what is optional, then `.await` or [`send`](Self::send) it.", names.method);
    quote! {
        #[doc = #doc]
        #[derive(Debug)]
        #[must_use = "a request does nothing until it is awaited or sent"]
        pub struct #request<M = #data> {
            call: #call,
            mode: std::marker::PhantomData<fn() -> M>,
        }
    }
}

fn setters(sdk: Sdk<'_>, file: &File<'_>, operation: &Operation, names: &OperationName) -> TokenStream {
    let (request, constant) = (ident(&names.request), Ident::new(&names.constant, Span::call_site()));
    let (mode, core, call) = (file.runtime("Mode"), file.runtime("Core"), file.runtime("Call"));
    let (options, result, error) = (file.runtime("RequestOptions"), file.prelude("Result"), file.runtime("Error"));
    let future = file.runtime("BoxFuture");
    let required = required(file, operation, names);
    let arguments = required.iter().map(|input| {
        let (ident, ty) = (&input.ident, &input.owned);
        quote!(#ident: #ty)
    });
    let constants = fixed_parameters(file, operation);
    let given = required.iter().map(|input| input.stored(&quote!(call)));
    let stores: Vec<TokenStream> = constants.into_iter().chain(given).collect();
    let binding = if stores.is_empty() { quote!(let call) } else { quote!(let mut call) };
    let setters = inputs(file, operation, names, false);
    let setters = setters.iter().map(|input| setter(file, operation, input));
    let switches = switches(file, operation, names);
    let (output, send) = outcome::output(sdk, file, operation, names);
    let stream = stream::method(file, operation);
    let others = alternative::methods(sdk, file, operation, names);
    quote! {
        impl<M: #mode> #request<M> {
            fn new(core: &#core #(, #arguments)*) -> Self {
                #binding = #call::new(core, &#constant);
                #(#stores)*
                Self { call, mode: std::marker::PhantomData }
            }

            #(#setters)*

            #(#switches)*

            #stream

            #(#others)*

            #[doc = " Headers, query pairs and a time limit for this request alone."]
            pub fn options(mut self, options: #options) -> Self {
                self.call.options(options);
                self
            }

            #[doc = " Sends the request."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " The request cannot be built or sent, or the server did not answer as documented."]
            pub fn send(self) -> #future<'static, #result<M::Output<#output>, #error>> {
                self.call.#send
            }

            #[doc = " Sends the request, and blocks the thread until the answer is there."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = " As of [`send`](Self::send)."]
            #[cfg(feature = "blocking")]
            pub fn send_blocking(self) -> #result<M::Output<#output>, #error> {
                crate::runtime::wait(self.send())
            }
        }
    }
}

/// The statements that put the required parameters which have one value only into a call.
fn fixed_parameters(file: &File<'_>, operation: &Operation) -> Vec<TokenStream> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let stored = required.filter_map(|parameter| {
        let store = store(file, parameter, &fixed::borrowed(parameter.fixed.as_deref()?));
        Some(quote!(call.#store))
    });
    stored.collect()
}

/// The setters of optional parameters that have one value only: there is nothing to pass.
fn switches(file: &File<'_>, operation: &Operation, names: &OperationName) -> Vec<TokenStream> {
    let optional = operation.parameters.iter().zip(&names.parameters).filter(|(parameter, _)| !parameter.required);
    let switches = optional.filter_map(|(parameter, name)| {
        let fixed = parameter.fixed.as_deref()?;
        let fallback = format!("The parameter {}.", code(&parameter.name));
        let mut prose = Prose::of(&parameter.docs, &fallback);
        prose.add(&format!("Sends {}, the only value.", code(&fixed.bare())));
        let (doc, deprecation, ident) = (prose.attributes(), deprecated(parameter.deprecated), ident(name));
        let store = store(file, parameter, &fixed::borrowed(fixed));
        Some(quote! {
            #doc
            #deprecation
            pub fn #ident(mut self) -> Self {
                self.call.#store
                self
            }
        })
    });
    switches.collect()
}

fn setter(file: &File<'_>, operation: &Operation, input: &Input<'_>) -> TokenStream {
    let (prose, deprecation) = match (input.parameter, &operation.body) {
        (Some(parameter), _) => {
            let fallback = format!("The parameter {}.", code(&parameter.name));
            let mut prose = Prose::of(&parameter.docs, &fallback);
            prose.limits(parameter.default.as_deref(), &parameter.constraints);
            if matches!(parameter.style, Style::Cookie | Style::CookieExploded) {
                prose.add("It is sent as it is: what the server would misread, the caller has to escape.");
            }
            (prose, deprecated(parameter.deprecated))
        }
        (None, Some(body)) => (Prose::of(&body.docs, "The body."), TokenStream::new()),
        (None, None) => (Prose::default(), TokenStream::new()),
    };
    let (doc, ident, store) = (prose.attributes(), &input.ident, input.stored(&quote!(self.call)));
    let argument = input.argument(file, 0);
    let generics = generics([&argument]);
    let (Argument { ty, value, is_plain, .. }, owned) = (argument, &input.owned);
    // A plain value needs no conversion, and is stored as it is.
    let convert = (!is_plain).then(|| quote!(let #ident: #owned = #value;));
    quote! {
        #doc
        #deprecation
        pub fn #ident #generics(mut self, #ident: #ty) -> Self {
            #convert
            #store
            self
        }
    }
}

fn sending(sdk: Sdk<'_>, file: &File<'_>, operation: &Operation, names: &OperationName) -> TokenStream {
    let request = ident(&names.request);
    let (mode, result, error) = (file.runtime("Mode"), file.prelude("Result"), file.runtime("Error"));
    let (output, _) = outcome::output(sdk, file, operation, names);
    let future = file.runtime("BoxFuture");
    quote! {
        impl<M: #mode> IntoFuture for #request<M> {
            type Output = #result<M::Output<#output>, #error>;
            type IntoFuture = #future<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    }
}
