//! Scalars, and the enumerations of their values.

use super::Lowering;
use super::all::All;
use crate::document::{At, Kind};
use crate::hash::{IndexMap, IndexSet};
use crate::ir::media::{self, kind};
use crate::ir::{EnumValue, IntegerValue, NumberValue, Owner, Shape, Type};
use crate::tree::{Node, Number};

impl<'a> Lowering<'a, '_> {
    /// A string, or one of some.
    pub fn string(&mut self, all: &All<'a>, owner: Owner) -> Type {
        if all.kinds().each() == [Kind::String] {
            self.check_strings(all);
        }
        let values: IndexSet<&str> = all.enumerated().into_iter().filter_map(Node::as_str).collect();
        if !values.is_empty() {
            return self.enumeration(all, owner, values);
        }
        if let Some(content) = all.parts.iter().rev().find_map(json_content) {
            return Type::JsonText(Box::new(self.schema(&content, owner).element()));
        }
        match all.text("contentEncoding").map(str::to_ascii_lowercase).as_deref() {
            Some("base64") => return Type::Base64,
            Some("base64url") => return Type::Base64Url,
            _ => {}
        }
        match all.text("format").unwrap_or_default() {
            "date-time" => Type::DateTime,
            "date" => Type::Date,
            "time" => Type::Time,
            // Protocol Buffers write a duration as `3.5s`.
            "duration" | "google-duration" => Type::Duration,
            "http-date" => Type::HttpDate,
            "byte" => Type::Base64,
            "base64url" => Type::Base64Url,
            "uuid" => Type::Uuid,
            // Not a `Decimal`, which is written as a number: this is a string on the wire.
            "decimal" | "decimal128" => Type::DecimalText,
            "binary" => Type::File,
            _ => Type::String,
        }
    }

    fn check_strings(&self, all: &All<'a>) {
        let is_foreign = |at: &At<'_>| !matches!(at.node, Node::String(_) | Node::Null);
        for part in all.parts.iter().filter(|part| part.has("type")) {
            if let Some(foreign) = part.elements_of("enum").find(is_foreign) {
                self.document.warning(
                    &foreign,
                    format!("this value of a string is {}: it is left out", foreign.node.kind()),
                    "put it in quotation marks, or correct the `type`",
                );
            }
        }
    }

    /// An open enumeration of strings.
    pub fn enumeration(&mut self, all: &All<'a>, owner: Owner, values: IndexSet<&str>) -> Type {
        let names = names(all);
        let value = |value: &str| EnumValue { value: value.into(), name: names.get(value).map(|name| (*name).into()) };
        let values = values.into_iter().map(value).collect();
        let id = self.reserve();
        self.define(id, self.definition(all, owner, Shape::Enum(values)));
        Type::Named(id)
    }

    /// An integer, or one of some.
    pub fn integer(&mut self, all: &All<'a>, owner: Owner) -> Type {
        let values: IndexSet<i64> = all.enumerated().into_iter().filter_map(whole).collect();
        if !values.is_empty() {
            return self.integers(all, owner, values);
        }
        match all.text("format").unwrap_or_default() {
            "int32" | "int16" | "int8" | "uint8" | "uint16" => Type::Int32,
            "uint64" => Type::UInt64,
            "unixtime" | "unix-time" => Type::UnixTime,
            "duration" => Type::Seconds,
            "int64" => Type::Int64,
            _ => large(all).unwrap_or(Type::Int64),
        }
    }

    /// A number with a fraction, or one of some.
    pub fn number(&mut self, all: &All<'a>, owner: Owner) -> Type {
        let values = distinct(all.enumerated());
        if !values.is_empty() {
            return self.numbers(all, owner, &values);
        }
        match all.text("format").unwrap_or_default() {
            "decimal" | "decimal128" => Type::Decimal,
            "unixtime" | "unix-time" => Type::UnixTime,
            "duration" => Type::Seconds,
            "int32" => Type::Int32,
            "int64" => Type::Int64,
            _ => Type::Double,
        }
    }

    /// An open enumeration of numbers.
    pub fn numbers(&mut self, all: &All<'a>, owner: Owner, values: &[f64]) -> Type {
        let names: Vec<(f64, &str)> =
            names(all).into_iter().filter_map(|(text, name)| Some((text.parse().ok()?, name))).collect();
        let name = |value: f64| names.iter().find(|(known, _)| *known == value).map(|(_, name)| (*name).to_owned());
        let values = values.iter().map(|value| NumberValue { value: *value, name: name(*value) }).collect();
        let id = self.reserve();
        self.define(id, self.definition(all, owner, Shape::Numbers(values)));
        Type::Named(id)
    }

    /// An open enumeration of integers.
    pub fn integers(&mut self, all: &All<'a>, owner: Owner, values: IndexSet<i64>) -> Type {
        let names = names(all);
        let value = |value: i64| {
            let name = names.get(value.to_string().as_str()).map(|name| (*name).to_owned());
            IntegerValue { value, name }
        };
        let values = values.into_iter().map(value).collect();
        let id = self.reserve();
        self.define(id, self.definition(all, owner, Shape::Integers(values)));
        Type::Named(id)
    }
}

