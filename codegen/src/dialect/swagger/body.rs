//! Bodies: a parameter in `body`, or those in `formData` together.

use super::super::pointer::{below, reference};
use super::{JSON, Lift, copy};
use crate::document::At;
use crate::tree::{Node, Object};

/// How a form is sent.
const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl<'a> Lift<'a, '_> {
    /// The body that a parameter in `body` describes.
    pub fn request_body(&mut self, at: &At<'a>, consumes: &[String], to: &str) -> Node {
        self.note(to, at);
        let mut body = copy(at, &["description", "required"]);
        let schema = at.get("schema");
        let known = Some(consumes).filter(|list| !list.is_empty());
        let mut content = Object::default();
        for media_type in known.map_or_else(|| vec![JSON.to_owned()], <[String]>::to_vec) {
            let to = below(&format!("{to}/content"), &media_type);
            self.came_from(&to, at);
            let schema = schema.as_ref().map(|at| self.shared_schema(at, &below(&to, "schema")));
            let media = schema.map(|schema| ("schema", schema)).into_iter().collect();
            content.insert(media_type, Node::Object(media));
        }
        body.insert("content", Node::Object(content));
        Node::Object(body)
    }

    /// The body of an operation that sends a form; `owner` is the list of parameters.
    pub fn form(&mut self, fields: &[At<'a>], owner: &At<'a>, consumes: &[String], to: &str) -> Node {
        self.came_from(to, owner);
        let required: Vec<Node> = fields.iter().filter(|at| at.flag("required")).map(name).collect();
        let mut body = Object::default();
        body.insert("required", Node::Bool(!required.is_empty()));
        let mut content = Object::default();
        let mut home: Option<String> = None;
        for media_type in self.form_types(fields, consumes) {
            let media = below(&format!("{to}/content"), &media_type);
            self.came_from(&media, owner);
            let place = below(&media, "schema");
            let schema = match &home {
                Some(home) => Object::from_iter([("$ref", Node::text(reference(home)))]),
                None => self.form_schema(fields, required.clone(), &place),
            };
            home.get_or_insert(place);
            let mut lifted = Object::from_iter([("schema", Node::Object(schema))]);
            let encoding = self.encoding(fields);
            if !encoding.is_empty() {
                lifted.insert("encoding", Node::Object(encoding));
            }
            content.insert(media_type, Node::Object(lifted));
        }
        body.insert("content", Node::Object(content));
        Node::Object(body)
    }

    /// A file needs a multipart body; without files, the shorter form is the usual one.
    fn form_types(&self, fields: &[At<'a>], consumes: &[String]) -> Vec<String> {
        let file = fields.iter().find(|at| at.text("type") == Some("file"));
        let is = |written: &str, known: &str| {
            written.split(';').next().is_some_and(|essence| essence.trim().eq_ignore_ascii_case(known))
        };
        let fits = |written: &&String| is(written, MULTIPART) || file.is_none() && is(written, URL_ENCODED);
        let found: Vec<String> = consumes.iter().filter(fits).cloned().collect();
        if !found.is_empty() {
            return found;
        }
        if let Some(file) = file.filter(|_| consumes.iter().any(|written| is(written, URL_ENCODED))) {
            self.document.warning(
                file,
                format!("a file cannot be sent as `{URL_ENCODED}`: the form is sent as `{MULTIPART}`"),
                format!("let the operation consume `{MULTIPART}`"),
            );
        }
        vec![if file.is_some() { MULTIPART } else { URL_ENCODED }.to_owned()]
    }

    fn form_schema(&mut self, fields: &[At<'a>], required: Vec<Node>, to: &str) -> Object {
        let mut properties = Object::default();
        for at in fields {
            let name = at.text("name").unwrap_or_default();
            let to = below(&below(to, "properties"), name);
            let mut schema = self.value_schema(at, &to);
            schema.extend(copy(at, &["description"]));
            if let Some(example) = schema.remove("x-example") {
                schema.insert("example", example);
            }
            properties.insert(name, Node::Object(schema));
        }
        let mut schema = Object::from_iter([("type", Node::text("object"))]);
        schema.insert("properties", Node::Object(properties));
        if !required.is_empty() {
            schema.insert("required", Node::Array(required));
        }
        schema
    }

    /// How lists among the fields are written, where that is not the usual way.
    fn encoding(&self, fields: &[At<'a>]) -> Object {
        let styles = fields.iter().filter(|at| at.text("collectionFormat") != Some("multi"));
        let styles = styles.map(|at| (at.text("name").unwrap_or_default(), self.style(at, "formData")));
        styles.filter(|(_, style)| !style.is_empty()).map(|(name, style)| (name, Node::Object(style))).collect()
    }
}

fn name(at: &At<'_>) -> Node {
    Node::text(at.text("name").unwrap_or_default())
}
