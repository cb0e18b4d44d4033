//! A value as a small tree, which the encodings that are not JSON read: styles, forms and multipart.

use std::any::Any;
use std::sync::Arc;

use super::json::{self, Write, Writer};

/// A value, with its members in the order of writing.
#[derive(Debug, Clone)]
pub(crate) enum Node {
    Null,
    Boolean(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Number(String),
    Text(String),
    /// Text that is JSON: a string inside of JSON, but what is JSON as a whole needs no string around it.
    Json(String),
    Array(Vec<Node>),
    Object(Vec<(String, Node)>),
    /// What only some encoding understands: a file.
    Attachment(Arc<dyn Any + Send + Sync>),
}

impl Node {
    pub(crate) fn of(value: &dyn Write) -> Self {
        let mut collector = Collector { open: Vec::new(), done: Self::Null };
        value.write(&mut collector);
        collector.done
    }

    /// The elements of a list; what is none counts as its own only element.
    pub(crate) fn items(body: &dyn Write) -> Vec<Self> {
        match Self::of(body) {
            Self::Array(items) => items,
            other => vec![other],
        }
    }

    /// Whether it has members of its own.
    pub(crate) fn is_container(&self) -> bool {
        matches!(self, Self::Array(_) | Self::Object(_))
    }

    /// Whether it is null, or a container without members.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Array(elements) => elements.is_empty(),
            Self::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// A scalar as it is; a container as JSON, for want of a better rule where a document nests too deep for its style.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Null | Self::Attachment(_) => String::new(),
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Unsigned(value) => value.to_string(),
            Self::Float(value) => value.to_string(),
            Self::Number(value) | Self::Text(value) | Self::Json(value) => value.clone(),
            Self::Array(_) | Self::Object(_) => self.json(),
        }
    }

    /// The JSON that stands alone, in a part or a parameter.
    pub(crate) fn content(&self) -> String {
        if let Self::Json(text) = self { text.clone() } else { self.json() }
    }

    pub(crate) fn json(&self) -> String {
        String::from_utf8_lossy(&json::to_vec(self)).into_owned()
    }
}

impl Write for Node {
    fn write(&self, writer: &mut dyn Writer) {
        match self {
            Self::Null => writer.null(),
            Self::Boolean(value) => writer.boolean(*value),
            Self::Integer(value) => writer.integer(*value),
            Self::Unsigned(value) => writer.unsigned(*value),
            Self::Float(value) => writer.float(*value),
            Self::Number(value) => writer.number(value),
            Self::Text(value) => writer.string(value),
            Self::Json(value) => writer.json_text(value),
            Self::Attachment(value) => writer.attachment(Arc::clone(value), None),
            Self::Array(elements) => {
                writer.begin_array();
                for element in elements {
                    writer.element();
                    element.write(writer);
                }
                writer.end_array();
            }
            Self::Object(members) => {
                writer.begin_object();
                for (name, member) in members {
                    writer.key(name);
                    member.write(writer);
                }
                writer.end_object();
            }
        }
    }
}

/// Builds a [`Node`] from what a value writes.
struct Collector {
    open: Vec<Open>,
    done: Node,
}

enum Open {
    Array(Vec<Node>),
    /// The members, and the name of the next one.
    Object(Vec<(String, Node)>, String),
}

impl Collector {
    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.done = node,
            Some(Open::Array(elements)) => elements.push(node),
            Some(Open::Object(members, name)) => members.push((std::mem::take(name), node)),
        }
    }

    fn close(&mut self) {
        match self.open.pop() {
            None => {}
            Some(Open::Array(elements)) => self.put(Node::Array(elements)),
            Some(Open::Object(members, _)) => self.put(Node::Object(members)),
        }
    }
}

impl Writer for Collector {
    fn null(&mut self) {
        self.put(Node::Null);
    }

    fn boolean(&mut self, value: bool) {
        self.put(Node::Boolean(value));
    }

    fn integer(&mut self, value: i64) {
        self.put(Node::Integer(value));
    }

    fn unsigned(&mut self, value: u64) {
        self.put(Node::Unsigned(value));
    }

    fn float(&mut self, value: f64) {
        self.put(if value.is_finite() { Node::Float(value) } else { Node::Null });
    }

    fn number(&mut self, text: &str) {
        self.put(Node::Number(text.to_owned()));
    }

    fn string(&mut self, value: &str) {
        self.put(Node::Text(value.to_owned()));
    }

    fn json_text(&mut self, text: &str) {
        self.put(Node::Json(text.to_owned()));
    }

    fn begin_object(&mut self) {
        self.open.push(Open::Object(Vec::new(), String::new()));
    }

    fn key(&mut self, name: &str) {
        if let Some(Open::Object(_, next)) = self.open.last_mut() {
            name.clone_into(next);
        }
    }

    fn end_object(&mut self) {
        self.close();
    }

    fn begin_array(&mut self) {
        self.open.push(Open::Array(Vec::new()));
    }

    fn element(&mut self) {}

    fn end_array(&mut self) {
        self.close();
    }

    fn attachment(&mut self, value: Arc<dyn Any + Send + Sync>, _: Option<&str>) {
        self.put(Node::Attachment(value));
    }
}
