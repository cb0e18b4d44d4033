//! Webhooks and callbacks: enumerations of what the server sends, read from what was received.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::attributes::{Prose, code};
use super::file::{File, ident};
use super::{outcome, signature, union};
use crate::ir::{Answer, Event, EventSource, Events, Recognition, ResponseBody, StatusRange, Type};
use crate::names::EventsName;
use crate::print::Module;
use crate::sdk::Sdk;

/// Which of the two files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `webhooks.rs`
    Webhooks,
    /// `callbacks.rs`
    Callbacks,
}

impl Kind {
    /// Both, in the order of their names.
    pub const ALL: [Self; 2] = [Self::Callbacks, Self::Webhooks];

    /// The module.
    pub fn module(self) -> &'static str {
        match self {
            Self::Webhooks => "webhooks",
            Self::Callbacks => "callbacks",
        }
    }

    /// The enumerations of the file, with their names.
    pub fn events<'a>(self, sdk: Sdk<'a>) -> Vec<(&'a Events, &'a EventsName)> {
        let all = sdk.api.events.iter().zip(&sdk.names.events);
        all.filter(|(events, _)| (events.source == EventSource::Webhooks) == (self == Self::Webhooks)).collect()
    }
}

/// The file of the webhooks, or of the callbacks.
pub fn module(sdk: Sdk<'_>, kind: Kind) -> Module {
    let all = kind.events(sdk);
    let file = File::new(sdk, all.iter().map(|(_, names)| names.ident.clone()));
    file.runtime("json");
    let mut items = Vec::new();
    for (events, names) in all {
        let variants: Vec<(Ident, &Event)> = names.variants.iter().map(|name| ident(name)).zip(&events.list).collect();
        items.push(enumeration(sdk, &file, events, names, &variants));
        items.push(reading(&file, events, names, &variants));
        items.push(signature::items(&file, events, names));
        if let Some(recognition) = &events.recognition {
            items.push(recognizing(sdk, &file, names, &variants, recognition));
        }
    }
    let about = match kind {
        Kind::Webhooks => "Webhooks: requests that the server makes to an address that it was given.",
        Kind::Callbacks => "Callbacks: requests that the server makes after a call, to an address that came with it.",
    };
    let docs = vec![about.to_owned()];
    Module { docs, ..file.module(items) }
}

/// What an enumeration is about.
fn about(sdk: Sdk<'_>, source: EventSource) -> String {
    match source {
        EventSource::Webhooks => "What the server sends to the receiver of its webhooks.".to_owned(),
        EventSource::Callbacks(id) => {
            format!(
                "What the server sends to the receiver of the callbacks of {}.",
                code(&sdk.names.operation(id).method)
            )
        }
    }
}

