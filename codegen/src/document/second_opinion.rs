//! What another reader says: the types of [`openapiv3`] are strict where this crate is tolerant.

use super::{Dialect, Document};
use crate::tree::{Node, Number};

impl Document<'_> {
    /// Warns where a document of OpenAPI 3.0 is one that stricter readers refuse.
    pub fn second_opinion(&self) {
        if self.dialect() != Dialect::V30 {
            return;
        }
        if let Err(error) = serde_json::from_value::<openapiv3::OpenAPI>(json(self.root().node)) {
            self.warning(
                self.root(),
                format!("stricter readers refuse this document: {error}"),
                "compare the part that the message speaks of with OpenAPI 3.0",
            );
        }
    }
}

fn json(node: &Node) -> serde_json::Value {
    match node {
        Node::Null => serde_json::Value::Null,
        Node::Bool(value) => (*value).into(),
        Node::Number(Number::Integer(value)) => match (i64::try_from(*value), u64::try_from(*value)) {
            (Ok(value), _) => value.into(),
            (_, Ok(value)) => value.into(),
            #[allow(clippy::cast_precision_loss, reason = "JSON readers see such a number as a double as well")]
            _ => (*value as f64).into(),
        },
        Node::Number(Number::Float(value)) => (*value).into(),
        Node::String(text) => text.as_str().into(),
        Node::Array(elements) => elements.iter().map(json).collect(),
        Node::Object(members) => members.iter().map(|(name, value)| (name.clone(), json(value))).collect(),
    }
}
