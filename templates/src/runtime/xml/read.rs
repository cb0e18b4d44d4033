//! From elements to JSON, by their shape.

use std::collections::BTreeMap;

use super::super::json::{JsonWriter, Writer, is_number};
use super::document::{Element, local};
use super::shape::{List, Member, Place, Shape};

/// Unions that hold each other are looked into so far.
const MAX_DEPTH: u8 = 16;

/// An envelope around an answer is looked into so far.
const MAX_ENVELOPES: usize = 2;

/// A document as JSON.
pub(super) fn json(mut root: Element, shape: Shape) -> Vec<u8> {
    if is_member(&root, shape) {
        root = Element { children: vec![root], ..Element::default() };
    }
    let mut writer = JsonWriter::new();
    value(content(&root, shape), shape, &mut writer);
    writer.into_bytes()
}

/// Whether the root is not the object, but a member of it: what the document describes has no name, and no element.
fn is_member(root: &Element, shape: Shape) -> bool {
    let Some((members, None)) = known(shape) else { return false };
    let holds = |member: &Member| match known(member.shape) {
        Some((inner, _)) => claimed(root, inner) > 0,
        None => !root.is_leaf() || !root.is_blank(),
    };
    let mut elements = members.iter().filter(|member| member.place == Place::Element);
    claimed(root, members) == 0 && elements.any(|member| member.claims(&root.name) && holds(member))
}

/// The element that holds an object: not the root where nothing of it is known, but something of an element within,
/// for documents rarely speak of the envelope that a server puts around its answers.
fn content(root: &Element, shape: Shape) -> &Element {
    let Some((members, None)) = known(shape) else { return root };
    let mut layer = vec![root];
    for _ in 0..=MAX_ENVELOPES {
        if let Some(found) = layer.iter().find(|element| claimed(element, members) > 0) {
            return found;
        }
        layer = layer.iter().flat_map(|element| &element.children).collect();
    }
    root
}

/// A shape that is no reference to another.
fn settled(shape: Shape) -> Shape {
    match shape {
        Shape::Of(model) => model(),
        other => other,
    }
}

/// The members of an object, and the shape of others.
fn known(shape: Shape) -> Option<(&'static [Member], Option<&'static Shape>)> {
    match settled(shape) {
        Shape::Object(members) => Some((members, None)),
        Shape::Open(members, rest) => Some((members, Some(rest))),
        _ => None,
    }
}

fn value(element: &Element, shape: Shape, out: &mut dyn Writer) {
    if element.is_nil() {
        return out.null();
    }
    match settled(shape) {
        Shape::Object(members) => object(element, members, None, out),
        Shape::Open(members, rest) => object(element, members, Some(*rest), out),
        Shape::Map(rest) => object(element, &[], Some(*rest), out),
        Shape::List(list) => array(element.children.iter(), list.shape, out),
        Shape::OneOf(shapes) => match best(element, shapes) {
            Some(shape) => value(element, shape, out),
            None => anything(element, out),
        },
        Shape::Any | Shape::Of(_) => anything(element, out),
        shape @ (Shape::Text | Shape::Number | Shape::Boolean) => scalar(&element.text, shape, out),
    }
}

fn array<'a>(elements: impl Iterator<Item = &'a Element>, shape: Shape, out: &mut dyn Writer) {
    out.begin_array();
    for element in elements {
        out.element();
        value(element, shape, out);
    }
    out.end_array();
}

fn scalar(text: &str, shape: Shape, out: &mut dyn Writer) {
    let trimmed = text.trim();
    match shape {
        Shape::Number | Shape::Boolean if trimmed.is_empty() => out.null(),
        Shape::Boolean if matches!(trimmed, "true" | "1") => out.boolean(true),
        Shape::Boolean if matches!(trimmed, "false" | "0") => out.boolean(false),
        Shape::Number => match number(trimmed) {
            Some(text) => out.number(&text),
            // Whoever reads it says what was expected instead.
            None => out.string(text),
        },
        Shape::List(list) => {
            out.begin_array();
            for word in text.split_ascii_whitespace() {
                out.element();
                scalar(word, list.shape, out);
            }
            out.end_array();
        }
        Shape::Of(model) => scalar(text, model(), out),
        Shape::OneOf(shapes) if shapes.iter().any(|shape| matches!(shape, Shape::Boolean)) && is_boolean(trimmed) => {
            out.boolean(trimmed == "true");
        }
        Shape::OneOf(shapes) if shapes.iter().any(|shape| matches!(shape, Shape::Number)) => match number(trimmed) {
            Some(text) => out.number(&text),
            None => out.string(text),
        },
        _ => out.string(text),
    }
}

