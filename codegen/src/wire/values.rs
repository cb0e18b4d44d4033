//! Values for every parameter and every member of a body: valid by the document, and hard to encode.

use super::pattern;
use crate::ir::{
    Additional, Constraint, Content, Encoding, Field, Location, Operation, Shape, Style, Type, TypeId, Value,
};
use crate::rust::example::CallValues;
use crate::sdk::Sdk;
use crate::tree::{Node, Number, Object};

/// Which values a call is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selection {
    /// All of them.
    Every {
        /// Which variant of each union.
        variant: usize,
        /// Whether integers are beyond what a float can hold.
        large: bool,
    },
    /// Only those without which the call would be invalid.
    Required,
}

/// What every encoding has to protect: other scripts, and the signs that mean something to it.
const HARD: &str = "Zoë & Söhne, 50% + 1=2; \"x\" <y>/z?#[0] \\ ~";

/// The same for a header, which holds ASCII only (RFC 9110 §5.5).
const HARD_ASCII: &str = "50% + 1=2; \"x\" <y>/z?#[0] ~";

/// The same where commas part the elements of a list.
const HARD_ELEMENT: &str = "Zoë & Söhne 50% + 1=2/z";

/// The first integer that a float cannot hold.
const LARGE: i128 = 9_007_199_254_740_993;

/// Makes values.
pub struct Maker<'a> {
    sdk: Sdk<'a>,
    tree: &'a Node,
    selection: Selection,
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Spot<'s> {
    name: &'s str,
    constraints: &'s [Constraint],
    example: Option<&'s Value>,
    /// The `format` of its schema, of which the types know only a part.
    format: Option<&'s str>,
    text: &'static str,
}

impl<'a> Maker<'a> {
    /// Makes values of a selection; `tree` is the document.
    pub fn new(sdk: Sdk<'a>, tree: &'a Node, selection: Selection) -> Self {
        Self { sdk, tree, selection }
    }

    /// The values of a call.
    pub fn values(&self, operation: &Operation) -> CallValues {
        let mut values = CallValues::default();
        for parameter in operation.parameters.iter().filter(|parameter| self.wants(parameter.required)) {
            let text = match (parameter.location, parameter.style) {
                (Location::Header | Location::Cookie, _) => HARD_ASCII,
                (_, Style::Form | Style::SpaceDelimited | Style::PipeDelimited) => HARD_ELEMENT,
                _ => HARD,
            };
            let spot = Spot {
                name: &parameter.name,
                constraints: &parameter.constraints,
                example: parameter.example.as_ref(),
                format: self.format(&format!("{}/schema", parameter.place.pointer)),
                text,
            };
            if let Some(value) = self.value(&parameter.ty, spot, &mut Vec::new()) {
                values.parameters.push((parameter.location, parameter.name.clone(), value));
            }
        }
        if let Some(body) = operation.body.as_ref().filter(|body| self.wants(body.required)) {
            let spot = Spot { name: "body", constraints: &[], example: None, format: None, text: HARD };
            values.body = self.value(&body.ty, spot, &mut Vec::new());
            let is_empty = values.body.as_ref().and_then(Node::as_object).is_some_and(Object::is_empty);
            let is_form = |content: &Content| matches!(content.encoding, Encoding::Form(_) | Encoding::Multipart(_));
            // A form without any member is no body.
            if is_empty && body.contents.first().is_some_and(is_form) {
                let every = Self { selection: Selection::Every { variant: 0, large: false }, ..*self };
                let first = every.value(&body.ty, spot, &mut Vec::new());
                values.body = first.map(|value| match value {
                    Node::Object(members) => Node::Object(members.into_iter().take(1).collect()),
                    other => other,
                });
            }
        }
        values
    }

    /// How many calls it takes until each variant of each union was sent.
    pub fn variants(&self, operation: &Operation) -> usize {
        let types = operation.parameters.iter().map(|parameter| &parameter.ty);
        let types = types.chain(operation.body.iter().map(|body| &body.ty));
        let mut seen = Vec::new();
        types.map(|ty| self.variants_in(ty, &mut seen)).max().unwrap_or(1)
    }

    fn variants_in(&self, ty: &Type, seen: &mut Vec<TypeId>) -> usize {
        let Some(id) = ty.named().filter(|id| !seen.contains(id)) else { return 1 };
        seen.push(id);
        match &self.sdk.api.ty(id).shape {
            Shape::Enum(_) | Shape::Integers(_) => 1,
            Shape::Struct { fields, .. } => {
                fields.iter().map(|field| self.variants_in(&field.ty, seen)).max().unwrap_or(1)
            }
            Shape::Union(union) => {
                let inner = union.variants.iter().map(|variant| self.variants_in(&variant.ty, seen)).max();
                union.variants.len().max(inner.unwrap_or(1))
            }
        }
    }

    fn wants(&self, required: bool) -> bool {
        required || self.selection != Selection::Required
    }