/// The schema of the JSON that a string holds (JSON Schema 2020-12 §8.5); `None` where it holds none, or encoded so that
/// it is no text.
pub fn json_content<'a>(at: &At<'a>) -> Option<At<'a>> {
    let is_json = kind(at.text("contentMediaType")?) == media::Kind::Json;
    let content = at.get("contentSchema").filter(|content| content.node.as_object().is_some())?;
    (is_json && !at.has("contentEncoding")).then_some(content)
}

/// The numbers among some values, each once.
pub fn distinct<'n>(values: impl IntoIterator<Item = &'n Node>) -> Vec<f64> {
    let mut distinct: IndexMap<u64, f64> = IndexMap::default();
    for value in values.into_iter().filter_map(Node::as_number).map(Number::to_f64) {
        distinct.entry(value.to_bits()).or_insert(value);
    }
    distinct.into_values().collect()
}

/// The type of integers beyond 64 bits, where the document speaks of them.
fn large(all: &All<'_>) -> Option<Type> {
    // Some tools write the bounds of 64 bits as the nearest double, and those of all doubles where there are none.
    const SIGNED: f64 = i64::MAX as f64;
    const UNSIGNED: f64 = u64::MAX as f64;
    const NONE: f64 = 1e300;
    let bounds = |keywords: [&'static str; 2]| {
        let bounds = all.parts.iter().flat_map(move |part| keywords.into_iter().filter_map(|name| part.get(name)));
        bounds.filter_map(|at| at.node.as_number().map(Number::to_f64)).filter(|bound| bound.abs() < NONE)
    };
    let least = bounds(["minimum", "exclusiveMinimum"]).fold(f64::NEG_INFINITY, f64::max);
    let most = bounds(["maximum", "exclusiveMaximum"]).fold(f64::INFINITY, f64::min);
    let is_large = |bound: f64, largest: f64| bound.is_finite() && bound.abs() > largest;
    match all.text("format").unwrap_or_default() {
        "int128" | "uint128" | "int256" | "uint256" => Some(Type::Decimal),
        _ if is_large(least, SIGNED) || is_large(most, UNSIGNED) => Some(Type::Decimal),
        _ if is_large(most, SIGNED) => Some(if least >= 0.0 { Type::UInt64 } else { Type::Decimal }),
        _ => None,
    }
}

/// An integer that an enumeration can hold.
pub fn whole(value: &Node) -> Option<i64> {
    match value {
        Node::Number(Number::Integer(value)) => i64::try_from(value.get()).ok(),
        Node::Number(Number::Float(value)) if value.fract() == 0.0 && value.abs() < 9e15 => Some(*value as i64),
        _ => None,
    }
}

/// Names of values, as several tools write them beside `enum`: by position, or (`x-enum-varnames` as an object) by
/// value. They count only where there is one for each value.
fn names<'a>(all: &All<'a>) -> IndexMap<String, &'a str> {
    for part in all.parts.iter().rev().filter(|part| part.has("enum")) {
        let values = part.elements_of("enum").map(|at| super::loss::shown(at.node));
        let keyword = ["x-rust-names", "x-enum-varnames", "x-enumNames", "x-enum-names"];
        let Some(list) = keyword.iter().find_map(|keyword| part.get(keyword)) else { continue };
        let names: Vec<&str> = list.elements().filter_map(|at| at.node.as_str()).collect();
        if Some(names.len()) == part.get("enum").and_then(|at| at.element_count()) {
            return values.zip(names).collect();
        }
    }
    IndexMap::default()
}
