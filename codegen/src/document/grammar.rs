//! Which members each object of OpenAPI has, and what they hold (OpenAPI 3.0.4 §4, 3.1.1 §4, 3.2.0 §4).
//!
//! The versions of OpenAPI 3 have one grammar, so that a member which is newer than the document is understood. The
//! objects that Swagger 2.0 has in another form are in [`swagger`].

use super::{Dialect, swagger};
use Shape::{Any, Flag, Integer, List, Map, Number, Object, Text, Texts};

/// What a member holds.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Whatever the author likes.
    Any,
    /// A string.
    Text,
    /// Strings in a list.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A number without fraction.
    Integer,
    /// An object of the given kind.
    Object(Kind),
    /// Objects of the given kind in a list.
    List(Kind),
    /// Objects of the given kind under names of the author.
    Map(Kind),
    /// `type` of a schema: a string, or strings in a list.
    TypeNames,
    /// `additionalProperties` and the like: a schema or a boolean.
    SchemaOrFlag,
    /// `exclusiveMinimum` and the like: a number or (3.0) a boolean.
    Limit,
    /// Values of any kind in a list.
    Values,
    /// A security requirement: scopes under names of schemes.
    Requirement,
}

/// The objects of OpenAPI.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    /// What parameters and headers of Swagger 2.0 have instead of a schema.
    Items,
    Example,
    Link,
    Callback,
    Components,
    SecurityScheme,
    Flows,
    Flow,
    Schema,
    Discriminator,
    Xml,
}

/// A member that an object may have.
pub type Member = (&'static str, Shape);

impl Kind {
    /// The members that the specification of a dialect defines.
    pub fn members(self, dialect: Dialect) -> &'static [Member] {
        let older = (dialect == Dialect::V20).then(|| swagger::members(self)).flatten();
        older.unwrap_or_else(|| self.current())
    }

    /// The members that OpenAPI 3 defines.
    fn current(self) -> &'static [Member] {
        match self {
            Self::Document => DOCUMENT,
            Self::Info => INFO,
            Self::Contact => &[("name", Text), ("url", Text), ("email", Text)],
            Self::License => &[("name", Text), ("url", Text), ("identifier", Text)],
            Self::Server => {
                &[("url", Text), ("name", Text), ("description", Text), ("variables", Map(Self::ServerVariable))]
            }
            Self::ServerVariable => &[("enum", Texts), ("default", Text), ("description", Text)],
            Self::Tag => &[
                ("name", Text),
                ("summary", Text),
                ("description", Text),
                ("externalDocs", Object(Self::ExternalDocs)),
                ("parent", Text),
                ("kind", Text),
            ],
            Self::ExternalDocs => &[("description", Text), ("url", Text)],
            Self::Paths | Self::Callback | Self::Responses | Self::Items => &[],
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::RequestBody => &[
                ("$ref", Text),
                ("summary", Text),
                ("description", Text),
                ("content", Map(Self::MediaType)),
                ("required", Flag),
            ],
            Self::MediaType => &[
                ("$ref", Text),
                ("schema", Object(Self::Schema)),
                ("itemSchema", Object(Self::Schema)),
                ("example", Any),
                ("examples", Map(Self::Example)),
                ("encoding", Map(Self::Encoding)),
                ("prefixEncoding", List(Self::Encoding)),
                ("itemEncoding", Object(Self::Encoding)),
            ],
            Self::Encoding => &[
                ("contentType", Text),
                ("headers", Map(Self::Header)),
                ("style", Text),
                ("explode", Flag),
                ("allowReserved", Flag),
                ("encoding", Map(Self::Encoding)),
                ("prefixEncoding", List(Self::Encoding)),
                ("itemEncoding", Object(Self::Encoding)),
            ],
            Self::Response => &[
                ("$ref", Text),
                ("summary", Text),
                ("description", Text),
                ("headers", Map(Self::Header)),
                ("content", Map(Self::MediaType)),
                ("links", Map(Self::Link)),
            ],
            Self::Header => HEADER,
            Self::Example => &[
                ("$ref", Text),
                ("summary", Text),
                ("description", Text),
                ("value", Any),
                ("dataValue", Any),
                ("serializedValue", Text),
                ("externalValue", Text),
            ],
            Self::Link => LINK,
            Self::Components => COMPONENTS,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::Flows => &[
                ("implicit", Object(Self::Flow)),
                ("password", Object(Self::Flow)),
                ("clientCredentials", Object(Self::Flow)),
                ("authorizationCode", Object(Self::Flow)),
                ("deviceAuthorization", Object(Self::Flow)),
            ],
            Self::Flow => &[
                ("authorizationUrl", Text),
                ("deviceAuthorizationUrl", Text),
                ("tokenUrl", Text),
                ("refreshUrl", Text),
                ("scopes", Any),
            ],
            Self::Schema => SCHEMA,
            Self::Discriminator => &[("propertyName", Text), ("mapping", Any), ("defaultMapping", Text)],
            Self::Xml => &[
                ("name", Text),
                ("namespace", Text),
                ("prefix", Text),
                ("attribute", Flag),
                ("wrapped", Flag),
                ("nodeType", Text),
            ],
        }
    }

    /// What members of the author's own naming hold, for the objects that are maps by nature.
    pub fn named(self) -> Option<Kind> {
        match self {
            Self::Paths | Self::Callback => Some(Self::PathItem),
            Self::Responses => Some(Self::Response),
            _ => None,
        }
    }
}

