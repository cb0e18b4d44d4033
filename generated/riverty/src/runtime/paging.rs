//! How the pages of an operation follow each other, as data, and what a page says of the next one.

use http::header::HeaderMap;

use super::json::{Fault, Kind, Raw, Value};
use super::links;

/// What a document says about the pages of an operation.
#[derive(Debug)]
pub struct Pagination {
    /// How the next page is asked for.
    pub step: Step,
    /// Where the items of a page are, as a JSON Pointer into the answer; `None` where the document does not say.
    pub items: Option<&'static str>,
    /// Where an answer says whether more pages follow.
    pub more: Option<Source>,
    /// Where an answer says how many pages there are.
    pub pages: Option<Source>,
    /// Where an answer says how many items there are on all pages.
    pub total: Option<Source>,
    /// How the caller chooses the number of items on a page.
    pub size: Option<Size>,
}

/// How the next page is asked for.
#[derive(Debug)]
pub enum Step {
    /// A value of the answer goes into the next request.
    Cursor {
        /// Where it goes.
        to: Place,
        /// Where it is found.
        from: Source,
    },
    /// A value of the last item goes into the next request.
    LastItem {
        /// Where it goes.
        to: Place,
        /// Where it is found, as a JSON Pointer into the item; empty for the item itself.
        from: &'static str,
    },
    /// The number of the page goes into the request.
    Page {
        /// Where it goes.
        to: Place,
        /// The number of the first page.
        first: i64,
    },
    /// The number of the items before the page goes into the request.
    Offset {
        /// Where it goes.
        to: Place,
        /// The number of the first item.
        first: i64,
    },
    /// The answer holds the URL of the next page.
    Url(Source),
    /// The header `Link` holds the URL of the next page, as `rel="next"` (RFC 8288).
    Link,
}

