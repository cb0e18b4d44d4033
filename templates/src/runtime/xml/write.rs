//! From a value to XML, by its shape.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesCData, BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::super::tree::Node;
use super::shape::{List, Member, Name, Place, Shape};

const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Unions that hold each other are looked into so far.
const MAX_DEPTH: u8 = 16;

/// A document with one root.
pub(super) fn document(value: &Node, root: Name, shape: Shape) -> Result<Vec<u8>, String> {
    let mut output = Output::begin()?;
    output.element(Tag::of(root), value, shape)?;
    Ok(output.writer.into_inner())
}

/// A document the root of which is the only member of an object.
pub(super) fn member_document(value: &Node, shape: Shape) -> Result<Vec<u8>, String> {
    let mut output = Output::begin()?;
    let (Node::Object(values), Shape::Object(members)) = (value, fitting(value, shape, 0)) else {
        return Err("the body has to be an object to be a document of XML".to_owned());
    };
    match values.as_slice() {
        [(property, value)] => match members.iter().find(|member| member.property == property) {
            Some(member) => output.element(Tag::of(member.name), value, member.shape)?,
            None => output.element(Tag::named(property), value, Shape::Any)?,
        },
        _ => return Err(format!("a document of XML has one root: the body has {} members", values.len())),
    }
    Ok(output.writer.into_inner())
}

/// A name that a table or a value gives.
#[derive(Clone, Copy)]
struct Tag<'a> {
    text: &'a str,
    namespace: Option<&'static str>,
}

impl<'a> Tag<'a> {
    fn of(name: Name) -> Self {
        Self { text: name.text, namespace: name.namespace }
    }

    fn named(text: &'a str) -> Self {
        Self { text, namespace: None }
    }
}

struct Output {
    writer: Writer<Vec<u8>>,
    /// The namespaces that are declared here, by prefix, the innermost last.
    scope: Vec<(String, &'static str)>,
}

impl Output {
    fn begin() -> Result<Self, String> {
        let mut output = Self { writer: Writer::new(Vec::with_capacity(256)), scope: Vec::new() };
        output.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        Ok(output)
    }

    fn event(&mut self, event: Event<'_>) -> Result<(), String> {
        self.writer.write_event(event).map_err(|fault| fault.to_string())
    }

    /// An element with a value.
    fn element(&mut self, tag: Tag<'_>, value: &Node, shape: Shape) -> Result<(), String> {
        let outer = self.scope.len();
        let mut start = BytesStart::new(checked_name(tag.text)?);
        self.declare(tag, &mut start);
        match (value, fitting(value, shape, 0)) {
            (Node::Null, _) => {
                self.declare(Tag { text: "xsi:nil", namespace: Some(SCHEMA_INSTANCE) }, &mut start);
                start.push_attribute(("xsi:nil", "true"));
                self.event(Event::Empty(start))?;
            }
            (Node::Object(values), shape) => self.object(start, tag, values, shape)?,
            (Node::Array(values), _) if values.is_empty() => self.event(Event::Empty(start))?,
            (Node::Array(values), shape) => {
                self.event(Event::Start(start))?;
                match shape {
                    Shape::List(list) => self.items(values, list)?,
                    _ => values.iter().try_for_each(|value| self.element(Tag::named("item"), value, Shape::Any))?,
                }
                self.event(Event::End(BytesEnd::new(tag.text)))?;
            }
            (scalar, _) => self.leaf(start, tag, &scalar.text())?,
        }
        self.scope.truncate(outer);
        Ok(())
    }

    /// Declares the namespace of a name, unless an element around this one has done so.
    fn declare(&mut self, tag: Tag<'_>, start: &mut BytesStart<'_>) {
        let Some(namespace) = tag.namespace else { return };
        let prefix = tag.text.split_once(':').map_or("", |(prefix, _)| prefix);
        let known = self.scope.iter().rev().find(|(known, _)| *known == prefix);
        if known.is_some_and(|(_, known)| *known == namespace) {
            return;
        }
        let attribute =
            if prefix.is_empty() { Cow::Borrowed("xmlns") } else { Cow::Owned(["xmlns:", prefix].concat()) };
        start.push_attribute((&*attribute, namespace));
        self.scope.push((prefix.to_owned(), namespace));
    }

    fn leaf(&mut self, start: BytesStart<'_>, tag: Tag<'_>, text: &str) -> Result<(), String> {
        if text.is_empty() {
            return self.event(Event::Empty(start));
        }
        self.event(Event::Start(start))?;
        self.text(text)?;
        self.event(Event::End(BytesEnd::new(tag.text)))
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        self.event(Event::Text(BytesText::from_escaped(partial_escape(checked_text(text)?))))
    }

    fn cdata(&mut self, text: &str) -> Result<(), String> {
        BytesCData::escaped(checked_text(text)?).try_for_each(|section| self.event(Event::CData(section)))
    }

    fn items(&mut self, values: &[Node], list: &List) -> Result<(), String> {
        values.iter().try_for_each(|value| self.element(Tag::of(list.name), value, list.shape))
    }

