//! Values for every parameter and every member of a body: valid by the document, and hard to encode.

use super::scalar::{self, Spot};
use super::schema::Facts;
use crate::ir::{
    Additional, Content, Encoding, Field, Location, Operation, Shape, Style, Type, TypeDef, TypeId, Value,
};
use crate::rust::example::CallValues;
use crate::sdk::Sdk;
use crate::tree::pointer::escaped;
use crate::tree::{Node, Number, Object, Text};

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

/// The same where nothing is encoded.
const PLAIN: &str = "50%+1=2/z?#[0]~";

/// The same where commas part the elements of a list.
const HARD_ELEMENT: &str = "Zoë & Söhne 50% + 1=2/z";

/// Longer lists are not made, even if the document wants them.
const LONGEST_LIST: usize = 50;

/// Makes values.
pub struct Maker<'a> {
    sdk: Sdk<'a>,
    tree: &'a Node,
    selection: Selection,
    /// Objects inside so many others hold required members only.
    depth: usize,
}

impl<'a> Maker<'a> {
    /// Makes values of a selection; `tree` is the document.
    pub fn new(sdk: Sdk<'a>, tree: &'a Node, selection: Selection) -> Self {
        Self { sdk, tree, selection, depth: usize::MAX }
    }

    /// The same, with required members only in objects that stand deeper.
    pub fn down_to(self, depth: usize) -> Self {
        Self { depth, ..self }
    }

