//! What OpenAPI 3.1 and 3.2 let an author write in another place, or in another way.
//!
//! - A media type that is a reference (3.2, `components/mediaTypes`) is written out; its schema stays one type.
//! - A parameter that is the whole query string (3.2, `in: querystring`) in the media type of a form is an exploded
//!   object in the query; as JSON it stays as it is.
//! - `dataValue` of an example (3.2) is its `value`.
//! - A `$dynamicRef` (3.1) is followed as it stands, without what refers to its schema: exact for recursion, wide for
//!   templates.

use std::rc::Rc;

use super::pointer::{below, reference, value_mut};
use super::{Lifted, Origins};
use crate::document::{At, Document, ObjectKind as Kind};
use crate::ir::media;
use crate::tree::{Node, Object};

/// The media type in which a query string is one of names and values.
const FORM: &str = "application/x-www-form-urlencoded";

/// Lifts a document; `None` where nothing of it is written in such a way.
pub fn lift(document: &Document<'_>) -> Option<Lifted> {
    let mut lift = Lift { document, origins: Origins::default(), changes: Vec::new() };
    document.each_object(&mut |at, kind| lift.object(at, kind));
    if lift.changes.is_empty() {
        return None;
    }
    let mut tree = document.root().node.clone();
    // The outer places come first: what is changed below a changed place is not the author's text any more.
    for (place, node) in lift.changes {
        if let Some(changed) = value_mut(&mut tree, &place) {
            *changed = node;
        }
    }
    Some(Lifted { tree, origins: Rc::new(lift.origins) })
}

struct Lift<'a, 'd> {
    document: &'d Document<'a>,
    origins: Origins,
    /// What stands where instead.
    changes: Vec<(String, Node)>,
}

impl<'a> Lift<'a, '_> {
    fn object(&mut self, at: &At<'a>, kind: Kind) {
        match kind {
            Kind::MediaType if at.text("$ref").is_some() => self.media_type(at),
            Kind::Parameter if at.text("in") == Some("querystring") => self.query_string(at),
            Kind::Example => self.example(at),
            Kind::Schema => self.schema(at),
            _ => {}
        }
    }

    fn media_type(&mut self, at: &At<'a>) {
        let Some(target) = self.document.follow(at).filter(|target| target.file == at.file) else { return };
        let (to, from) = (at.pointer(), target.pointer());
        let Some(members) = target.node.as_object() else { return };
        let mut media = members.clone();
        for member in ["schema", "itemSchema"] {
            if let Some(schema) = media.get_mut(member).filter(|schema| schema.as_object().is_some_and(is_inline)) {
                let home = Node::text(reference(&below(&from, member)));
                *schema = Node::Object(Object::from_iter([("$ref", home)]));
            }
        }
        self.origins.note(&to, &from);
        self.changes.push((to, Node::Object(media)));
    }

    fn query_string(&mut self, at: &At<'a>) {
        let content = at.get("content");
        // A value as JSON needs nothing but its place.
        let is_json = |(name, media): (&str, At<'a>)| media::is_json(&media::essence(name)) && media.has("schema");
        let form = content.as_ref().and_then(|content| content.get(FORM));
        if form.is_none() && content.and_then(|content| content.members().next()).is_some_and(is_json) {
            return;
        }
        let Some((media, schema)) = form.and_then(|media| Some((media.clone(), media.get("schema")?))) else {
            self.document.warning(
                at,
                format!(
                    "a query string that is neither `{FORM}` nor JSON, with a schema, is not supported: it is left out"
                ),
                "describe its parts as parameters with `in: query`",
            );
            return;
        };
        let Some(members) = at.node.as_object() else { return };
        let mut parameter = members.clone();
        parameter.remove("content");
        parameter.insert("in", Node::text("query"));
        parameter.insert("style", Node::text("form"));
        parameter.insert("explode", Node::Bool(true));
        parameter.insert("schema", schema.node.clone());
        for name in ["example", "examples"] {
            let said = media.get(name).filter(|_| !at.has(name));
            parameter.extend(said.map(|said| (name, said.node.clone())));
        }
        self.origins.note(&below(&at.pointer(), "schema"), &schema.pointer());
        self.changes.push((at.pointer(), Node::Object(parameter)));
    }

    fn example(&mut self, at: &At<'a>) {
        let (Some(data), false, Some(members)) = (at.get("dataValue"), at.has("value"), at.node.as_object()) else {
            return;
        };
        let mut example = members.clone();
        example.insert("value", data.node.clone());
        self.origins.note(&below(&at.pointer(), "value"), &data.pointer());
        self.changes.push((at.pointer(), Node::Object(example)));
    }

    fn schema(&mut self, at: &At<'a>) {
        let Some(written) = at.get("$dynamicRef") else { return };
        let name = written.node.as_str().and_then(|text| text.strip_prefix('#')).unwrap_or_default();
        match (self.document.anchor(self.document.root(), at, name), at.node.as_object()) {
            (Some(target), Some(members)) if !at.has("$ref") => {
                self.document.warning(
                    &written,
                    "`$dynamicRef` is followed as `$ref`: what other schemas put in its place is not seen",
                    "write `$ref` where nothing is put in its place, or give each use a schema of its own",
                );
                let mut schema = members.clone();
                schema.insert("$ref", Node::text(reference(&target.pointer())));
                self.origins.note(&below(&at.pointer(), "$ref"), &written.pointer());
                self.changes.push((at.pointer(), Node::Object(schema)));
            }
            _ => self.document.warning(
                &written,
                "no `$dynamicAnchor` of this name is in the document: the reference is ignored",
                "write `$ref` with the place of the schema",
            ),
        }
    }
}

/// Whether a schema stands in full, so that it would become a second type elsewhere.
fn is_inline(schema: &Object) -> bool {
    !schema.contains_key("$ref")
}
