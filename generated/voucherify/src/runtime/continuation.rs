//! How a request becomes that for the next page.

use std::sync::Arc;

use super::call::{Parts, put};
use super::core::header_value;
use super::json::{self, Value};
use super::paging::{Pagination, Place, Position, Step, text};
use super::percent;

impl Parts {
    /// Where a walk begins that begins with this request.
    pub(crate) fn position(&self, pagination: &Pagination) -> Position {
        let number = |place| self.given(place)?.trim().parse::<i64>().ok();
        let first = pagination.first();
        let start = pagination.place().filter(|_| pagination.is_counted()).and_then(number).unwrap_or(first);
        let size = pagination.size.as_ref().and_then(|size| match (number(size.to), size.maximum) {
            (Some(asked), Some(maximum)) => Some(asked.min(maximum)),
            // The server may have a limit that the document does not name.
            (Some(_), None) => None,
            (None, _) => size.default,
        });
        let size = size.and_then(|size| u64::try_from(size).ok());
        let skipped = u64::try_from(start.saturating_sub(first)).unwrap_or_default();
        let before = match pagination.step {
            Step::Page { .. } => skipped.saturating_mul(size.unwrap_or_default()),
            _ => skipped,
        };
        Position { number: start, before, size, largest: 0 }
    }

    /// The value that the caller has set.
    pub(crate) fn given(&self, place: Place) -> Option<String> {
        match place {
            Place::Query(name) => {
                let (_, pair) = self.query.iter().find(|(other, _)| *other == name)?;
                Some(pair.split_once('=')?.1.to_owned())
            }
            Place::Header(name) => {
                let (_, value) = self.headers.iter().find(|(other, _)| *other == name)?;
                value.as_ref().ok()?.to_str().ok().map(str::to_owned)
            }
            Place::Body(pointer) => {
                let body = json::to_value(self.body.as_ref()?.as_write());
                body.pointer(pointer).filter(|value| !value.is_null()).map(text)
            }
        }
    }

    /// Sets a value.
    pub(crate) fn put(&mut self, place: Place, value: Value) -> Result<(), String> {
        match place {
            Place::Query(name) => put(&mut self.query, name, percent::pair(name, &text(&value))),
            Place::Header(name) => {
                let value = header_value(name, &text(&value));
                value.as_ref().map_err(String::clone)?;
                put(&mut self.headers, name, value);
            }
            Place::Body(pointer) => {
                let body = self.body.as_ref().map_or(Value::Null, |body| json::to_value(body.as_write()));
                self.body = Some(Arc::new(with(body, pointer, value)));
            }
        }
        Ok(())
    }

    /// Sends the request to a URL that an answer holds; the text that tells it from others.
    pub(crate) fn lead_to(&mut self, reference: &str) -> Result<String, String> {
        let from = self.url()?;
        let unusable = |fault| format!("the URL of the next page cannot be used: {fault}");
        let mut url = from.join(reference.trim()).map_err(unusable)?;
        url.set_fragment(None);
        if url.origin() != from.origin() {
            let origin = url.origin().ascii_serialization();
            return Err(format!("the next page is at {origin}, another origin: no request was sent there"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the URL of the next page has credentials in it: no request was sent there".to_owned());
        }
        let key = url.as_str().to_owned();
        self.page = Some(url);
        Ok(key)
    }
}

/// A body with a value at a pointer, inside of objects that are made where there are none.
fn with(mut body: Value, pointer: &str, value: Value) -> Value {
    set(&mut body, &mut json::steps(pointer), value);
    body
}

fn set(place: &mut Value, steps: &mut dyn Iterator<Item = String>, value: Value) {
    let Some(step) = steps.next() else {
        *place = value;
        return;
    };
    if !place.is_object() {
        *place = Value::Object(Default::default());
    }
    if let Value::Object(members) = place {
        if !members.contains_key(&step) {
            members.insert(step.as_str(), Value::Null);
        }
        if let Some(member) = members.get_mut(&step) {
            set(member, steps, value);
        }
    }
}