/// A part of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The query parameter of this name.
    Query(&'static str),
    /// The header of this name.
    Header(&'static str),
    /// The value of the body at this JSON Pointer.
    Body(&'static str),
}

/// A part of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The value of the body at this JSON Pointer.
    Body(&'static str),
    /// The header of this name.
    Header(&'static str),
}

/// How the caller chooses the number of items on a page.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Where it goes.
    pub to: Place,
    /// What the server takes where the caller chooses nothing.
    pub default: Option<i64>,
    /// More than this the server does not send.
    pub maximum: Option<i64>,
}

/// Where a walk over the pages stands before the answer to its last request is looked at.
pub(crate) struct Position {
    /// The number of the page, or that of its first item.
    pub(crate) number: i64,
    /// The items of the pages before, as far as they are known.
    pub(crate) before: u64,
    /// How many items a full page has, where that is certain.
    pub(crate) size: Option<u64>,
    /// The most items that a page before had.
    pub(crate) largest: u64,
}

/// What an answer says.
#[derive(Debug)]
pub(crate) struct Found {
    /// How many items there are on the page, where that is known.
    pub(crate) items: Option<u64>,
    /// The text of the items, where it tells one page from another: where the items are objects.
    pub(crate) text: Option<String>,
    /// How to go on; `None` at the end.
    pub(crate) next: Option<Next>,
}

/// How to go on.
#[derive(Debug)]
pub(crate) enum Next {
    /// With this value in its place.
    Value(Place, Value),
    /// With the URL, relative to that of the request.
    Url(String),
}

impl Pagination {
    /// Where the number or cursor of a page goes; `None` where URLs lead on.
    pub(crate) fn place(&self) -> Option<Place> {
        match self.step {
            Step::Cursor { to, .. } | Step::LastItem { to, .. } | Step::Page { to, .. } | Step::Offset { to, .. } => {
                Some(to)
            }
            Step::Url(_) | Step::Link => None,
        }
    }

    /// Whether pages have numbers, so that the next is always another, whatever the server makes of that.
    pub(crate) fn is_counted(&self) -> bool {
        matches!(self.step, Step::Page { .. } | Step::Offset { .. })
    }

    /// The number of the first page or item.
    pub(crate) fn first(&self) -> i64 {
        match self.step {
            Step::Page { first, .. } | Step::Offset { first, .. } => first,
            _ => 0,
        }
    }

    /// Reads an answer whose body is this JSON; `None` stands for one that is none.
    pub(crate) fn read(&self, body: Option<&Raw<'_>>, headers: &HeaderMap, at: &Position) -> Result<Found, String> {
        let list = self.items.zip(body).map(|(pointer, body)| body.pointer(pointer));
        let elements = list.as_ref().map(|list| list.as_ref().and_then(Raw::list).unwrap_or_default());
        let items = elements.as_ref().map(|(count, _)| *count as u64);
        let last = elements.and_then(|(_, last)| last);
        let answer = Answer { pagination: self, body, headers, at, items, last };
        let is_object = answer.last.as_ref().is_some_and(|item| item.kind() == Kind::Object);
        let text = list.flatten().filter(|_| is_object).map(|list| list.text().to_owned());
        Ok(Found { items, text, next: answer.next()? })
    }
}

/// An answer, and what was asked for.
struct Answer<'r, 'a> {
    pagination: &'r Pagination,
    body: Option<&'r Raw<'a>>,
    headers: &'r HeaderMap,
    at: &'r Position,
    items: Option<u64>,
    last: Option<Raw<'a>>,
}

impl Answer<'_, '_> {
    fn next(&self) -> Result<Option<Next>, String> {
        let more = self.pagination.more.and_then(|source| self.boolean(source));
        if more == Some(false) {
            return Ok(None);
        }
        let next = match &self.pagination.step {
            Step::Cursor { to, from } => self.value(*from)?.map(|value| Next::Value(*to, value)),
            Step::LastItem { to, from } => self.last_item(*to, from, more)?,
            Step::Page { to, first } => {
                let ends = more.is_none() && self.is_last(self.at.number.saturating_sub(*first).saturating_add(1));
                (!ends).then(|| Next::Value(*to, self.at.number.saturating_add(1).into()))
            }
            Step::Offset { to, .. } => self.offset(*to, more),
            Step::Url(source) => self.text(*source)?.map(Next::Url),
            Step::Link => links::next(self.headers).map(Next::Url),
        };
        match next {
            // Half a list must not pass for the whole.
            None if more == Some(true) => {
                Err("more pages follow, but the answer does not say how to get them".to_owned())
            }
            next => Ok(next),
        }
    }

    fn last_item(&self, to: Place, from: &str, more: Option<bool>) -> Result<Option<Next>, String> {
        let Some(last) = &self.last else { return Ok(None) };
        if more.is_none() && self.is_last(0) {
            return Ok(None);
        }
        match last.pointer(from).map(|value| scalar(&value)) {
            Some(Some(value)) => Ok(Some(Next::Value(to, value))),
            _ => Err(format!("the last item has no value at {from:?}, with which the next page is asked for")),
        }
    }

    fn offset(&self, to: Place, more: Option<bool>) -> Option<Next> {
        // A server may send fewer items than it was asked for.
        let items = self.items.filter(|items| *items > 0)?;
        let ends = more.is_none() && self.is_last(0);
        let next = self.at.number.saturating_add(i64::try_from(items).unwrap_or(i64::MAX));
        (!ends).then(|| Next::Value(to, next.into()))
    }

    /// Whether a page is the last, as far as numbers tell: it is this one of all pages, all items have come, or it is
    /// not full. Where the server names no figures, only an empty page may be told for sure.
    fn is_last(&self, page: i64) -> bool {
        if let Some(pages) = self.pagination.pages.and_then(|source| self.number(source)) {
            return page >= pages;
        }
        let items = self.items.unwrap_or_default();
        if items == 0 {
            return true;
        }
        if let Some(total) = self.pagination.total.and_then(|source| self.number(source)) {
            return i64::try_from(self.at.before.saturating_add(items)).is_ok_and(|come| come >= total);
        }
        items < self.at.largest || self.at.size.is_some_and(|size| items < size)
    }

    /// The value that leads on; null, an empty text and none at all mean the end.
    fn value(&self, source: Source) -> Result<Option<Value>, String> {
        let value = match source {
            Source::Header(name) => self.header(name).map(Value::from),
            Source::Body(pointer) => match self.body.and_then(|body| body.pointer(pointer)) {
                None => None,
                Some(value) if value.kind() == Kind::Null => None,
                Some(value) => match scalar(&value) {
                    Some(value) => Some(value),
                    None => return Err(format!("what leads to the next page, {pointer:?}, is no text")),
                },
            },
        };
        Ok(value.filter(|value| value != ""))
    }

    fn text(&self, source: Source) -> Result<Option<String>, String> {
        let value = self.value(source)?;
        Ok(value.map(|value| text(&value)))
    }

    /// Servers write figures as strings, too.
    fn number(&self, source: Source) -> Option<i64> {
        let value = self.text(source).ok()??;
        value.trim().parse().ok().or_else(|| value.trim().parse::<f64>().ok().map(|number| number as i64))
    }

    fn boolean(&self, source: Source) -> Option<bool> {
        match self.text(source).ok()??.as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }
}

/// A string, number or boolean.
fn scalar(value: &Raw<'_>) -> Option<Value> {
    match value.kind() {
        Kind::String | Kind::Number | Kind::Boolean => value.read().ok(),
        Kind::Null | Kind::Array | Kind::Object => None,
    }
}

/// A scalar as a URL or header has it.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The items of a page.
pub(crate) fn items<T: super::json::Read>(body: &[u8], pointer: &str) -> Result<Vec<T>, Fault> {
    let mut items = Vec::new();
    super::json::look(body, &mut |root| {
        let list = root.pointer(pointer).filter(|list| list.kind() != Kind::Null);
        if let Some(list) = list {
            let around = |fault, step: String| Fault::in_member(fault, &step);
            let read = list.read().map_err(|fault| super::json::steps(pointer).rev().fold(fault, around));
            items = read?;
        }
        Ok(())
    })?;
    Ok(items)
}
