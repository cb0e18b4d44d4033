//! What an SDK offers, free of the document's notation and of Rust's names.
//!
//! [`crate::lower`] builds it; nothing changes it afterwards. Everything that has a name in the SDK has an id, and every
//! type carries the [`Place`] that it stems from. There are tens of thousands of properties and parameters: their texts
//! and lists have no room to spare.

mod event;
pub mod media;
mod oauth;
mod operation;
pub mod pagination;
mod signature;
mod types;
mod xml;

pub use event::{Answer, Event, EventParameter, EventSource, Events, Recognition};
pub use oauth::{Flow, Grant, OAuth};
pub use operation::{
    Alternative, Body, BodyChoice, Content, Encoding, Feed, Framing, Header, Location, Method, Operation, Parameter,
    PathPart, PropertyEncoding, Response, ResponseBody, StatusRange, Stream, Style, Switch,
};
pub use signature::{Algorithm, PRESETS, Signature, SignatureForm, SignatureTime, SignedPiece};
pub use types::{
    Additional, Constraint, Demand, EnumValue, Field, Form, IntegerValue, Lenient, NumberValue, Owner, Shape, Type,
    TypeDef, Union, Variant,
};
pub use xml::{Xml, XmlNode};

use crate::diagnostic::Place;
use crate::tree::Node;

/// A named type among [`Api::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub usize);

/// An operation among [`Api::operations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub usize);

/// A security scheme among [`Api::schemes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemeId(pub usize);

/// The whole interface.
#[derive(Debug)]
pub struct Api {
    /// Title of the document.
    pub title: String,
    /// Version of the document; the SDK has a version of its own.
    pub version: String,
    /// What the document says of the API as a whole.
    pub docs: Docs,
    /// Where the API is served; the first is the default.
    pub servers: Vec<Server>,
    /// The ways to authenticate that an operation asks for.
    pub schemes: Vec<Scheme>,
    /// Operations by tag.
    pub services: Vec<Service>,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// What the server sends of its own accord: the webhooks first, then the callbacks of each operation.
    pub events: Vec<Events>,
    /// Every named type.
    pub types: Vec<TypeDef>,
    /// Operations of which nothing is said that tells whether they are lists of several pages.
    pub unpaged: Vec<OperationId>,
    /// How much of the document's types the interface keeps.
    pub losses: Losses,
}

/// How many leaves the document types, and which of them are any JSON value here.
#[derive(Debug, Default)]
pub struct Losses {
    /// Operations that the document declares.
    pub operations: usize,
    /// Scalars and enumerations, and what is any JSON value instead.
    pub leaves: usize,
    /// What is any JSON value, and why.
    pub untyped: Vec<(Place, String)>,
}

impl Api {
    /// The type with this id.
    pub fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// A type with what it holds by the first of its names: equal where types are the same in Rust.
    pub fn canonical(&self, ty: &Type) -> Type {
        match ty {
            Type::Named(id) => Type::Named(self.ty(*id).same_as.unwrap_or(*id)),
            Type::List(inner) => Type::List(Box::new(self.canonical(inner))),
            Type::Map(inner) => Type::Map(Box::new(self.canonical(inner))),
            Type::OrNull(inner) => Type::OrNull(Box::new(self.canonical(inner))),
            Type::JsonText(inner) => Type::JsonText(Box::new(self.canonical(inner))),
            scalar => scalar.clone(),
        }
    }

    /// The operation with this id.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0]
    }

    /// The place of an operation's callbacks among [`Api::events`].
    pub fn callbacks_of(&self, id: OperationId) -> Option<usize> {
        self.events.iter().position(|events| events.source == EventSource::Callbacks(id))
    }
}

/// Prose of the document: untrusted text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// One line.
    pub summary: Option<Box<str>>,
    /// CommonMark.
    pub description: Option<Box<str>>,
}

impl Docs {
    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.summary.is_none() && self.description.is_none()
    }
}

/// A base URL.
#[derive(Debug, Clone)]
pub struct Server {
    /// The URL with its variables in braces.
    pub url: String,
    /// What it is for.
    pub docs: Docs,
    /// Its variables.
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// Whether the URL names a host, be it in a variable with which it begins.
    pub fn has_host(&self) -> bool {
        let first = self.url.strip_prefix('{').and_then(|rest| rest.split_once('}')).map(|(name, _)| name);
        let first = self.variables.iter().find(|variable| Some(variable.name.as_str()) == first);
        self.url.contains("://")
            || first.is_some_and(|variable| variable.default.as_ref().is_none_or(|default| default.contains("://")))
    }

    /// Whether a client can be built without another URL: there is a host, and every variable is declared.
    pub fn is_complete(&self) -> bool {
        let mut names = self.url.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        self.has_host() && names.all(|name| self.variables.iter().any(|variable| variable.name == name))
    }
}

/// A variable of a base URL.
#[derive(Debug, Clone)]
pub struct ServerVariable {
    /// Name in the template.
    pub name: String,
    /// What it means.
    pub docs: Docs,
    /// The value that is used when the caller gives none; `None` where the caller must.
    pub default: Option<String>,
    /// The values that are allowed; empty: any.
    pub values: Vec<String>,
}

/// A security scheme.
#[derive(Debug, Clone)]
pub struct Scheme {
    /// Its name in `components/securitySchemes`.
    pub name: String,
    /// What the document says of it.
    pub docs: Docs,
    /// How the credential is sent.
    pub kind: SchemeKind,
    /// Where its tokens come from; `None` where that is the caller's business alone.
    pub oauth: Option<OAuth>,
}

/// How a credential is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer …` (RFC 6750), also of OAuth 2 and OpenID Connect.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// A header of this name.
    Header(String),
    /// A query parameter of this name.
    Query(String),
    /// A cookie of this name.
    Cookie(String),
}

/// The operations of a tag.
#[derive(Debug, Clone)]
pub struct Service {
    /// The tag; `None` for operations without one.
    pub tag: Option<String>,
    /// What the document says of the tag.
    pub docs: Docs,
    /// Its operations, in the order of the document.
    pub operations: Vec<OperationId>,
}

/// A value of the document as an example or default.
pub type Value = Node;