    /// The attributes of an object, then its text and elements in the order of its members.
    fn object(
        &mut self,
        mut start: BytesStart<'_>,
        tag: Tag<'_>,
        values: &[(String, Node)],
        shape: Shape,
    ) -> Result<(), String> {
        let (members, rest) = match shape {
            Shape::Object(members) => (members, Shape::Any),
            Shape::Open(members, rest) => (members, *rest),
            Shape::Map(rest) => (&[] as &[Member], *rest),
            _ => (&[] as &[Member], Shape::Any),
        };
        let known = |property: &str| members.iter().find(|member| member.property == property);
        let is_attribute = |property: &str| known(property).is_some_and(|member| member.place == Place::Attribute);
        for (property, value) in values.iter().filter(|(property, _)| is_attribute(property)) {
            let Some(member) = known(property) else { continue };
            self.attribute(member, value, &mut start)?;
        }
        let elements: Vec<_> = values.iter().filter(|(property, _)| !is_attribute(property)).collect();
        if elements.is_empty() {
            return self.event(Event::Empty(start));
        }
        self.event(Event::Start(start))?;
        for (property, value) in elements {
            match known(property) {
                Some(member) => self.member(member, value)?,
                None => self.other(property, value, rest)?,
            }
        }
        self.event(Event::End(BytesEnd::new(tag.text)))
    }

    fn attribute(&mut self, member: &Member, value: &Node, start: &mut BytesStart<'_>) -> Result<(), String> {
        let text = match value {
            Node::Null => return Ok(()),
            Node::Array(values) => values.iter().map(Node::text).collect::<Vec<_>>().join(" "),
            value => value.text(),
        };
        // An attribute without a prefix is in no namespace, whatever the elements are in.
        if member.name.text.contains(':') {
            self.declare(Tag::of(member.name), start);
        }
        start.push_attribute((checked_name(member.name.text)?, checked_text(&text)?));
        Ok(())
    }

    fn member(&mut self, member: &Member, value: &Node) -> Result<(), String> {
        match (member.place, member.shape, value) {
            (Place::Text | Place::Cdata, _, Node::Null) => Ok(()),
            (Place::Cdata, ..) => self.cdata(&value.text()),
            (Place::Text, ..) => self.text(&value.text()),
            (_, Shape::List(list), Node::Array(values)) if list.wrapped != Some(true) => self.items(values, list),
            _ => self.element(Tag::of(member.name), value, member.shape),
        }
    }

    /// A member that the table does not know.
    fn other(&mut self, name: &str, value: &Node, shape: Shape) -> Result<(), String> {
        match value {
            Node::Array(values) => {
                let shape = if let Shape::List(list) = shape { list.shape } else { shape };
                values.iter().try_for_each(|value| self.element(Tag::named(name), value, shape))
            }
            value => self.element(Tag::named(name), value, shape),
        }
    }
}

/// The shape that a value has: of a union, the one whose members it has, or whose kind it is.
fn fitting(value: &Node, shape: Shape, depth: u8) -> Shape {
    match shape {
        _ if depth == MAX_DEPTH => Shape::Any,
        Shape::Of(model) => fitting(value, model(), depth + 1),
        Shape::OneOf(shapes) => {
            let fits = shapes.iter().map(|shape| fitting(value, *shape, depth + 1));
            let mut best = (0, Shape::Any);
            for shape in fits {
                let score = score(value, shape);
                if score > best.0 {
                    best = (score, shape);
                }
            }
            best.1
        }
        shape => shape,
    }
}

/// How well a shape fits a value; 0 where it does not.
fn score(value: &Node, shape: Shape) -> usize {
    match (value, shape) {
        (Node::Object(values), Shape::Object(members) | Shape::Open(members, _)) => {
            let known = |name: &String| members.iter().any(|member| member.property == name);
            2 + values.iter().filter(|(name, _)| known(name)).count()
        }
        (Node::Object(_), Shape::Map(_)) | (Node::Array(_), Shape::List(_)) => 1,
        _ => 0,
    }
}

/// A name that XML has (XML 1.0 §2.3): anything else would change what surrounds it.
fn checked_name(name: &str) -> Result<&str, String> {
    let is_first = |c: char| c.is_alphabetic() || c == '_' || c == ':';
    let is_next = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':' | '-' | '.');
    let is_name = name.starts_with(is_first) && name.chars().all(is_next);
    if is_name { Ok(name) } else { Err(format!("{name:?} is no name in XML")) }
}

/// A text without the characters that XML cannot hold (XML 1.0 §2.2).
fn checked_text(text: &str) -> Result<&str, String> {
    let is_bad = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{7F}'..='\u{9F}');
    match text.chars().find(|c| is_bad(*c) || matches!(c, '\u{FFFE}' | '\u{FFFF}')) {
        None => Ok(text),
        Some(c) => Err(format!("XML cannot hold the character U+{:04X}", u32::from(c))),
    }
}
