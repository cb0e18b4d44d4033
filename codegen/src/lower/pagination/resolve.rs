//! From what was said of an operation's pages to what the operation has: each parameter, pointer and header.

use super::find::{Found, find, is_scalar};
use crate::config::{PageStyle, Pagination as Settings};
use crate::document::nearest;
use crate::ir::pagination::{Items, Pagination, Size, Source, Step, Target};
use crate::ir::{Constraint, Encoding, Location, Operation, Parameter, ResponseBody, Style, Type, TypeDef, Value};
use crate::tree::Number;

/// What is wrong with a key.
pub struct Fault {
    /// The key.
    pub key: &'static str,
    /// What is wrong.
    pub fault: String,
    /// What to do about it.
    pub remedy: String,
}

/// Finds everything that was named, or says what is not there.
pub fn resolve(operation: &Operation, types: &[TypeDef], settings: &Settings) -> Result<Pagination, Vec<Fault>> {
    let mut resolving = Resolving { operation, types, settings, answer: None, faults: Vec::new() };
    resolving.keys();
    resolving.answer();
    let pagination = resolving.answer.is_some().then(|| resolving.pagination()).flatten();
    match pagination {
        Some(pagination) if resolving.faults.is_empty() => Ok(pagination),
        _ => Err(resolving.faults),
    }
}

struct Resolving<'r> {
    operation: &'r Operation,
    types: &'r [TypeDef],
    settings: &'r Settings,
    /// The type of a page.
    answer: Option<&'r Type>,
    faults: Vec<Fault>,
}

impl<'r> Resolving<'r> {
    fn fault(&mut self, key: &'static str, fault: impl Into<String>, remedy: impl Into<String>) {
        self.faults.push(Fault { key, fault: fault.into(), remedy: remedy.into() });
    }

    /// Checks that the keys are those of the style.
    fn keys(&mut self) {
        let (style, name) = (self.settings.style, self.settings.style.as_str());
        let given = self.settings.texts().map(|(key, _)| key).chain(self.settings.first.map(|_| "first"));
        let stray: Vec<&'static str> = given.filter(|key| !style.keys().contains(key)).collect();
        for key in stray {
            let remedy = format!("remove it, or choose another style; with `{name}` go {}", style.keys().join(", "));
            self.fault(key, format!("`{key}` means nothing to the style `{name}`"), remedy);
        }
        let is_by_item = self.settings.last_item.is_some();
        let required: &[&'static str] = match style {
            PageStyle::Cursor if is_by_item => &["parameter", "items"],
            PageStyle::Cursor => &["parameter", "next"],
            PageStyle::Page | PageStyle::Offset => &["parameter", "items"],
            PageStyle::Url => &["next"],
            PageStyle::Link | PageStyle::None => &[],
        };
        for key in required.iter().filter(|key| !self.settings.texts().any(|(given, _)| given == **key)) {
            let remedy = match *key {
                "parameter" => "add `parameter`: a query or header parameter, or a JSON Pointer into the body",
                "items" => "add `items`: the JSON Pointer of the list in the answer, \"\" for an answer that is a list",
                _ if style == PageStyle::Cursor => "add `next`, the JSON Pointer of the cursor, or `last-item`",
                _ => "add `next`: the JSON Pointer of the URL, or the name of a header",
            };
            self.fault("style", format!("the style `{name}` needs `{key}`"), remedy);
        }
        if is_by_item && self.settings.next.is_some() {
            self.fault("last-item", "`next` and `last-item` exclude each other", "remove one of them");
        }
    }

    /// Finds the type of a page.
    fn answer(&mut self) {
        match self.operation.only_success() {
            Some(ResponseBody::Json(ty) | ResponseBody::Xml { ty, .. }) => self.answer = Some(ty),
            _ if self.operation.is_several() => {
                let remedy = "describe one type for all successes, or page by hand";
                self.fault("style", "the successes of the operation differ in type", remedy);
            }
            _ => {
                let remedy = "pages are read from JSON and XML: describe an answer of `application/json`";
                self.fault("style", "the answer of the operation is neither JSON nor XML", remedy);
            }
        }
    }

