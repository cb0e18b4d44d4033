//! The pages of webhooks and of callbacks, and what the README says of them.

use serde::Serialize;

use super::{text, value};
use crate::ir::{Answer, Event, EventParameter, EventSource, Events, OperationId};
use crate::names::{EventsName, raw};
use crate::prose;
use crate::rust::event::Kind;
use crate::sdk::Sdk;

/// What the template of a page needs.
#[derive(Serialize)]
pub struct Page {
    title: &'static str,
    about: &'static str,
    enumerations: Vec<Enumeration>,
}

#[derive(Serialize)]
struct Enumeration {
    path: String,
    about: String,
    example: String,
    from_body: Option<String>,
    verified: String,
    signed: bool,
    events: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    name: String,
    variant: String,
    anchor: String,
    http: String,
    summary: String,
    deprecated: bool,
    description: String,
    body: String,
    body_description: String,
    media_types: String,
    parameters: Vec<Parameter>,
    authorization: String,
    answers: Vec<Reply>,
}

#[derive(Serialize)]
struct Parameter {
    name: String,
    location: &'static str,
    description: String,
    notes: &'static str,
}

#[derive(Serialize)]
struct Reply {
    status: String,
    body: String,
    description: String,
}

/// What the README says of webhooks, or of callbacks.
#[derive(Serialize)]
pub struct Section {
    title: &'static str,
    about: &'static str,
    module: &'static str,
    page: String,
    example: String,
    verified: String,
    signed: bool,
}

/// The stem of the page.
pub fn page(sdk: Sdk<'_>, kind: Kind) -> &str {
    let [webhooks, callbacks] = &sdk.names.event_pages;
    match kind {
        Kind::Webhooks => webhooks,
        Kind::Callbacks => callbacks,
    }
}

/// The context of a page's template.
pub fn context(sdk: Sdk<'_>, kind: Kind) -> Page {
    let (title, about) = about(kind);
    let events = kind.events(sdk);
    let enumerations = events.into_iter().map(|(events, names)| enumeration(sdk, kind, events, names));
    Page { title, about, enumerations: enumerations.collect() }
}

/// What the README says.
pub fn sections(sdk: Sdk<'_>) -> Vec<Section> {
    let section = |kind: Kind| {
        let ((title, about), all) = (about(kind), kind.events(sdk));
        let (events, names) = all.first()?;
        let (module, page) = (kind.module(), page(sdk, kind).to_owned());
        Some(Section {
            title,
            about,
            module,
            page,
            example: example(sdk, kind, events, names),
            verified: verified(sdk, kind, events, names),
            signed: events.signature.is_some(),
        })
    };
    [Kind::Webhooks, Kind::Callbacks].into_iter().filter_map(section).collect()
}

/// The enumeration that reads the callbacks of an operation, linked to its page.
pub fn link_of(sdk: Sdk<'_>, id: OperationId) -> Option<String> {
    let path = sdk.callbacks_of(id)?;
    Some(format!("[`{path}`]({}.md)", page(sdk, Kind::Callbacks)))
}

fn about(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Webhooks => {
            ("Webhooks", "The server sends webhooks of its own accord, to an address that it was given beforehand.")
        }
        Kind::Callbacks => {
            ("Callbacks", "After some calls the server calls back, at an address that came with the call.")
        }
    }
}

fn enumeration(sdk: Sdk<'_>, kind: Kind, events: &Events, names: &EventsName) -> Enumeration {
    let path = format!("{}::{}", kind.module(), names.ident);
    let about = match events.source {
        EventSource::Webhooks => String::new(),
        EventSource::Callbacks(id) => {
            let service = sdk.service_of(id).and_then(|index| sdk.names.services.get(index));
            let method = raw(&sdk.names.operation(id).method);
            let page = service.map(|service| service.ident.as_str()).unwrap_or_default();
            format!("The callbacks of [`{method}`]({page}.md#{}).", text::anchor(&method))
        }
    };
    let entries = events.list.iter().zip(&names.variants);
    Enumeration {
        example: example(sdk, kind, events, names),
        verified: verified(sdk, kind, events, names),
        signed: events.signature.is_some(),
        from_body: events.recognition.is_some().then(|| format!("{}::from_body", names.ident)),
        events: entries.map(|(event, variant)| entry(sdk, event, &names.ident, variant)).collect(),
        about,
        path,
    }
}

