//! How values stand in XML: the XML Objects of their schemas (OpenAPI 3.1 §4.8.26, 3.2 §4.26).

use super::Lowering;
use super::all::{All, Extra};
use super::schema::place_owner;
use crate::document::{At, Kind};
use crate::ir::{Body, Field, Operation, Owner, ResponseBody, Type, TypeDef, Xml, XmlNode};

/// References to references, and wrappers of wrappers, are followed so far.
const MAX_DEPTH: usize = 16;

/// What is written as the root where the document has no name for it.
const ROOT: &str = "root";

/// A schema that describes a value, and whether its XML Object does too.
struct Layer<'a> {
    at: At<'a>,
    counts: bool,
}

impl<'a> Lowering<'a, '_> {
    /// Whether content of XML is all that the document says: no type tells how to write or read it.
    pub fn is_raw_xml(&self, media: &At<'a>) -> bool {
        let Some(all) = media.get("schema").and_then(|schema| All::of(self.document, &[schema])) else { return true };
        let (kinds, says_more) = (all.kinds(), !all.structure().is_empty());
        let is_bare =
            kinds.is_empty() || kinds.is_any() || kinds.each() == [Kind::Object] || kinds.each() == [Kind::String];
        is_bare && !says_more
    }

    /// The root of a document.
    pub fn xml_root(&mut self, media: &At<'a>) -> Xml {
        self.has_xml = true;
        let schema = media.get("schema");
        let named = schema.as_ref().and_then(|schema| self.component_name(schema));
        self.xml(schema.as_slice(), named.as_deref().unwrap_or(ROOT))
    }

    /// The root of a document that a client writes, which needs a name: an object without one that has a single member
    /// is written as this member, for there is nothing else that it could be.
    pub fn sent_xml_root(&mut self, media: &At<'a>) -> Xml {
        let mut root = self.xml_root(media);
        if root.name != ROOT {
            return root;
        }
        let all = media.get("schema").and_then(|schema| All::of(self.document, &[schema]));
        if all.is_some_and(|all| all.properties().len() == 1 && matches!(all.extra(), Extra::Nothing)) {
            root.name.clear();
            return root;
        }
        self.document.warning(
            media,
            format!("the root element of this XML has no name: `{ROOT}` is written"),
            "add `xml: {name: …}` to its schema",
        );
        root
    }

    /// The root of the document in a part, or in each part of a list; `None` where no type tells how to write it.
    pub fn xml_of_part(&mut self, media: &At<'a>, property: &str) -> Option<Xml> {
        let body = All::of(self.document, &[media.get("schema")?])?;
        // Of a body that may be several objects, none is known to have the property.
        let is_choice = !body.groups().is_empty() || body.parts.iter().any(|part| part.has("discriminator"));
        if is_choice || body.kinds().each() != [Kind::Object] {
            return None;
        }
        let sources = body.properties().shift_remove(property)?;
        let items = All::of(self.document, &sources)?.items();
        let sources = if items.is_empty() { sources } else { items };
        if !All::of(self.document, &sources)?.kinds().object {
            return None;
        }
        self.has_xml = true;
        let named = sources.last().and_then(|source| self.component_name(source));
        Some(self.xml(&sources, named.as_deref().unwrap_or(property)))
    }

    fn component_name(&self, schema: &At<'a>) -> Option<String> {
        schema.text("$ref")?;
        let target = self.document.follow(schema)?;
        match place_owner(self.document, &target) {
            Owner::Component(name) => Some(name),
            // What stands in an operation has no name: a status or a media type is none.
            Owner::Pointer(_) if target.place().pointer.starts_with("/paths/") => None,
            Owner::Pointer(words) => words.last().cloned(),
            Owner::Type(..) | Owner::Operation(..) | Owner::Form(..) => None,
        }
    }

    /// How a value that satisfies all of some schemas stands in XML; without another name it is called `name`.
    pub fn xml(&self, sources: &[At<'a>], name: &str) -> Xml {
        self.xml_at_depth(sources, &Xml::named(name), 0)
    }

    fn xml_at_depth(&self, sources: &[At<'a>], inherited: &Xml, depth: usize) -> Xml {
        let mut layers = Vec::new();
        sources.iter().for_each(|source| self.layers(source, true, &mut layers, 0));
        let objects: Vec<At<'a>> = layers.iter().filter(|layer| layer.counts).filter_map(|l| l.at.get("xml")).collect();
        let said =
            |keyword: &str| objects.iter().rev().find_map(|xml| xml.text(keyword)).filter(|text| !text.is_empty());
        let flag = |keyword: &str| objects.iter().rev().find(|xml| xml.has(keyword)).map(|xml| xml.flag(keyword));
        let mut xml = match said("name") {
            Some(own) => Xml::named(own),
            None => inherited.clone(),
        };
        if let Some(namespace) = said("namespace") {
            xml.namespace = Some(namespace.to_owned());
        }
        if let Some(prefix) = said("prefix").filter(|_| !xml.name.contains(':')) {
            xml.name = format!("{prefix}:{}", xml.name);
        }
        let items = layers.iter().rev().find_map(|layer| layer.at.get("items")).filter(|_| depth < MAX_DEPTH);
        let node_type = said("nodeType");
        if items.is_some() {
            xml.wrapped = flag("wrapped").or(node_type.map(|node_type| node_type == "element"));
        }
        xml.node = match node_type {
            Some("attribute") => XmlNode::Attribute,
            Some("text") => XmlNode::Text,
            Some("cdata") => XmlNode::Cdata,
            _ if flag("attribute") == Some(true) => XmlNode::Attribute,
            // What tools of several vendors write for older documents.
            _ if flag("x-text") == Some(true) => XmlNode::Text,
            _ => XmlNode::Element,
        };
        xml.items = items.map(|items| {
            let default = Xml { wrapped: None, node: XmlNode::Element, items: None, ..xml.clone() };
            Box::new(self.xml_at_depth(&[items], &default, depth + 1))
        });
        xml
    }

    /// A schema and those that it wraps: what it refers to, the branches of its `allOf`, the one alternative to null.
    fn layers(&self, at: &At<'a>, counts: bool, layers: &mut Vec<Layer<'a>>, depth: usize) {
        if depth == MAX_DEPTH {
            return;
        }
        if at.text("$ref").is_some()
            && let Some(target) = self.document.follow(at)
        {
            self.layers(&target, counts, layers, depth + 1);
        }
        let branches: Vec<At<'a>> = at.elements_of("allOf").collect();
        let says_more = |at: &&At<'a>| ["$ref", "properties", "items", "oneOf"].iter().any(|keyword| at.has(keyword));
        // What is composed of several schemas is not called like one of them.
        let is_composed = branches.iter().filter(says_more).count() + usize::from(at.has("properties")) > 1;
        for branch in &branches {
            let is_base = is_composed && branch.text("$ref").is_some();
            self.layers(branch, counts && !is_base, layers, depth + 1);
        }
        for keyword in ["oneOf", "anyOf"] {
            let is_value = |at: &At<'a>| at.text("type") != Some("null");
            if let [only] = at.elements_of(keyword).filter(is_value).collect::<Vec<_>>().as_slice() {
                self.layers(only, counts, layers, depth + 1);
            }
        }
        layers.push(Layer { at: at.clone(), counts });
    }
}

/// Gives members their own names back where the document calls several elements of an object alike: what they refer to
/// has a name as a root, which they cannot all have.
pub fn tell_apart(fields: &mut [Field]) {
    let names: Vec<Option<String>> = fields.iter().map(|field| field.xml.as_deref().and_then(element_name)).collect();
    for (field, name) in fields.iter_mut().zip(&names) {
        let is_shared = name.is_some() && names.iter().filter(|other| *other == name).count() > 1;
        let Some(xml) = field.xml.as_deref_mut().filter(|_| is_shared) else { continue };
        match xml.items.as_deref_mut().filter(|_| xml.wrapped != Some(true)) {
            Some(items) => items.name.clone_from(&field.name),
            None => xml.name.clone_from(&field.name),
        }
    }
}

/// What the element of a member is called, or each of them.
fn element_name(xml: &Xml) -> Option<String> {
    let named = xml.items.as_deref().filter(|_| xml.wrapped != Some(true)).unwrap_or(xml);
    (named.node == XmlNode::Element && xml.node == XmlNode::Element).then(|| named.name.clone())
}

/// Marks every type that is written or read as XML, and all that those hold.
pub fn mark(types: &mut [TypeDef], operations: &[Operation]) {
    let mut open: Vec<usize> = operations.iter().flat_map(roots).filter_map(Type::named).map(|id| id.0).collect();
    while let Some(index) = open.pop() {
        let Some(definition) = types.get_mut(index) else { continue };
        if !std::mem::replace(&mut definition.in_xml, true) {
            open.extend(definition.shape.types().into_iter().filter_map(Type::named).map(|id| id.0));
        }
    }
}

/// The types that an operation itself sends or receives as XML.
fn roots(operation: &Operation) -> Vec<&Type> {
    let sent = operation
        .body
        .iter()
        .flat_map(Body::choices)
        .filter_map(|(ty, contents)| contents.iter().any(|content| content.encoding.has_xml()).then_some(ty));
    let bodies = operation.successes.iter().chain(&operation.failures).filter_map(|response| response.body.as_ref());
    let others = operation.successes.iter().flat_map(|response| &response.others).map(|other| &other.body);
    let received = bodies.chain(others).filter_map(|body| match body {
        ResponseBody::Xml { ty, .. } => Some(ty),
        _ => None,
    });
    sent.chain(received).collect()
}