    fn pagination(&mut self) -> Option<Pagination> {
        let (settings, style) = (self.settings, self.settings.style);
        let target = settings.parameter.as_deref().and_then(|name| self.target("parameter", name));
        let items = settings.items.as_deref().and_then(|pointer| self.items(pointer));
        let next = settings.next.as_deref().and_then(|text| self.source("next", text));
        let last = settings.last_item.as_deref().and_then(|pointer| self.last_item(pointer, items.as_ref()));
        let usual = |fallback: i64| settings.first.unwrap_or(fallback);
        let default = target.as_ref().and_then(|target| target.default);
        let to = target.map(|target| target.to);
        let more = settings.more.as_deref().and_then(|text| self.source("more", text));
        let pages = settings.pages.as_deref().and_then(|text| self.source("pages", text));
        let total = settings.total.as_deref().and_then(|text| self.source("total", text));
        let size = settings.size.as_deref().and_then(|name| self.target("size", name));
        let step = match style {
            PageStyle::Cursor if settings.last_item.is_some() => Step::LastItem(to?, last?),
            PageStyle::Cursor => Step::Cursor(to?, next?),
            PageStyle::Page => Step::Page(to?, usual(default.unwrap_or(1))),
            PageStyle::Offset => Step::Offset(to?, usual(default.unwrap_or(0))),
            PageStyle::Url => Step::Url(next?),
            PageStyle::Link => Step::Link,
            PageStyle::None => return None,
        };
        Some(Pagination { step, items, more, pages, total, size })
    }

    /// A part of the request.
    fn target(&mut self, key: &'static str, name: &str) -> Option<Size> {
        if name.starts_with('/') {
            return self.member_of_body(key, name);
        }
        let takes = |parameter: &&std::sync::Arc<Parameter>| {
            matches!(parameter.location, Location::Query | Location::Header) && parameter.style != Style::QueryString
        };
        let Some(parameter) = self.operation.parameters.iter().filter(takes).find(|known| *known.name == *name) else {
            let known: Vec<&str> = self.operation.parameters.iter().filter(takes).map(|known| &*known.name).collect();
            let remedy = choose(name, &known, "it takes none: declare one, or give a JSON Pointer into the body");
            self.fault(key, format!("the operation has no query or header parameter `{name}`"), remedy);
            return None;
        };
        if parameter.style == Style::Json || !is_scalar(self.types, &parameter.ty) {
            self.fault(key, format!("the parameter `{name}` takes no single value"), "name one that does");
            return None;
        }
        let to = match parameter.location {
            Location::Header => Target::Header(name.to_owned()),
            _ => Target::Query(name.to_owned()),
        };
        Some(sized(to, parameter.default.as_deref(), &parameter.constraints))
    }

    fn member_of_body(&mut self, key: &'static str, pointer: &str) -> Option<Size> {
        let encoding = |encoding: &Encoding| matches!(encoding, Encoding::Json | Encoding::Form(_));
        let body = self.operation.body.as_ref().filter(|body| {
            !body.is_choice() && body.contents.first().is_some_and(|content| encoding(&content.encoding))
        });
        let Some(body) = body else {
            let fault = "the operation has no body of JSON or of a form";
            self.fault(key, fault, "name a query or header parameter");
            return None;
        };
        let to = Target::Body(pointer.to_owned());
        match find(self.types, &body.ty, pointer) {
            Found::Open => Some(Size { to, default: None, maximum: None }),
            Found::Known(ty, field) if is_scalar(self.types, ty) => {
                let default = field.and_then(|field| field.default.as_deref());
                Some(sized(to, default, field.map_or(&[], |field| &field.constraints)))
            }
            Found::Known(..) => {
                self.fault(key, format!("the body has no single value at {pointer:?}"), "point at a text or number");
                None
            }
            Found::Missing(known) => {
                self.missing(key, pointer, "body", &known);
                None
            }
        }
    }