fn entry(sdk: Sdk<'_>, event: &Event, ident: &str, variant: &str) -> Entry {
    let heading = format!("{ident}::{}", raw(variant));
    let to = event.expression.as_deref().map(|expression| format!(" {expression}")).unwrap_or_default();
    Entry {
        name: value::wire(&event.name),
        anchor: text::anchor(&heading).replace(':', ""),
        variant: heading,
        http: prose::code(&format!("{}{to}", event.method.as_str())),
        summary: text::line_of(&event.docs),
        deprecated: event.deprecated,
        description: text::paragraphs(&event.docs),
        body: text::body(sdk, event.body.as_ref()),
        body_description: text::paragraphs(&event.body_docs),
        media_types: text::media_types(event.media_types.iter().map(String::as_str)),
        parameters: event.parameters.iter().map(parameter).collect(),
        authorization: authorization(event),
        answers: event.answers.iter().map(|answer| reply(sdk, answer)).collect(),
    }
}

fn parameter(parameter: &EventParameter) -> Parameter {
    Parameter {
        name: value::wire(&parameter.name),
        location: parameter.location.as_str(),
        description: text::cell(&parameter.docs),
        notes: if parameter.required { "" } else { "[optional]" },
    }
}

fn reply(sdk: Sdk<'_>, answer: &Answer) -> Reply {
    Reply {
        status: text::status_range(answer.status),
        body: text::body(sdk, answer.body.as_ref()),
        description: text::cell(&answer.docs),
    }
}

/// The schemes of each alternative.
fn authorization(event: &Event) -> String {
    let alternatives = event.security.iter().map(|schemes| match schemes.is_empty() {
        true => "none".to_owned(),
        false => schemes.iter().map(|name| value::wire(name)).collect::<Vec<_>>().join(" and "),
    });
    alternatives.collect::<Vec<_>>().join(", or ")
}

/// How a request that came in is read.
fn example(sdk: Sdk<'_>, kind: Kind, events: &Events, names: &EventsName) -> String {
    let (library, module, ident) = (sdk.library(), kind.module(), &names.ident);
    let held = events.list.iter().zip(&names.variants).find(|(event, _)| event.body.is_some());
    let arm = match held.or(events.list.first().zip(names.variants.first())) {
        Some((event, variant)) if event.body.is_some() => {
            format!("{ident}::{}(body) => println!(\"{{body:?}}\")", raw(variant))
        }
        Some((_, variant)) => format!("{ident}::{} => println!(\"it happened\")", raw(variant)),
        None => String::new(),
    };
    let read = match &events.recognition {
        Some(_) => "from_body(body)?",
        None => "parse(name, body)?",
    };
    let arguments = if events.recognition.is_some() { "body: &[u8]" } else { "name: &str, body: &[u8]" };
    text::rust(&format!(
        "use {library}::{module}::{ident};\n\n\
         fn received({arguments}) -> Result<(), Box<dyn std::error::Error>> {{\n    \
             match {ident}::{read} {{\n        \
                 {arm},\n        \
                 other => println!(\"{{:?}}\", other.name()),\n    \
             }}\n    \
             Ok(())\n\
         }}\n"
    ))
}

/// How a signature is checked before anything is believed.
fn verified(sdk: Sdk<'_>, kind: Kind, events: &Events, names: &EventsName) -> String {
    let (library, module, ident) = (sdk.library(), kind.module(), &names.ident);
    let (items, verifier) = match &events.signature {
        Some(_) => ("WebhookError".to_owned(), format!("{ident}::verifier(secret)?")),
        None => {
            let scheme = "WebhookScheme { header: \"X-Signature\", ..WebhookScheme::USUAL }";
            let items = "{WebhookError, WebhookScheme, WebhookVerifier}".to_owned();
            (items, format!("WebhookVerifier::new({scheme}, secret)?"))
        }
    };
    let (argument, name) = match &events.recognition {
        Some(_) => ("", ""),
        None => ("    name: &str,\n", "name, "),
    };
    let own = [format!("use {library}::{items};"), format!("use {library}::{module}::{ident};")];
    let mut uses: Vec<String> = own.into_iter().chain(["use http::HeaderMap;".to_owned()]).collect();
    uses.sort();
    text::rust(&format!(
        "{}\n\n\
         fn received_signed(\n    \
             secret: &str,\n    \
             headers: &HeaderMap,\n\
         {argument}    \
             body: &[u8],\n\
         ) -> Result<{ident}, WebhookError> {{\n    \
             let verifier = {verifier};\n    \
             {ident}::verify(&verifier, headers, {name}body)\n\
         }}\n",
        uses.join("\n")
    ))
}
