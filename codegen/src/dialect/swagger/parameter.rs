//! Parameters and headers, which say of their values what OpenAPI 3 leaves to a schema.

use super::super::pointer::below;
use super::schema::type_and_null;
use super::{Lift, copy};
use crate::document::At;
use crate::tree::{Node, Object};

/// What a parameter, a header or their items say of values (Swagger 2.0, Items object).
const OF_VALUES: [&str; 17] = [
    "type",
    "format",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "example",
];

impl<'a> Lift<'a, '_> {
    /// A parameter that is sent in the path, the query or a header.
    pub fn parameter(&mut self, at: &At<'a>, to: &str) -> Node {
        self.note(to, at);
        let mut parameter = copy(at, &["name", "in", "description", "required", "allowEmptyValue"]);
        if let Some(example) = parameter.remove("x-example") {
            parameter.insert("example", example);
        }
        let schema = below(to, "schema");
        match at.get("schema") {
            Some(written) if !at.has("type") => {
                parameter.insert("schema", self.schema(&written, &schema));
            }
            _ => {
                let lifted = self.value_schema(at, &schema);
                parameter.insert("schema", Node::Object(lifted));
            }
        }
        let location = at.text("in").unwrap_or_default();
        parameter.extend(self.style(at, location));
        Node::Object(parameter)
    }

    /// A header of a response.
    pub fn header(&mut self, at: &At<'a>, to: &str) -> Node {
        let mut header = copy(at, &["description"]);
        let schema = self.value_schema(at, &below(to, "schema"));
        header.insert("schema", Node::Object(schema));
        header.extend(self.style(at, "header"));
        Node::Object(header)
    }

    /// The schema of the values of a parameter, of a header or of their items.
    pub fn value_schema(&mut self, at: &At<'a>, to: &str) -> Object {
        self.came_from(to, at);
        let kept = at.members().filter(|(name, _)| OF_VALUES.contains(name));
        let mut schema: Object = kept.map(|(name, at)| (name, at.node.clone())).collect();
        if schema.get("type").is_none() && !at.has("items") {
            schema.insert("type", Node::text("string"));
        }
        if let Some(items) = at.get("items") {
            self.check_nested(&items);
            let to = below(to, "items");
            self.note(&to, &items);
            let items = match items.text("$ref") {
                Some(_) => self.schema(&items, &to),
                None => Node::Object(self.value_schema(&items, &to)),
            };
            schema.insert("items", items);
        }
        type_and_null(&mut schema);
        schema
    }

    /// How a list is written (Swagger 2.0, `collectionFormat`), as `style` and `explode`.
    pub fn style(&self, at: &At<'a>, location: &str) -> Object {
        if at.text("type") != Some("array") {
            return Object::default();
        }
        let format = at.text("collectionFormat").unwrap_or("csv");
        let in_pairs = matches!(location, "query" | "formData");
        let (style, explode) = match (in_pairs, format) {
            (true, "csv") => ("form", false),
            (true, "multi") => ("form", true),
            (true, "ssv") => ("spaceDelimited", false),
            (true, "pipes") => ("pipeDelimited", false),
            (false, "csv") => ("simple", false),
            _ => {
                self.document.warning(
                    &at.get("collectionFormat").unwrap_or_else(|| at.clone()),
                    format!("the collectionFormat `{format}` is not supported here: `csv` is used"),
                    "use `csv`, or `multi`, `ssv` or `pipes` in a query or form",
                );
                (if in_pairs { "form" } else { "simple" }, false)
            }
        };
        Object::from_iter([("style", Node::text(style)), ("explode", Node::Bool(explode))])
    }

    /// OpenAPI 3 has no way to write a list inside a list but JSON.
    fn check_nested(&self, items: &At<'a>) {
        if items.text("type") == Some("array") {
            self.document.warning(
                items,
                "lists of lists cannot be written into a parameter: the inner ones are sent as JSON",
                "describe the parameter as a list of strings, and write the inner lists yourself",
            );
        }
    }
}
