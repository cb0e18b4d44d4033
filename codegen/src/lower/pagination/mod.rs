//! Which operations are lists of several pages, as the document or the configuration says; it is never guessed.

mod find;
mod propose;
mod resolve;
mod vendor;

pub use propose::{Proposal, proposals};

use crate::config::{Config, PageStyle, Pagination as Settings};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{At, Document, nearest};
use crate::hash::{HashMap, HashSet};
use crate::ir::{Operation, OperationId, TypeDef};
use crate::tree::Node;
use crate::tree::pointer::escaped;
use resolve::{Fault, resolve};

/// Our own extension.
pub const OWN: &str = "x-restwright-pagination";

/// The table of the configuration that holds for all operations which it fits.
pub const ALL: &str = "*";

/// Whether an operation says something of its pages, in whatever vocabulary.
pub fn is_declared(at: &At<'_>) -> bool {
    at.has(OWN) || vendor::NAMES.iter().any(|name| at.has(name))
}

/// Where something was said, and so where its faults are reported.
enum Origin<'a, 's> {
    /// The configuration, for one operation.
    Config(&'s Settings),
    /// Our extension: what is wrong with it is an error.
    Own(At<'a>),
    /// An extension of others: what is wrong with it is a warning, for it is not in the hands of the user.
    Vendor(At<'a>),
    /// The configuration, for all operations that it fits: the others are no fault.
    All,
}

/// Settles how the pages of each operation follow each other; returns those of which nothing is said.
pub fn settle<'a>(
    document: &Document<'a>,
    config: &Config,
    operations: &mut [Operation],
    types: &[TypeDef],
    declared: &HashMap<OperationId, At<'a>>,
) -> Vec<OperationId> {
    let mut unsaid = Vec::new();
    let ids: HashSet<String> = match declared.is_empty() {
        true => HashSet::default(),
        false => operations.iter().map(|operation| operation.id.clone()).collect(),
    };
    for (index, operation) in operations.iter_mut().enumerate() {
        let at = declared.get(&OperationId(index));
        let Some((settings, origin)) = said(document, config, operation, (types, &ids), at) else {
            if at.is_none() {
                unsaid.push(OperationId(index));
            }
            continue;
        };
        if settings.style == PageStyle::None {
            continue;
        }
        match resolve(operation, types, &settings) {
            Ok(pagination) => operation.pagination = Some(Box::new(pagination)),
            Err(_) if matches!(origin, Origin::All) => unsaid.push(OperationId(index)),
            Err(faults) => faults.into_iter().for_each(|fault| origin.report(document, operation, fault)),
        }
    }
    unsaid
}

/// What counts for an operation: the configuration, then the document, then what others wrote there, then what the
/// configuration says of all.
fn said<'a, 's>(
    document: &Document<'a>,
    config: &'s Config,
    operation: &Operation,
    (types, ids): (&[TypeDef], &HashSet<String>),
    at: Option<&At<'a>>,
) -> Option<(Settings, Origin<'a, 's>)> {
    if let Some(settings) = config.pagination.get(&operation.id) {
        return Some((settings.clone(), Origin::Config(settings)));
    }
    if let Some(own) = at.and_then(|at| at.get(OWN)) {
        return Some((own_settings(document, &own)?, Origin::Own(own)));
    }
    if let Some((settings, at)) = at.and_then(|at| vendor::settings(document, operation, types, ids, at)) {
        return Some((settings, Origin::Vendor(at)));
    }
    config.pagination.get(ALL).map(|settings| (settings.clone(), Origin::All))
}

impl Origin<'_, '_> {
    fn report(&self, document: &Document<'_>, operation: &Operation, fault: Fault) {
        let Fault { key, fault, remedy } = fault;
        match self {
            Self::Config(settings) => {
                document.finding(written(settings, key, format!("{}: {fault}", operation.id), remedy));
            }
            Self::Own(at) => document.error(&at.get(key).unwrap_or_else(|| at.clone()), fault, remedy),
            Self::Vendor(at) => {
                let fault = format!("{fault}: there are no `pages` of `{}`", operation.id);
                document.warning(at, fault, format!("{remedy}; or write `{OWN}` or a table [sdk.NAME.pagination]"));
            }
            Self::All => {}
        }
    }
}

/// A fault of a table of the configuration.
pub fn written(settings: &Settings, key: &str, fault: String, remedy: String) -> Diagnostic {
    let place = &settings.written;
    let at = place.keys.get(key);
    let pointer = match at {
        Some(_) => format!("{}/{}", place.pointer, escaped(key)),
        None => place.pointer.clone(),
    };
    let position = Some(*at.unwrap_or(&place.position));
    Diagnostic { severity: Severity::Error, file: place.file.clone(), position, pointer, fault, remedy }
}

/// Our extension, in the words of the configuration.
fn own_settings(document: &Document<'_>, at: &At<'_>) -> Option<Settings> {
    if at.node.as_object().is_none() {
        document.error(at, format!("`{OWN}` should be an object, this is {}", at.node.kind()), example());
        return None;
    }
    let (mut settings, mut is_sound) = (Settings::default(), at.has("style"));
    if !is_sound {
        document.error(at, format!("`{OWN}` has no `style`"), format!("add one of {}", styles()));
    }
    for (key, value) in at.members() {
        if let Err((fault, remedy)) = read(&mut settings, key, value.node) {
            document.error(&value, fault, remedy);
            is_sound = false;
        }
    }
    is_sound.then_some(settings)
}

/// Reads a member of our extension.
fn read(settings: &mut Settings, key: &str, value: &Node) -> Result<(), (String, String)> {
    const KEYS: [&str; 10] =
        ["style", "parameter", "next", "last-item", "items", "more", "first", "size", "pages", "total"];
    let wrong = |expected: &str| {
        let fault = format!("`{key}` should be {expected}, this is {}", value.kind());
        Err((fault, format!("write `{key}` as {expected}")))
    };
    match (key, value) {
        ("style", Node::String(name)) => {
            let name: &str = name;
            let Some((_, style)) = PageStyle::ALL.iter().find(|(known, _)| *known == name) else {
                return Err((format!("there is no style `{name}`"), format!("choose one of {}", styles())));
            };
            settings.style = *style;
        }
        ("style", _) => return wrong("a string"),
        ("first", value) => match value.as_number() {
            Some(crate::tree::Number::Integer(number)) => settings.first = i64::try_from(number.get()).ok(),
            _ => return wrong("an integer"),
        },
        (key, value) => match (settings.text_mut(key), value.as_str()) {
            (Some(slot), Some(text)) => *slot = Some(text.to_owned()),
            (Some(_), None) => return wrong("a string"),
            (None, _) => {
                let remedy = match nearest(key, KEYS) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("choose among {}", KEYS.join(", ")),
                };
                return Err((format!("`{key}` is no member of `{OWN}`"), remedy));
            }
        },
    }
    Ok(())
}

fn styles() -> String {
    PageStyle::ALL.map(|(name, _)| format!("`{name}`")).join(", ")
}

fn example() -> &'static str {
    "write an object such as {style: cursor, parameter: cursor, next: /next_cursor, items: /data}"
}