const DOCUMENT: &[Member] = &[
    ("openapi", Text),
    ("$self", Text),
    ("info", Object(Kind::Info)),
    ("jsonSchemaDialect", Text),
    ("servers", List(Kind::Server)),
    ("paths", Object(Kind::Paths)),
    ("webhooks", Map(Kind::PathItem)),
    ("components", Object(Kind::Components)),
    ("security", Shape::Requirement),
    ("tags", List(Kind::Tag)),
    ("externalDocs", Object(Kind::ExternalDocs)),
];

const INFO: &[Member] = &[
    ("title", Text),
    ("summary", Text),
    ("description", Text),
    ("termsOfService", Text),
    ("contact", Object(Kind::Contact)),
    ("license", Object(Kind::License)),
    ("version", Text),
];

const PATH_ITEM: &[Member] = &[
    ("$ref", Text),
    ("summary", Text),
    ("description", Text),
    ("get", Object(Kind::Operation)),
    ("put", Object(Kind::Operation)),
    ("post", Object(Kind::Operation)),
    ("delete", Object(Kind::Operation)),
    ("options", Object(Kind::Operation)),
    ("head", Object(Kind::Operation)),
    ("patch", Object(Kind::Operation)),
    ("trace", Object(Kind::Operation)),
    ("query", Object(Kind::Operation)),
    ("additionalOperations", Map(Kind::Operation)),
    ("servers", List(Kind::Server)),
    ("parameters", List(Kind::Parameter)),
];

const OPERATION: &[Member] = &[
    ("tags", Texts),
    ("summary", Text),
    ("description", Text),
    ("externalDocs", Object(Kind::ExternalDocs)),
    ("operationId", Text),
    ("parameters", List(Kind::Parameter)),
    ("requestBody", Object(Kind::RequestBody)),
    ("responses", Object(Kind::Responses)),
    ("callbacks", Map(Kind::Callback)),
    ("deprecated", Flag),
    ("security", Shape::Requirement),
    ("servers", List(Kind::Server)),
];

const PARAMETER: &[Member] = &[
    ("$ref", Text),
    ("name", Text),
    ("in", Text),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Object(Kind::Schema)),
    ("example", Any),
    ("examples", Map(Kind::Example)),
    ("content", Map(Kind::MediaType)),
];

const HEADER: &[Member] = &[
    ("$ref", Text),
    ("description", Text),
    ("required", Flag),
    ("deprecated", Flag),
    ("allowEmptyValue", Flag),
    ("style", Text),
    ("explode", Flag),
    ("allowReserved", Flag),
    ("schema", Object(Kind::Schema)),
    ("example", Any),
    ("examples", Map(Kind::Example)),
    ("content", Map(Kind::MediaType)),
];