fn is_boolean(text: &str) -> bool {
    matches!(text, "true" | "false")
}

/// The text of a number as JSON has it, without a plus sign or zeros in front (XML Schema 1.1 §3.3.3).
fn number(text: &str) -> Option<String> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let trimmed = digits.trim_start_matches('0');
    let zero = if trimmed.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "0" };
    let number = if digits.starts_with('0') { [sign, zero, trimmed].concat() } else { [sign, digits].concat() };
    is_number(&number).then_some(number)
}

fn object(element: &Element, members: &[Member], rest: Option<Shape>, out: &mut dyn Writer) {
    out.begin_object();
    for member in members {
        match member.place {
            Place::Attribute => {
                if let Some((_, text)) = element.attributes.iter().find(|(name, _)| member.is_called(name, members)) {
                    out.key(member.property);
                    scalar(text, member.shape, out);
                }
            }
            Place::Text | Place::Cdata => {
                if !element.text.is_empty() || element.children.is_empty() {
                    out.key(member.property);
                    scalar(&element.text, member.shape, out);
                }
            }
            Place::Element => child(element, member, members, out),
        }
    }
    if let Some(shape) = rest {
        others(element, members, shape, out);
    }
    out.end_object();
}

/// A member that is an element, or many.
fn child(element: &Element, member: &Member, members: &[Member], out: &mut dyn Writer) {
    if let Shape::List(list) = member.shape {
        return many(element, (member, list), members, out);
    }
    // As in JSON, the last of several counts.
    if let Some(found) = element.children.iter().rev().find(|child| member.is_called(&child.name, members)) {
        out.key(member.property);
        value(found, member.shape, out);
    }
}

/// A list: its elements one by one, or those within a wrapper, whether the document speaks of one or not.
fn many(element: &Element, (member, list): (&Member, &List), members: &[Member], out: &mut dyn Writer) {
    let mut found: Option<Vec<&Element>> = None;
    for child in &element.children {
        let is_item = list.wrapped != Some(true) && is(&child.name, list.name.text);
        if is_item && !(list.wrapped.is_none() && is_wrapper(child, list.shape)) {
            found.get_or_insert_default().push(child);
        } else if is_item || member.is_called(&child.name, members) {
            if child.is_nil() {
                out.key(member.property);
                return out.null();
            }
            found.get_or_insert_default().extend(&child.children);
        }
    }
    if found.is_some() || member.always {
        out.key(member.property);
        array(found.unwrap_or_default().into_iter(), list.shape, out);
    }
}

/// Whether an element that is called like an item can only be what surrounds the items.
fn is_wrapper(element: &Element, item: Shape) -> bool {
    match (settled(item), known(item)) {
        (Shape::Text | Shape::Number | Shape::Boolean, _) => !element.children.is_empty(),
        (_, Some((members, None))) => {
            claimed(element, members) == 0 && element.is_blank() && element.own_attributes().next().is_none()
        }
        _ => false,
    }
}

/// What no member claims: attributes, then elements, those of the same name as one list.
fn others(element: &Element, members: &[Member], shape: Shape, out: &mut dyn Writer) {
    let is_claimed = |name: &str, is_attribute: bool| {
        members.iter().any(|member| member.is_attribute() == is_attribute && member.claims(name))
    };
    for (name, text) in element.own_attributes().filter(|(name, _)| !is_claimed(name, true)) {
        out.key(name);
        scalar(text, shape, out);
    }
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<&Element>> = Vec::new();
    for child in element.children.iter().filter(|child| !is_claimed(&child.name, false)) {
        let place = *places.entry(&child.name).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(child),
            None => groups.push(vec![child]),
        }
    }
    for group in groups {
        let Some(last) = group.last() else { continue };
        out.key(&last.name);
        match settled(shape) {
            Shape::Any if group.len() > 1 => array(group.into_iter(), shape, out),
            Shape::List(list) if group.len() > 1 || last.children.is_empty() => {
                array(group.into_iter(), list.shape, out)
            }
            _ => value(last, shape, out),
        }
    }
}