    /// A part of the answer.
    fn source(&mut self, key: &'static str, text: &str) -> Option<Source> {
        if !text.is_empty() && !text.starts_with('/') {
            return self.header(key, text);
        }
        match find(self.types, self.answer?, text) {
            Found::Open => Some(Source::Body(text.to_owned())),
            Found::Known(ty, _) if is_scalar(self.types, ty) => Some(Source::Body(text.to_owned())),
            Found::Known(..) => {
                let remedy = "point at a text, number or boolean";
                self.fault(key, format!("the answer has no single value at {text:?}"), remedy);
                None
            }
            Found::Missing(known) => {
                self.missing(key, text, "answer", &known);
                None
            }
        }
    }

    fn header(&mut self, key: &'static str, name: &str) -> Option<Source> {
        let headers = self.operation.successes.iter().flat_map(|response| &response.headers);
        let known: Vec<&str> = headers.map(|header| header.name.as_str()).collect();
        if known.iter().any(|header| header.eq_ignore_ascii_case(name)) {
            return Some(Source::Header(name.to_owned()));
        }
        let remedy = choose(name, &known, "it has none: describe it, or write a JSON Pointer, which begins with `/`");
        self.fault(key, format!("the answer has no header `{name}`"), remedy);
        None
    }

    fn items(&mut self, pointer: &str) -> Option<Items> {
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let remedy = format!("write a JSON Pointer: \"/{pointer}\"");
            self.fault("items", format!("`items` is no JSON Pointer: {pointer:?}"), remedy);
            return None;
        }
        match find(self.types, self.answer?, pointer) {
            Found::Known(Type::List(ty), _) => {
                return Some(Items { pointer: pointer.to_owned(), ty: Type::clone(ty) });
            }
            Found::Open | Found::Known(Type::Any, _) => {
                let fault = format!("the document does not say what the answer has at {pointer:?}");
                self.fault("items", fault, "describe the array there, with the type of its items");
            }
            Found::Known(..) => {
                let fault = format!("the answer has no array at {pointer:?}");
                self.fault("items", fault, "point at the array that holds the items");
            }
            Found::Missing(known) => self.missing("items", pointer, "answer", &known),
        }
        None
    }

    fn last_item(&mut self, pointer: &str, items: Option<&Items>) -> Option<String> {
        match find(self.types, &items?.ty, pointer) {
            _ if !pointer.is_empty() && !pointer.starts_with('/') => {
                let remedy = format!("write a JSON Pointer into the item: \"/{pointer}\"");
                self.fault("last-item", format!("`last-item` is no JSON Pointer: {pointer:?}"), remedy);
            }
            Found::Open => return Some(pointer.to_owned()),
            Found::Known(ty, _) if is_scalar(self.types, ty) => return Some(pointer.to_owned()),
            Found::Known(..) => {
                let fault = format!("an item has no single value at {pointer:?}");
                self.fault("last-item", fault, "point at a text or number");
            }
            Found::Missing(known) => self.missing("last-item", pointer, "item", &known),
        }
        None
    }

    fn missing(&mut self, key: &'static str, pointer: &str, whose: &str, known: &[&str]) {
        let last = pointer.rsplit('/').next().unwrap_or_default();
        let remedy = choose(last, known, "point at a member that the document describes");
        self.fault(key, format!("the {whose} has nothing at {pointer:?}"), remedy);
    }
}

/// What may have been meant.
fn choose(name: &str, known: &[&str], otherwise: &str) -> String {
    match nearest(name, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if known.is_empty() => otherwise.to_owned(),
        None => format!("there are {}", known.join(", ")),
    }
}

fn sized(to: Target, default: Option<&Value>, constraints: &[Constraint]) -> Size {
    let maximum = constraints.iter().find(|constraint| constraint.keyword == "maximum");
    Size { to, default: default.and_then(integer), maximum: maximum.and_then(|constraint| integer(&constraint.value)) }
}

fn integer(value: &Value) -> Option<i64> {
    match value.as_number()? {
        Number::Integer(number) => i64::try_from(number.get()).ok(),
        Number::Float(_) => None,
    }
}