const LINK: &[Member] = &[
    ("$ref", Text),
    ("operationRef", Text),
    ("operationId", Text),
    ("parameters", Any),
    ("requestBody", Any),
    ("description", Text),
    ("server", Object(Kind::Server)),
];

const COMPONENTS: &[Member] = &[
    ("schemas", Map(Kind::Schema)),
    ("responses", Map(Kind::Response)),
    ("parameters", Map(Kind::Parameter)),
    ("examples", Map(Kind::Example)),
    ("requestBodies", Map(Kind::RequestBody)),
    ("headers", Map(Kind::Header)),
    ("securitySchemes", Map(Kind::SecurityScheme)),
    ("links", Map(Kind::Link)),
    ("callbacks", Map(Kind::Callback)),
    ("pathItems", Map(Kind::PathItem)),
    ("mediaTypes", Map(Kind::MediaType)),
];

const SECURITY_SCHEME: &[Member] = &[
    ("$ref", Text),
    ("type", Text),
    ("description", Text),
    ("name", Text),
    ("in", Text),
    ("scheme", Text),
    ("bearerFormat", Text),
    ("flows", Object(Kind::Flows)),
    ("openIdConnectUrl", Text),
    ("oauth2MetadataUrl", Text),
    ("deprecated", Flag),
];

const SCHEMA: &[Member] = &[
    ("$ref", Text),
    ("title", Text),
    ("description", Text),
    ("type", Shape::TypeNames),
    ("format", Text),
    ("enum", Shape::Values),
    ("const", Any),
    ("default", Any),
    ("example", Any),
    ("examples", Any),
    ("nullable", Flag),
    ("readOnly", Flag),
    ("writeOnly", Flag),
    ("deprecated", Flag),
    ("properties", Map(Kind::Schema)),
    ("required", Texts),
    ("additionalProperties", Shape::SchemaOrFlag),
    ("patternProperties", Map(Kind::Schema)),
    ("propertyNames", Shape::SchemaOrFlag),
    ("minProperties", Integer),
    ("maxProperties", Integer),
    ("dependentRequired", Any),
    ("dependentSchemas", Map(Kind::Schema)),
    ("items", Shape::SchemaOrFlag),
    ("prefixItems", List(Kind::Schema)),
    ("contains", Shape::SchemaOrFlag),
    ("minContains", Integer),
    ("maxContains", Integer),
    ("minItems", Integer),
    ("maxItems", Integer),
    ("uniqueItems", Flag),
    ("minLength", Integer),
    ("maxLength", Integer),
    ("pattern", Text),
    ("minimum", Number),
    ("maximum", Number),
    ("exclusiveMinimum", Shape::Limit),
    ("exclusiveMaximum", Shape::Limit),
    ("multipleOf", Number),
    ("allOf", List(Kind::Schema)),
    ("oneOf", List(Kind::Schema)),
    ("anyOf", List(Kind::Schema)),
    ("not", Shape::SchemaOrFlag),
    ("if", Shape::SchemaOrFlag),
    ("then", Shape::SchemaOrFlag),
    ("else", Shape::SchemaOrFlag),
    ("discriminator", Object(Kind::Discriminator)),
    ("xml", Object(Kind::Xml)),
    ("externalDocs", Object(Kind::ExternalDocs)),
    ("contentEncoding", Text),
    ("contentMediaType", Text),
    ("contentSchema", Shape::SchemaOrFlag),
    ("unevaluatedItems", Shape::SchemaOrFlag),
    ("unevaluatedProperties", Shape::SchemaOrFlag),
    ("$schema", Text),
    ("$id", Text),
    ("$anchor", Text),
    ("$comment", Text),
    ("$defs", Map(Kind::Schema)),
    // What `$defs` was called in JSON Schema before 2019.
    ("definitions", Map(Kind::Schema)),
    ("$dynamicRef", Text),
    ("$dynamicAnchor", Text),
    ("$vocabulary", Any),
];