/// A value of which nothing is known: its text; with attributes or elements, an object of them, its text as `$text`.
fn anything(element: &Element, out: &mut dyn Writer) {
    if element.is_leaf() {
        return out.string(&element.text);
    }
    out.begin_object();
    if !element.is_blank() {
        out.key("$text");
        out.string(&element.text);
    }
    others(element, &[], Shape::Any, out);
    out.end_object();
}

/// The shape that says most about an element; of equals the first.
fn best(element: &Element, shapes: &'static [Shape]) -> Option<Shape> {
    let mut best: Option<(usize, Shape)> = None;
    for shape in shapes {
        let score = score(element, *shape, 0);
        if score.is_some_and(|score| best.is_none_or(|(known, _)| score > known)) {
            best = score.map(|score| (score, *shape));
        }
    }
    best.map(|(_, shape)| shape)
}

/// How much a shape says about an element; `None` where it does not fit.
fn score(element: &Element, shape: Shape, depth: u8) -> Option<usize> {
    if depth == MAX_DEPTH {
        return None;
    }
    let text = element.text.trim();
    match shape {
        Shape::Of(model) => score(element, model(), depth + 1),
        Shape::OneOf(shapes) => shapes.iter().filter_map(|shape| score(element, *shape, depth + 1)).max(),
        Shape::Boolean => (element.is_leaf() && is_boolean(text)).then_some(3),
        Shape::Number => (element.is_leaf() && number(text).is_some()).then_some(2),
        Shape::Text => element.is_leaf().then_some(1),
        Shape::Object(members) | Shape::Open(members, _) => {
            let claimed = claimed(element, members);
            let holds_text = members.iter().any(|member| matches!(member.place, Place::Text | Place::Cdata));
            (claimed > 0 || element.is_blank() || holds_text).then_some(4 * claimed)
        }
        Shape::List(_) | Shape::Map(_) => (!element.is_leaf() || element.is_blank()).then_some(0),
        Shape::Any => Some(0),
    }
}

/// How many of an element's parts are known members of an object.
fn claimed(element: &Element, members: &[Member]) -> usize {
    let attributes = element.own_attributes().map(|(name, _)| (name, true));
    let parts = attributes.chain(element.children.iter().map(|child| (&child.name, false)));
    parts
        .filter(|(name, is_attribute)| {
            let of_kind = |member: &&Member| member.is_attribute() == *is_attribute;
            members.iter().filter(of_kind).any(|member| member.claims(name))
        })
        .count()
}

impl Member {
    /// Whether an element or attribute of this name is the member: by the name that the document gives it, or else by
    /// that of the property, which many servers use, unless another member has it.
    fn is_called(&self, name: &str, members: &[Member]) -> bool {
        let is_taken =
            || members.iter().any(|other| other.is_attribute() == self.is_attribute() && other.is_named(name));
        is(name, self.name.text) || is(name, self.property) && !is_taken()
    }

    /// Whether the document calls the member so, or the items of its list.
    fn is_named(&self, name: &str) -> bool {
        let is_item = matches!(self.shape, Shape::List(list) if is(name, list.name.text));
        self.has_name() && (is_item || is(name, self.name.text))
    }

    /// Whether an element or attribute of this name is read as the member.
    fn claims(&self, name: &str) -> bool {
        self.is_named(name) || self.has_name() && is(name, self.property)
    }

    fn has_name(&self) -> bool {
        !matches!(self.place, Place::Text | Place::Cdata)
    }

    fn is_attribute(&self) -> bool {
        self.place == Place::Attribute
    }
}

/// Whether a name is a known one, whatever the prefix: it is the server's choice.
fn is(name: &str, known: &str) -> bool {
    name == known || local(name) == local(known)
}
