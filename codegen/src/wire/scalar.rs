//! Values without parts: valid by the document, and hard to encode where it sets no limits.

use super::schema::Facts;
use crate::ir::{Type, Value};
use crate::rust::example::pattern;
use crate::tree::{Node, Number, Object};

/// The first integer that a float cannot hold.
const LARGE: i128 = 9_007_199_254_740_993;

/// Where a value stands.
#[derive(Clone, Copy)]
pub struct Spot<'s> {
    /// Under which name it is sent; different names get different values, so that two that change places are noticed.
    pub name: &'s str,
    /// What the document gives as an example.
    pub example: Option<&'s Value>,
    /// What the document says of it.
    pub facts: Facts<'s>,
    /// The text to be sent where any would do.
    pub text: &'static str,
}

impl<'s> Spot<'s> {
    /// A place inside, of which nothing is known but this.
    pub fn inside(self, name: &'s str, facts: Facts<'s>) -> Self {
        Self { name, example: None, facts, ..self }
    }

    fn length(self, keyword: &str) -> Option<usize> {
        whole(self.facts.keyword(keyword)?).and_then(|length| usize::try_from(length).ok())
    }

    fn format(self) -> Option<&'s str> {
        self.facts.keyword("format").and_then(Node::as_str)
    }
}

/// A scalar whose form is fixed. Examples in documents often have another; where there is a pattern, they are all there
/// is to go by.
pub fn sample(spot: Spot<'_>, sample: &str) -> Node {
    let has_pattern = spot.facts.keyword("pattern").is_some();
    let example = spot.example.filter(|value| has_pattern && value.as_str().is_some());
    example.cloned().unwrap_or_else(|| Node::text(sample))
}

/// A value of any type, as far as the document knows no better.
pub fn any(spot: Spot<'_>) -> Node {
    let listed = spot.facts.keyword("enum").and_then(Node::as_array).and_then(<[Node]>::first);
    if let Some(known) = spot.facts.keyword("const").or(listed).or(spot.example) {
        return known.clone();
    }
    match spot.facts.keyword("type").and_then(Node::as_str) {
        Some("integer") => Node::integer(integer(&Type::Int64, spot, false)),
        Some("number") => Node::Number(Number::Float(double(spot, 0.1))),
        Some("boolean") => Node::Bool(true),
        Some("array") => Node::Array(Vec::new()),
        Some("object") => Node::Object(Object::default()),
        Some("string") => Node::text(text(spot)),
        _ => Node::text(spot.text),
    }
}

/// Text: hard to encode where the document sets no limits, else what it allows.
pub fn text(spot: Spot<'_>) -> String {
    let example = spot.example.and_then(Node::as_str);
    let (least, most) = (spot.length("minLength").unwrap_or(0), spot.length("maxLength").unwrap_or(usize::MAX));
    if let Some(pattern) = spot.facts.keyword("pattern").and_then(Node::as_str) {
        let fitting = example.filter(|text| (least..=most).contains(&text.chars().count()));
        return fitting.map_or_else(|| pattern::sample(pattern, least), str::to_owned);
    }
    if let Some(Node::String(only)) = spot.facts.keyword("const") {
        return only.to_string();
    }
    if let Some(sample) = spot.format().and_then(of_format).filter(|text| (least..=most).contains(&text.len())) {
        return sample.to_owned();
    }
    if let (Some(example), Some(_)) = (example, spot.format()) {
        return example.to_owned();
    }
    let hard = format!("{}: {}", spot.name, spot.text);
    let count = hard.chars().count();
    match () {
        () if (least..=most).contains(&count) => hard,
        () if count < least => hard.chars().chain(std::iter::repeat('x')).take(least).collect(),
        () => example
            .filter(|text| (least..=most).contains(&text.chars().count()))
            .map_or_else(|| spot.text.chars().take(most).collect(), str::to_owned),
    }
}

fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "email" | "idn-email" => "zoe+x@example.com",
        "uri" | "url" | "iri" | "uri-reference" => "https://example.com/a?b=c&d=%20#e",
        "byte" | "base64" => "Wm/Dqw==",
        "hostname" | "idn-hostname" => "api.example.com",
        "ipv4" | "ip" => "192.0.2.7",
        "ipv6" => "2001:db8::7",
        "regex" => "^a+$",
        "json-pointer" => "/a~1b/0",
        // Where a caller wrote the date of a text that is none for the generator.
        "date" => "2025-03-14",
        "date-time" => "2025-03-14T09:26:53.589+05:30",
        "uuid" => "0b6f2a5e-3c1d-4e8f-9a7b-5d2c4e6f8a90",
        _ => return None,
    })
}

/// An integer of a type, `large` if that can be.
pub fn integer(ty: &Type, spot: Spot<'_>, large: bool) -> i128 {
    let limit = |keyword| spot.facts.keyword(keyword).and_then(whole);
    let least = limit("minimum").or_else(|| limit("exclusiveMinimum").map(|limit| limit + 1));
    let most = limit("maximum").or_else(|| limit("exclusiveMaximum").map(|limit| limit - 1));
    if large && *ty != Type::Int32 && most.is_none_or(|most| most >= LARGE) {
        return LARGE;
    }
    let own = spot.name.bytes().fold(41, |sum, byte| (sum + i128::from(byte)) % 97);
    let value = spot.example.and_then(whole).unwrap_or(own);
    let value = value.max(least.unwrap_or(value)).min(most.unwrap_or(i128::MAX));
    match limit("multipleOf") {
        Some(unit) if unit > 1 && value % unit != 0 => (value - value.rem_euclid(unit)).max(least.unwrap_or(i128::MIN)),
        _ => value,
    }
}

/// A number.
pub fn double(spot: Spot<'_>, sample: f64) -> f64 {
    let limit = |keyword| spot.facts.keyword(keyword).and_then(number);
    let (above, below) = (limit("exclusiveMinimum"), limit("exclusiveMaximum"));
    let value = spot.example.and_then(number).unwrap_or(sample);
    let value = value.max(limit("minimum").unwrap_or(f64::MIN)).min(limit("maximum").unwrap_or(f64::MAX));
    let value = match (above, below) {
        (Some(above), Some(below)) if value <= above || value >= below => f64::midpoint(above, below),
        (Some(above), _) if value <= above => above + 1.0,
        (_, Some(below)) if value >= below => below - 1.0,
        _ => value,
    };
    match limit("multipleOf") {
        Some(unit) if unit > 0.0 && (value / unit).fract() != 0.0 => (value / unit).ceil() * unit,
        _ => value,
    }
}

/// A number that is whole.
pub fn whole(value: &Value) -> Option<i128> {
    match value.as_number()? {
        Number::Integer(value) => Some(value.get()),
        Number::Float(value) if value.fract() == 0.0 && value.abs() < 1e15 => Some(value as i128),
        Number::Float(_) => None,
    }
}

fn number(value: &Value) -> Option<f64> {
    match value.as_number()? {
        Number::Float(value) => Some(value),
        Number::Integer(value) => Some(value.get() as f64),
    }
}
