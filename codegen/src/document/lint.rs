//! Walks the whole document once: every member is known, and every value is of the kind that it must be.
//!
//! What a later stage finds of the wrong kind it may then take for missing: it was reported here.

use super::grammar::{Kind, Shape};
use super::{At, Dialect, Document, nearest};
use crate::sources::FileId;
use crate::tree::{self, Node};

/// Reports misspelt members, values of the wrong kind and references that lead nowhere.
pub fn check(document: &Document<'_>) {
    object(document, document.root(), Kind::Document);
    for name in ["info", "paths"] {
        let optional = name == "paths" && document.dialect() >= Dialect::V31;
        if !optional && !document.root().has(name) {
            document.error(
                document.root(),
                format!("the document has no `{name}`"),
                format!("add `{name}`: OpenAPI requires it"),
            );
        }
    }
    while let Some((at, kind)) = document.next_unchecked() {
        object(document, &at, kind);
    }
}

fn object<'a>(document: &Document<'a>, at: &At<'a>, kind: Kind) {
    if at.node.as_bool().is_some() && kind == Kind::Schema && document.dialect() >= Dialect::V31 {
        return;
    }
    let Some(members) = at.node.as_object() else {
        let article = if kind.title().starts_with(['O', 'I', 'E', 'X']) { "an" } else { "a" };
        return wrong(document, at, &format!("{article} {}", kind.title()));
    };
    if kind == Kind::PathItem && at.text("$ref").is_some() {
        refer(document, at, kind);
    }
    if members.contains_key("$ref") && is_reference(kind, members) {
        refer(document, at, kind);
        // Siblings of a reference are ignored in 3.0, and describe the schema further in 3.1.
        if document.dialect() < Dialect::V31 || kind != Kind::Schema {
            return;
        }
    }
    for (name, value) in at.members() {
        match kind.members(document.dialect()).iter().find(|(known, _)| *known == name) {
            // Swagger 2.0 has the name where OpenAPI 3 has an object; some documents have that already.
            Some(("discriminator", _)) if document.dialect() == Dialect::V20 && value.node.as_str().is_some() => {}
            Some((_, shape)) if is_left_empty(&value, *shape) => empty(document, &value, "left out"),
            Some((_, shape)) => check_shape(document, &value, *shape),
            None if name.starts_with("x-") => {}
            None => match kind.named() {
                Some(named) => element(document, &value, named),
                None => unknown(document, &value, name, kind),
            },
        }
    }
}

/// Checks that a reference leads somewhere; what is in another file is checked in its turn.
fn refer<'a>(document: &Document<'a>, at: &At<'a>, kind: Kind) {
    let Some(target) = document.follow(at) else { return };
    if target.file == FileId::ROOT && target.depth() == 0 {
        document.warning(
            at,
            format!("this refers to the document as a whole, which is no {}", kind.title()),
            "name what is meant, as in `#/components/schemas/Name`",
        );
    }
    document.note(target, kind);
}

/// A path item may have a `$ref` among other members; in `properties` a property may be called `$ref`.
fn is_reference(kind: Kind, members: &tree::Object) -> bool {
    kind != Kind::PathItem && members.get("$ref").is_some_and(|value| value.as_str().is_some())
}

fn check_shape<'a>(document: &Document<'a>, at: &At<'a>, shape: Shape) {
    match shape {
        Shape::Any => {}
        Shape::Text => text(document, at),
        Shape::Texts => match at.node.as_array() {
            Some(_) => at.elements().for_each(|element| text(document, &element)),
            // Draft 3 of JSON Schema had `required: true` on a property; tools still write it.
            None if at.node.as_bool().is_some() => document.warning(
                at,
                "`required` of a schema is a list of property names, not a boolean: it is ignored",
                "name the property in `required` of the object that holds it",
            ),
            None => wrong(document, at, "a list of strings"),
        },
        Shape::Flag => {
            if at.node.as_bool().is_none() {
                wrong(document, at, "`true` or `false`");
            }
        }
        Shape::Number | Shape::Integer => number(document, at),
        Shape::Limit => {
            if at.node.as_bool().is_none() {
                number(document, at);
            }
        }
        Shape::Object(kind) => object(document, at, kind),
        Shape::SchemaOrFlag => {
            if at.node.as_bool().is_none() {
                object(document, at, Kind::Schema);
            }
        }
        Shape::List(kind) => match at.node {
            Node::Array(_) => at.elements().for_each(|element| object(document, &element, kind)),
            _ => wrong(document, at, "a list"),
        },
        Shape::Map(kind) => match at.node {
            Node::Object(_) => at.members().for_each(|(_, value)| element(document, &value, kind)),
            _ => wrong(document, at, "an object"),
        },
        Shape::TypeNames => type_names(document, at),
        Shape::Values => {
            if at.node.as_array().is_none() {
                document.warning(
                    at,
                    format!("`{}` should be a list, this is {}: it is ignored", at.key(), at.node.kind()),
                    "write the values as a list",
                );
            }
        }
        Shape::Requirement => requirement(document, at),
    }
}