    fn format(&self, pointer: &str) -> Option<&'a str> {
        let mut node = self.tree;
        for word in pointer.split('/').skip(1) {
            let word = word.replace("~1", "/").replace("~0", "~");
            node = match node {
                Node::Object(members) => members.get(&word)?,
                Node::Array(elements) => elements.get(word.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        node.as_object()?.get("format")?.as_str()
    }

    fn value(&self, ty: &Type, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Option<Node> {
        Some(match ty {
            Type::Boolean => spot.example.and_then(Node::as_bool).map_or(Node::Bool(true), Node::Bool),
            Type::Int32 | Type::Int64 | Type::UInt64 => Node::Number(Number::Integer(self.integer(ty, spot))),
            Type::Double => Node::Number(Number::Float(double(spot))),
            Type::Decimal => Node::Number(Number::Float(12.5)),
            Type::String => Node::String(text(spot)),
            Type::DateTime => sample(spot, "2025-03-14T09:26:53.589+05:30"),
            Type::Date => sample(spot, "2025-03-14"),
            Type::Time => sample(spot, "09:26:53Z"),
            Type::Duration => sample(spot, "P1DT2H3M"),
            Type::Uuid => sample(spot, "0b6f2a5e-3c1d-4e8f-9a7b-5d2c4e6f8a90"),
            Type::File => Node::String(format!("Name,Email\r\n\"{}\",zoe@example.com\r\n", spot.name)),
            Type::Any => Node::String(spot.text.to_owned()),
            Type::AnyObject => any_object(),
            Type::List(element) => Node::Array(self.list(element, spot, stack)),
            Type::Map(value) => Node::Object(self.map(value, spot, stack)),
            Type::OrNull(inner) => self.value(inner, spot, stack)?,
            Type::Named(id) => self.named(*id, spot, stack)?,
        })
    }

    fn list(&self, element: &Type, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Vec<Node> {
        if let Type::Named(id) = element
            && let Shape::Enum(values) = &self.sdk.api.ty(*id).shape
        {
            return values.iter().take(2).map(|value| Node::String(value.value.clone())).collect();
        }
        let examples = spot.example.and_then(Node::as_array).unwrap_or_default();
        let names = [format!("{} 1", spot.name), format!("{} 2", spot.name)];
        let inner = |index: usize| Spot {
            name: names.get(index).map_or("", String::as_str),
            constraints: &[],
            example: examples.get(index).or(examples.first()),
            ..spot
        };
        (0..2).filter_map(|index| self.value(element, inner(index), stack)).collect()
    }

    fn map(&self, ty: &Type, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Object {
        let mut map = Object::new();
        for name in ["segment", "größe & co"] {
            let inner = Spot { name, constraints: &[], example: None, format: None, ..spot };
            map.extend(self.value(ty, inner, stack).map(|value| (name.to_owned(), value)));
        }
        map
    }

    fn named(&self, id: TypeId, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Option<Node> {
        if stack.contains(&id) {
            return None;
        }
        stack.push(id);
        let value = match &self.sdk.api.ty(id).shape {
            Shape::Enum(values) => {
                let known = |value: &&Value| values.iter().any(|known| Some(known.value.as_str()) == value.as_str());
                let first = values.first().map(|value| Node::String(value.value.clone()));
                spot.example.filter(known).cloned().or(first)
            }
            Shape::Integers(values) => {
                let known = |value: &&Value| values.iter().any(|known| **value == integer(known.value));
                let first = values.first().map(|value| integer(value.value));
                spot.example.filter(known).cloned().or(first)
            }
            Shape::Struct { fields, additional } => self.structure(fields, additional, spot, stack),
            Shape::Union(union) => {
                let index = match self.selection {
                    Selection::Every { variant, .. } => variant % union.variants.len().max(1),
                    Selection::Required => 0,
                };
                let variant = union.variants.get(index);
                let value = variant.and_then(|variant| self.value(&variant.ty, spot, stack));
                value.map(|value| tagged(value, union.discriminator.as_deref(), variant.map(|v| v.tags.as_slice())))
            }
        };
        stack.pop();
        value
    }

    fn structure(
        &self,
        fields: &[Field],
        additional: &Additional,
        spot: Spot<'_>,
        stack: &mut Vec<TypeId>,
    ) -> Option<Node> {
        let mut members = Object::new();
        for field in fields.iter().filter(|field| !field.read_only && self.wants(field.required)) {
            let inner = Spot {
                name: &field.name,
                constraints: &field.constraints,
                example: field.example.as_ref(),
                format: self.format(&field.place.pointer),
                ..spot
            };
            match self.value(&field.ty, inner, stack) {
                Some(value) => {
                    members.insert(field.name.clone(), value);
                }
                None if field.required => return None,
                None => {}
            }
        }
        if let (Additional::Kept(ty), true) = (additional, self.wants(false)) {
            let name = "not declared";
            let inner = Spot { name, constraints: &[], example: None, format: None, ..spot };
            members.extend(self.value(ty, inner, stack).map(|value| (name.to_owned(), value)));
        }
        Some(Node::Object(members))
    }

    fn integer(&self, ty: &Type, spot: Spot<'_>) -> i128 {
        let limit = |keyword| limit(spot.constraints, keyword).and_then(whole);
        let large = matches!(self.selection, Selection::Every { large: true, .. });
        if large && *ty != Type::Int32 && limit("maximum").is_none_or(|maximum| maximum >= LARGE) {
            return LARGE;
        }
        // Different names get different values, so that two that change places are noticed.
        let own = spot.name.bytes().fold(41, |sum, byte| (sum + i128::from(byte)) % 97);
        let value = spot.example.and_then(whole).unwrap_or(own);
        value.max(limit("minimum").unwrap_or(value)).min(limit("maximum").unwrap_or(i128::MAX))
    }
}

/// The values with every map of a form's body empty; `None` where there is none.
pub fn with_empty_maps(values: &CallValues, operation: &Operation) -> Option<CallValues> {
    let is_form = |content: &Content| matches!(content.encoding, Encoding::Form(_));
    operation.body.as_ref()?.contents.first().filter(|content| is_form(content))?;
    let Some(Node::Object(members)) = &values.body else { return None };
    let is_map = |value: &Node| value.as_object().is_some_and(|members| members.contains_key("segment"));
    members.values().any(is_map).then(|| {
        let empty = |(name, value): (&String, &Node)| {
            (name.clone(), if is_map(value) { Node::Object(Object::new()) } else { value.clone() })
        };
        CallValues { body: Some(Node::Object(members.iter().map(empty).collect())), ..values.clone() }
    })
}

fn tagged(mut value: Node, property: Option<&str>, tags: Option<&[String]>) -> Node {
    if let (Node::Object(members), Some(property), Some(tags)) = (&mut value, property, tags)
        && let Some(first) = tags.first()
        && members.get(property).and_then(Node::as_str).is_none_or(|tag| tags.iter().all(|known| known != tag))
    {
        members.insert(property.to_owned(), Node::String(first.clone()));
    }
    value
}

/// A scalar whose form is fixed: the example, or a sample.
fn sample(spot: Spot<'_>, sample: &str) -> Node {
    spot.example.filter(|value| value.as_str().is_some()).cloned().unwrap_or_else(|| Node::String(sample.to_owned()))
}

/// Text: hard to encode where the document sets no limits, else what it allows.
fn text(spot: Spot<'_>) -> String {
    let example = spot.example.and_then(Node::as_str);
    let length = |keyword| limit(spot.constraints, keyword).and_then(whole).and_then(|n| usize::try_from(n).ok());
    if let Some(pattern) = limit(spot.constraints, "pattern").and_then(Node::as_str) {
        return example.map(str::to_owned).unwrap_or_else(|| pattern::sample(pattern));
    }
    match spot.format {
        Some("email") => return example.unwrap_or("zoe+x@example.com").to_owned(),
        Some("uri" | "url") => return example.unwrap_or("https://example.com/a?b=c&d=%20#e").to_owned(),
        Some("byte") => return "Wm/Dqw==".to_owned(),
        Some(_) if example.is_some() => return example.unwrap_or_default().to_owned(),
        _ => {}
    }
    let hard = format!("{}: {}", spot.name, spot.text);
    let count = hard.chars().count();
    match (length("minLength").unwrap_or(0), length("maxLength").unwrap_or(usize::MAX)) {
        (least, most) if (least..=most).contains(&count) => hard,
        (least, _) if count < least => hard.chars().chain(std::iter::repeat('x')).take(least).collect(),
        (_, most) => example.map_or_else(|| spot.text.chars().take(most).collect(), str::to_owned),
    }
}

fn double(spot: Spot<'_>) -> f64 {
    let number = |value: &Value| match value.as_number() {
        Some(Number::Float(value)) => Some(value),
        Some(Number::Integer(value)) => Some(value as f64),
        None => None,
    };
    let limit = |keyword| limit(spot.constraints, keyword).and_then(number);
    let value = spot.example.and_then(number).unwrap_or(0.1);
    value.max(limit("minimum").unwrap_or(f64::MIN)).min(limit("maximum").unwrap_or(f64::MAX))
}

fn any_object() -> Node {
    let text = |text: &str| Node::String(text.to_owned());
    let list = vec![Node::Number(Number::Integer(1)), Node::Null, text(HARD)];
    let nested = Node::Object([("a \"b\"".to_owned(), Node::Array(list))].into_iter().collect());
    let members = [
        ("lang", text("en")),
        ("test", Node::Bool(true)),
        ("ratio", Node::Number(Number::Float(0.5))),
        ("nested", nested),
    ];
    Node::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn whole(value: &Value) -> Option<i128> {
    match value.as_number()? {
        Number::Integer(value) => Some(value),
        Number::Float(_) => None,
    }
}

fn limit<'c>(constraints: &'c [Constraint], keyword: &str) -> Option<&'c Value> {
    constraints.iter().find(|constraint| constraint.keyword == keyword).map(|constraint| &constraint.value)
}

fn integer(value: i64) -> Node {
    Node::Number(Number::Integer(value.into()))
}