fn enumeration(
    sdk: Sdk<'_>,
    file: &File<'_>,
    events: &Events,
    names: &EventsName,
    variants: &[(Ident, &Event)],
) -> TokenStream {
    let (name, docs) = (ident(&names.ident), Prose::of(&Default::default(), &about(sdk, events.source)).attributes());
    let known = variants.iter().map(|(ident, event)| {
        let docs = docs_of(event).attributes();
        let held = event.body.as_ref().map(|body| {
            let ty = outcome::body_type(file, body);
            quote!((#ty))
        });
        quote!(#docs #ident #held)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#known,)*
            #[doc = " What is not known to this version of the crate: the body as it came."]
            Unknown(bytes::Bytes),
        }
    }
}

/// What the document says of an event, its name and how a receiver says that it arrived.
fn docs_of(event: &Event) -> Prose {
    let is_success = |answer: &&Answer| matches!(answer.status, StatusRange::Code(200..=299) | StatusRange::Class(2));
    let statuses = event.answers.iter().filter(is_success).map(|answer| match answer.status {
        StatusRange::Code(status) => format!("`{status}`"),
        _ => "any success".to_owned(),
    });
    let statuses: Vec<String> = statuses.collect();
    let mut prose = Prose::of(&event.docs, "");
    prose.add(&match statuses.is_empty() {
        true => format!("Named {}.", code(&event.name)),
        false => format!("Named {}, and answered with {}.", code(&event.name), statuses.join(" or ")),
    });
    if event.deprecated {
        prose.add("Deprecated: it should no longer be relied upon.");
    }
    prose
}

/// Reading by name.
fn reading(file: &File<'_>, events: &Events, names: &EventsName, variants: &[(Ident, &Event)]) -> TokenStream {
    let (name, result, option) = (ident(&names.ident), file.prelude("Result"), file.prelude("Option"));
    let arms = variants.iter().map(|(ident, event)| {
        let on_wire = &event.name;
        let value = match &event.body {
            None => quote!(Ok(Self::#ident)),
            Some(ResponseBody::Json(_)) => quote!(json::from_slice(body).map(Self::#ident)),
            Some(ResponseBody::Text) => quote!(Ok(Self::#ident(String::from_utf8_lossy(body).into_owned()))),
            // Nothing else is read of what comes in.
            Some(_) => quote!(Ok(Self::#ident(bytes::Bytes::copy_from_slice(body)))),
        };
        quote!(#on_wire => #value)
    });
    let named = variants.iter().map(|(ident, event)| {
        let (on_wire, rest) = (&event.name, event.body.as_ref().map(|_| quote!((..))));
        quote!(Self::#ident #rest => Some(#on_wire))
    });
    let from_body = events.recognition.as_ref().map(|_| from_body(&result));
    quote! {
        impl #name {
            #[doc = " Reads what was received, by the name that the document has for it. An unknown name is no error."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " When the body is not as the document describes it: where, and why."]
            #[inline]
            pub fn parse(name: &str, body: &[u8]) -> #result<Self, json::Fault> {
                match name {
                    #(#arms,)*
                    _ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(body))),
                }
            }

            #from_body

            #[doc = " The name that the document has for it; `None` where it is not known."]
            #[must_use]
            pub fn name(&self) -> #option<&'static str> {
                match self {
                    #(#named,)*
                    Self::Unknown(_) => None,
                }
            }
        }
    }
}

fn from_body(result: &TokenStream) -> TokenStream {
    quote! {
        #[doc = " Reads what was received, by what its body says. One that says nothing known is no error."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " When the body is no JSON, or not as the document describes it: where, and why."]
        #[inline]
        pub fn from_body(body: &[u8]) -> #result<Self, json::Fault> {
            json::from_slice(body)
        }
    }
}

/// Reading by what the body says.
fn recognizing(
    sdk: Sdk<'_>,
    file: &File<'_>,
    names: &EventsName,
    variants: &[(Ident, &Event)],
    recognition: &Recognition,
) -> TokenStream {
    let (name, result) = (ident(&names.ident), file.prelude("Result"));
    let body = match recognition {
        Recognition::Tag { path, of_each } => by_tag(path, of_each, variants),
        Recognition::Properties => by_properties(sdk, file, variants),
    };
    quote! {
        impl json::Read for #name {
            #[inline]
            fn read(reader: &mut json::Reader<'_>) -> #result<Self, json::Fault> {
                let raw = reader.raw()?;
                #body
            }

            fn blank() -> Self {
                Self::Unknown(bytes::Bytes::new())
            }
        }
    }
}

/// The body as it came, in the last arm of a choice.
fn unknown() -> TokenStream {
    quote!(_ => Ok(Self::Unknown(bytes::Bytes::copy_from_slice(raw.text().as_bytes()))))
}

fn by_tag(path: &[String], of_each: &[Vec<String>], variants: &[(Ident, &Event)]) -> TokenStream {
    let told = variants.iter().zip(of_each).filter(|(_, tags)| !tags.is_empty());
    let arms = told.map(|((ident, _), tags)| quote!(Some(#(#tags)|*) => raw.read().map(Self::#ident)));
    let (outer, last) = match path.split_last() {
        Some((last, outer)) => (outer, last.as_str()),
        None => (path, ""),
    };
    let tag = outer
        .iter()
        .rev()
        .fold(quote!(raw.discriminator(#last)), |inner, name| quote!(raw.member(#name).and_then(|raw| #inner)));
    let unknown = unknown();
    quote!(match #tag.as_deref() { #(#arms,)* #unknown })
}

/// Each body requires properties that no other has: at most one shape fits best.
fn by_properties(sdk: Sdk<'_>, file: &File<'_>, variants: &[(Ident, &Event)]) -> TokenStream {
    let typed = |(ident, event): &'_ (Ident, &Event)| match &event.body {
        Some(ResponseBody::Json(ty)) => Some((ident.clone(), ty.clone())),
        _ => None,
    };
    let told: Vec<(Ident, Type)> = variants.iter().filter_map(typed).collect();
    let shapes = told.iter().map(|(_, ty)| union::shape(sdk, file, ty, &mut Vec::new()));
    let arms = told.iter().enumerate().map(|(index, (ident, _))| {
        let index = Literal::usize_unsuffixed(index);
        quote!(Some(#index) => raw.read().map(Self::#ident))
    });
    let unknown = unknown();
    quote! {
        const SHAPES: &[json::Shape] = &[#(#shapes),*];
        match raw.candidates(SHAPES).first() { #(#arms,)* #unknown }
    }
}
