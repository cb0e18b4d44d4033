//! How values stand in XML.

/// What the document says of a value in XML (OpenAPI 3.1 §4.8.26, 3.2 §4.26), its name settled.
#[derive(Debug, Clone, PartialEq)]
pub struct Xml {
    /// What it is.
    pub node: XmlNode,
    /// The name of the element or attribute, with its prefix; empty for a root that is but its only member.
    pub name: String,
    /// The namespace of the name.
    pub namespace: Option<String>,
    /// Whether an element surrounds the elements of a list, where the document says so.
    pub wrapped: Option<bool>,
    /// The elements of a list.
    pub items: Option<Box<Xml>>,
}

impl Xml {
    /// An element of this name.
    pub fn named(name: &str) -> Self {
        Self { node: XmlNode::Element, name: name.to_owned(), namespace: None, wrapped: None, items: None }
    }
}

/// What a value is in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum XmlNode {
    /// An element, or many.
    Element,
    /// An attribute of the element that holds it.
    Attribute,
    /// The text of the element that holds it.
    Text,
    /// The same, as a CDATA section.
    Cdata,
}
