//! Which members the objects of Swagger 2.0 have, where OpenAPI 3 has others.

use super::grammar::Kind;
use super::grammar::Member;
use super::grammar::Shape::{self, Any, Flag, Integer, List, Map, Number, Object, Text, Texts};

/// The members of an object; `None` where they are those of OpenAPI 3.
///
/// Schemas are among these: what they have gained since is understood in older documents too.
pub fn members(kind: Kind) -> Option<&'static [Member]> {
    Some(match kind {
        Kind::Document => DOCUMENT,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::Parameter => PARAMETER,
        Kind::Items => ITEMS,
        Kind::Header => HEADER,
        Kind::Response => RESPONSE,
        Kind::SecurityScheme => SECURITY_SCHEME,
        _ => return None,
    })
}

const DOCUMENT: &[Member] = &[
    ("swagger", Text),
    ("info", Object(Kind::Info)),
    ("host", Text),
    ("basePath", Text),
    ("schemes", Texts),
    ("consumes", Texts),
    ("produces", Texts),
    ("paths", Object(Kind::Paths)),
    ("definitions", Map(Kind::Schema)),
    ("parameters", Map(Kind::Parameter)),
    ("responses", Map(Kind::Response)),
    ("securityDefinitions", Map(Kind::SecurityScheme)),
    ("security", Shape::Requirement),
    ("tags", List(Kind::Tag)),
    ("externalDocs", Object(Kind::ExternalDocs)),
];

const PATH_ITEM: &[Member] = &[
    ("$ref", Text),
    ("get", Object(Kind::Operation)),
    ("put", Object(Kind::Operation)),
    ("post", Object(Kind::Operation)),
    ("delete", Object(Kind::Operation)),
    ("options", Object(Kind::Operation)),
    ("head", Object(Kind::Operation)),
    ("patch", Object(Kind::Operation)),
    ("parameters", List(Kind::Parameter)),
];

const OPERATION: &[Member] = &[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Object(Kind::ExternalDocs)),
    ("operationId", Text),
    ("consumes", Texts),
    ("produces", Texts),
    ("parameters", List(Kind::Parameter)),
    ("responses", Object(Kind::Responses)),
    ("schemes", Texts),
    ("deprecated", Flag),
    ("security", Shape::Requirement),
];

/// The members that parameters, headers and items share stand once.
macro_rules! of_values {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            ("type", Shape::TypeNames),
            ("format", Text),
            ("items", Object(Kind::Items)),
            ("collectionFormat", Text),
            ("default", Any),
            ("maximum", Number),
            ("exclusiveMaximum", Shape::Limit),
            ("minimum", Number),
            ("exclusiveMinimum", Shape::Limit),
            ("maxLength", Integer),
            ("minLength", Integer),
            ("pattern", Text),
            ("maxItems", Integer),
            ("minItems", Integer),
            ("uniqueItems", Flag),
            ("enum", Shape::Values),
            ("multipleOf", Number),
        ]
    };
}

const PARAMETER: &[Member] = of_values![
    ("$ref", Text),
    ("name", Text),
    ("in", Text),
    ("description", Text),
    ("required", Flag),
    ("schema", Object(Kind::Schema)),
    ("allowEmptyValue", Flag),
];

const ITEMS: &[Member] = of_values![("$ref", Text)];

const HEADER: &[Member] = of_values![("description", Text)];

const RESPONSE: &[Member] = &[
    ("$ref", Text),
    ("description", Text),
    ("schema", Object(Kind::Schema)),
    ("headers", Map(Kind::Header)),
    ("examples", Any),
];

const SECURITY_SCHEME: &[Member] = &[
    ("type", Text),
    ("description", Text),
    ("name", Text),
    ("in", Text),
    ("flow", Text),
    ("authorizationUrl", Text),
    ("tokenUrl", Text),
    ("scopes", Any),
];
