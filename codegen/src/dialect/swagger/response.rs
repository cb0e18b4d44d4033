//! Responses.

use super::super::pointer::below;
use super::{JSON, Lift, copy};
use crate::document::At;
use crate::sources::FileId;
use crate::tree::{Node, Object};

/// What a file is in where nothing is said.
const BYTES: &str = "application/octet-stream";

impl<'a> Lift<'a, '_> {
    /// A response, in the media types that the operation produces.
    pub fn response(&mut self, at: &At<'a>, produces: &[String], to: &str) -> Node {
        if let Some(written) = at.text("$ref") {
            // What is shared was lifted for what the document produces.
            return match self.document.follow(at) {
                Some(target) if produces != self.produces || target.file != FileId::ROOT => {
                    self.came_from(to, at);
                    self.response(&target, produces, to)
                }
                _ => self.reference(at, written, to),
            };
        }
        self.note(to, at);
        let mut response = copy(at, &["description"]);
        if let Some(headers) = at.get("headers") {
            let place = below(to, "headers");
            let lifted = headers.members().map(|(name, at)| (name, self.header(&at, &below(&place, name))));
            response.insert("headers", Node::Object(lifted.collect()));
        }
        let content = self.content(at, produces, &below(to, "content"));
        if !content.is_empty() {
            response.insert("content", Node::Object(content));
        }
        Node::Object(response)
    }

    /// Without a schema there is no content (Swagger 2.0, Response object), unless examples show some.
    fn content(&mut self, at: &At<'a>, produces: &[String], to: &str) -> Object {
        let mut content = Object::default();
        let examples = at.get("examples");
        let shown = |media_type: &str| examples.as_ref().and_then(|at| at.get(media_type));
        let Some(schema) = at.get("schema") else {
            for (media_type, example) in examples.iter().flat_map(At::members).filter(|(name, _)| name.contains('/')) {
                self.came_from(&below(to, media_type), &example);
                let media = Object::from_iter([("example", example.node.clone())]);
                content.insert(media_type, Node::Object(media));
            }
            return content;
        };
        let is_file = schema.text("type") == Some("file");
        let usual = vec![if is_file { BYTES } else { JSON }.to_owned()];
        for media_type in if produces.is_empty() { usual } else { produces.to_vec() } {
            let media = below(to, &media_type);
            self.came_from(&media, at);
            let place = below(&media, "schema");
            let mut media = Object::from_iter([("schema", self.shared_schema(&schema, &place))]);
            media.extend(shown(&media_type).map(|example| ("example", example.node.clone())));
            content.insert(media_type, Node::Object(media));
        }
        content
    }
}