fn text<'a>(document: &Document<'a>, at: &At<'a>) {
    match at.node {
        Node::String(_) => {}
        Node::Number(_) | Node::Bool(_) | Node::Null => document.warning(
            at,
            format!("`{}` should be a string, this is {}", at.key(), at.node.kind()),
            "put it in quotation marks",
        ),
        _ => wrong(document, at, "a string"),
    }
}

fn number<'a>(document: &Document<'a>, at: &At<'a>) {
    if !matches!(at.node, Node::Number(_)) {
        document.warning(
            at,
            format!("`{}` should be a number, this is {}: it is ignored", at.key(), at.node.kind()),
            "write it as a number, without quotation marks",
        );
    }
}

fn type_names<'a>(document: &Document<'a>, at: &At<'a>) {
    const NAMES: [&str; 8] = ["string", "number", "integer", "boolean", "array", "object", "null", "file"];
    // `file` is a type of Swagger 2.0 only, whose schemas are those of JSON Schema draft 4 otherwise.
    let is_older = document.dialect() == Dialect::V20;
    let known = if is_older { &NAMES[..] } else { &NAMES[..7] };
    let one = |at: &At<'a>| match at.node.as_str() {
        Some(name) if known.contains(&name) => {}
        Some(name) => {
            let remedy = match nearest(name, known.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("use one of {}", known.join(", ")),
            };
            document.warning(at, format!("`{name}` is no type of JSON Schema: any value is accepted"), remedy);
        }
        None => document.warning(
            at,
            format!("`type` should be the name of a type, this is {}: any value is accepted", at.node.kind()),
            format!("write one of {}", known.join(", ")),
        ),
    };
    match at.node {
        Node::Array(_) if is_older || document.dialect() >= Dialect::V31 => {
            at.elements().for_each(|element| one(&element))
        }
        _ => one(at),
    }
}

fn requirement<'a>(document: &Document<'a>, at: &At<'a>) {
    if at.node.as_array().is_none() {
        return wrong(document, at, "a list of security requirements");
    }
    for alternative in at.elements() {
        if alternative.node.as_object().is_none() {
            wrong(document, &alternative, "an object of scheme names");
        }
    }
}

/// Checks an object that has a name of the author's.
fn element<'a>(document: &Document<'a>, at: &At<'a>, kind: Kind) {
    match at.node {
        Node::Null => empty(document, at, "an empty object"),
        _ => object(document, at, kind),
    }
}

/// Whether a member is there, as in `parameters:`, but nothing behind its name.
fn is_left_empty(at: &At<'_>, shape: Shape) -> bool {
    *at.node == Node::Null && !matches!(shape, Shape::Any | Shape::Text)
}

fn empty<'a>(document: &Document<'a>, at: &At<'a>, taken: &str) {
    let key = at.key();
    document.warning(
        at,
        format!("`{key}` has no value: it is taken as {taken}"),
        format!("give `{key}` a value, or remove it"),
    );
}

fn wrong<'a>(document: &Document<'a>, at: &At<'a>, expected: &str) {
    let key = at.key();
    document.error(
        at,
        format!("`{key}` should be {expected}, this is {}", at.node.kind()),
        format!("write `{key}` as {expected}"),
    );
}

fn unknown<'a>(document: &Document<'a>, at: &At<'a>, name: &str, kind: Kind) {
    let remedy = match nearest(name, kind.members(document.dialect()).iter().map(|(known, _)| *known)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "remove it, or begin its name with `x-` if it is an extension".to_owned(),
    };
    document.warning(at, format!("`{name}` is not a member of the {}: it is ignored", kind.title()), remedy);
}