    /// The values of a call.
    pub fn values(&self, operation: &Operation) -> CallValues {
        let mut values = CallValues::default();
        let pointer = pointer(operation);
        for parameter in operation.parameters.iter().filter(|parameter| self.wants(parameter.required)) {
            let text = match (parameter.location, parameter.style) {
                (_, Style::Cookie | Style::CookieExploded) => PLAIN,
                (Location::Header | Location::Cookie, _) => HARD_ASCII,
                (_, Style::Form | Style::SpaceDelimited | Style::PipeDelimited) => HARD_ELEMENT,
                _ => HARD,
            };
            let spot = Spot {
                name: &parameter.name,
                example: parameter.example.as_deref(),
                facts: Facts::of(self.tree, &pointer, parameter).with(&parameter.constraints),
                text,
            };
            let fixed = parameter.fixed.as_deref().cloned();
            if let Some(value) = fixed.or_else(|| self.value(&parameter.ty, spot, &mut Vec::new())) {
                values.parameters.push((parameter.location, parameter.name.clone(), value));
            }
        }
        if let Some(body) = operation.body.as_ref().filter(|body| self.wants(body.required)) {
            let spot = Spot { name: "body", example: None, facts: self.body(operation), text: HARD };
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
            Shape::Enum(_) | Shape::Integers(_) | Shape::Numbers(_) => 1,
            Shape::Struct { fields, .. } | Shape::Tuple { fields, .. } => {
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

    fn facts(&self, pointer: &str) -> Facts<'a> {
        Facts::at(self.tree, pointer)
    }

    /// The schema of an operation's body, where it stands where it usually does.
    fn body(&self, operation: &Operation) -> Facts<'a> {
        let content = operation.body.as_ref().and_then(|body| body.contents.first());
        let media_type = content.map_or("", |content| content.media_type.as_str());
        self.facts(&format!("{}/requestBody/content/{}/schema", pointer(operation), escaped(media_type)))
    }

    fn value(&self, ty: &Type, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Option<Node> {
        Some(match ty {
            Type::Boolean => spot.example.and_then(Node::as_bool).map_or(Node::Bool(true), Node::Bool),
            Type::Int32 | Type::Int64 | Type::UInt64 => {
                let large = matches!(self.selection, Selection::Every { large: true, .. });
                Node::integer(scalar::integer(ty, spot, large))
            }
            Type::Double => Node::Number(Number::Float(scalar::double(spot, 0.1))),
            Type::Decimal => Node::Number(Number::Float(scalar::double(Spot { example: None, ..spot }, 12.5))),
            Type::UnixTime | Type::Seconds => Node::integer(scalar::integer(ty, spot, false)),
            Type::String => Node::text(scalar::text(spot)),
            Type::DecimalText => scalar::sample(spot, "12.50"),
            Type::Base64 => scalar::sample(spot, "aGVsbG8="),
            Type::Base64Url => scalar::sample(spot, "aGVsbG8"),
            Type::HttpDate => scalar::sample(spot, "Fri, 14 Mar 2025 09:26:53 GMT"),
            Type::DateTime => scalar::sample(spot, "2025-03-14T09:26:53.589+05:30"),
            Type::Date => scalar::sample(spot, "2025-03-14"),
            Type::Time => scalar::sample(spot, "09:26:53Z"),
            Type::Duration => scalar::sample(spot, "P1DT2H3M"),
            Type::Uuid => scalar::sample(spot, "0b6f2a5e-3c1d-4e8f-9a7b-5d2c4e6f8a90"),
            Type::File => Node::text(format!("Name,Email\r\n\"{}\",zoe@example.com\r\n", spot.name)),
            Type::Any => scalar::any(spot),
            Type::AnyObject => any_object(),
            Type::List(element) => Node::Array(self.list(element, spot, stack)),
            Type::Map(value) => Node::Object(self.map(value, spot, stack)),
            Type::OrNull(inner) | Type::JsonText(inner) => self.value(inner, spot, stack)?,
            Type::Named(id) => self.named(*id, spot, stack)?,
        })
    }

    fn list(&self, element: &Type, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Vec<Node> {
        let limit = |keyword| spot.facts.keyword(keyword).and_then(scalar::whole);
        let count = 2.max(limit("minItems").unwrap_or(0)).min(limit("maxItems").unwrap_or(2).max(0));
        let count = usize::try_from(count).unwrap_or(2).min(LONGEST_LIST);
        if let Type::Named(id) = element
            && let Shape::Enum(values) = &self.sdk.api.ty(*id).shape
        {
            let values = values.iter().map(|value| Node::text(&*value.value));
            return if limit("minItems").is_some() {
                values.cycle().take(count).collect()
            } else {
                values.take(count).collect()
            };
        }
        let examples = spot.example.and_then(Node::as_array).unwrap_or_default();
        let facts = spot.facts.inside("items");
        let inner = |index: usize| {
            let name = format!("{} {}", spot.name, index + 1);
            let example = examples.get(index).or(examples.first());
            self.value(element, Spot { name: &name, example, facts, ..spot }, stack)
        };
        (0..count).filter_map(inner).collect()
    }

    fn map(&self, ty: &Type, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Object {
        let mut map = Object::default();
        for name in ["segment", "größe & co"] {
            let inner = spot.inside(name, spot.facts.inside("additionalProperties"));
            map.extend(self.value(ty, inner, stack).map(|value| (name, value)));
        }
        map
    }

    fn named(&self, id: TypeId, spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Option<Node> {
        if stack.contains(&id) {
            return None;
        }
        stack.push(id);
        let definition = self.sdk.api.ty(id);
        let value = match &definition.shape {
            Shape::Enum(values) => {
                let known = |value: &&Value| values.iter().any(|known| Some(&*known.value) == value.as_str());
                let first = values.first().map(|value| Node::text(&*value.value));
                spot.example.filter(known).cloned().or(first)
            }
            Shape::Integers(values) => {
                let known = |value: &&Value| values.iter().any(|known| **value == Node::integer(known.value));
                let first = values.first().map(|value| Node::integer(value.value));
                spot.example.filter(known).cloned().or(first)
            }
            Shape::Numbers(values) => {
                let is_known = |value: f64| values.iter().any(|known| known.value == value);
                let known = |value: &&Value| value.as_number().is_some_and(|number| is_known(number.to_f64()));
                let first = values.first().map(|value| Node::Number(Number::of(value.value)));
                spot.example.filter(known).cloned().or(first)
            }
            Shape::Struct { fields, additional } => self.structure(definition, fields, additional, spot, stack),
            Shape::Tuple { fields, .. } => self.places(definition, fields, spot, stack),
            Shape::Union(union) => {
                let index = match self.selection {
                    Selection::Every { variant, .. } => variant % union.variants.len().max(1),
                    Selection::Required => 0,
                };
                let variant = union.variants.get(index);
                let facts = spot.facts.branch(index, union.variants.len());
                let value = variant.and_then(|variant| self.value(&variant.ty, Spot { facts, ..spot }, stack));
                value.map(|value| tagged(value, union.discriminator.as_deref(), variant.map(|v| v.tags.as_slice())))
            }
        };
        stack.pop();
        value
    }

    fn places(&self, definition: &TypeDef, fields: &[Field], spot: Spot<'_>, stack: &mut Vec<TypeId>) -> Option<Node> {
        let mut elements = Vec::new();
        for field in fields.iter().filter(|field| self.wants(field.required)) {
            let facts = self.facts(&definition.pointer_of(field)).with(&field.constraints);
            let inner = Spot { name: &field.name, example: field.example.as_deref(), facts, ..spot };
            match field.fixed.as_deref().cloned().or_else(|| self.value(&field.ty, inner, stack)) {
                Some(value) => elements.push(value),
                None if field.required => return None,
                None => break,
            }
        }
        Some(Node::Array(elements))
    }

    fn structure(
        &self,
        definition: &TypeDef,
        fields: &[Field],
        additional: &Additional,
        spot: Spot<'_>,
        stack: &mut Vec<TypeId>,
    ) -> Option<Node> {
        let mut members = Object::default();
        let optional = self.wants(false) && stack.len() <= self.depth;
        for field in
            fields.iter().filter(|field| field.is_demanded() || !field.read_only && (field.required || optional))
        {
            let inner = Spot {
                name: &field.name,
                example: field.example.as_deref(),
                facts: self.facts(&definition.pointer_of(field)).with(&field.constraints),
                ..spot
            };
            match field.fixed.as_deref().cloned().or_else(|| self.value(&field.ty, inner, stack)) {
                Some(value) => {
                    members.insert(field.name.clone(), value);
                }
                None if field.required => return None,
                None => {}
            }
        }
        if let (Additional::Kept(ty), true) = (additional, optional) {
            let name = "not declared";
            let inner = spot.inside(name, spot.facts.inside("additionalProperties"));
            members.extend(self.value(ty, inner, stack).map(|value| (name, value)));
        }
        Some(Node::Object(members))
    }
}

/// The values with every map of a form's body empty; `None` where there is none.
pub fn with_empty_maps(values: &CallValues, operation: &Operation) -> Option<CallValues> {
    let is_form = |content: &Content| matches!(content.encoding, Encoding::Form(_));
    operation.body.as_ref()?.contents.first().filter(|content| is_form(content))?;
    let Some(Node::Object(members)) = &values.body else { return None };
    let is_map = |value: &Node| value.as_object().is_some_and(|members| members.contains_key("segment"));
    members.values().any(is_map).then(|| {
        let empty = |(name, value): (&str, &Node)| {
            (Text::from(name), if is_map(value) { Node::Object(Object::default()) } else { value.clone() })
        };
        CallValues { body: Some(Node::Object(members.iter().map(empty).collect())), ..values.clone() }
    })
}

fn tagged(mut value: Node, property: Option<&str>, tags: Option<&[String]>) -> Node {
    if let (Node::Object(members), Some(property), Some(tags)) = (&mut value, property, tags)
        && let Some(first) = tags.first()
        && members.get(property).and_then(Node::as_str).is_none_or(|tag| tags.iter().all(|known| known != tag))
    {
        members.insert(property, Node::text(first.as_str()));
    }
    value
}

fn any_object() -> Node {
    let list = vec![Node::integer(1), Node::Null, Node::text(HARD)];
    let nested = Node::Object([("a \"b\"", Node::Array(list))].into_iter().collect());
    let members = [
        ("lang", Node::text("en")),
        ("test", Node::Bool(true)),
        ("ratio", Node::Number(Number::Float(0.5))),
        ("nested", nested),
    ];
    Node::Object(members.into_iter().collect())
}

/// Where an operation usually stands, as a JSON Pointer.
fn pointer(operation: &Operation) -> String {
    format!("/paths/{}/{}", escaped(&operation.path_template()), operation.method.as_str().to_ascii_lowercase())
}
