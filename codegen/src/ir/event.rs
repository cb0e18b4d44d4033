//! Requests that the server makes: webhooks, and callbacks of operations (OpenAPI 3.1 §4.8.1.1 and §4.8.18).

use super::{Docs, Location, Method, OperationId, ResponseBody, Signature, StatusRange};
use crate::tree::Text;

/// Requests that a receiver tells apart: all webhooks, or all callbacks of an operation.
#[derive(Debug, Clone)]
pub struct Events {
    /// What announces them.
    pub source: EventSource,
    /// Each of them, in the order of the document.
    pub list: Vec<Event>,
    /// How a body alone says which one it is of, if it does.
    pub recognition: Option<Recognition>,
    /// How the server signs them, if the document says so.
    pub signature: Option<Signature>,
}

/// What announces requests of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventSource {
    /// `webhooks` of the document.
    Webhooks,
    /// `callbacks` of an operation.
    Callbacks(OperationId),
}

/// A request that the server makes.
#[derive(Debug, Clone)]
pub struct Event {
    /// What the document calls it; with the method, or the expression of its URL, where the name alone is shared.
    pub name: String,
    /// The name that the document's author chose for it in Rust.
    pub rust_name: Option<Text>,
    /// The runtime expression of the URL that a callback goes to (OpenAPI 3.1 §4.8.18.3).
    pub expression: Option<String>,
    /// Method.
    pub method: Method,
    /// What the document says of it.
    pub docs: Docs,
    /// Whether it should no longer be relied upon.
    pub deprecated: bool,
    /// What comes beside the body: described, not read.
    pub parameters: Vec<EventParameter>,
    /// Its body; `None` where it has none.
    pub body: Option<ResponseBody>,
    /// What the document says of the body.
    pub body_docs: Docs,
    /// The media types of its body.
    pub media_types: Vec<String>,
    /// What the receiver may answer.
    pub answers: Vec<Answer>,
    /// Alternatives of schemes, by name, with which the server shows who it is.
    pub security: Vec<Vec<String>>,
}

impl Event {
    /// Every type that it holds.
    pub fn types(&self) -> impl Iterator<Item = &super::Type> {
        let bodies = self.body.iter().chain(self.answers.iter().filter_map(|answer| answer.body.as_ref()));
        bodies.filter_map(ResponseBody::ty)
    }
}

/// A parameter of a request that the server makes.
#[derive(Debug, Clone)]
pub struct EventParameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: Location,
    /// Whether it is always there.
    pub required: bool,
    /// What the document says of it.
    pub docs: Docs,
}

/// What a receiver may answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The statuses that it is for.
    pub status: StatusRange,
    /// What the document says of it.
    pub docs: Docs,
    /// Its body; `None` where it has none.
    pub body: Option<ResponseBody>,
}

/// How a body says which event it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recognition {
    /// By the value of a property.
    Tag {
        /// The names of properties that lead to it.
        path: Vec<String>,
        /// The values of each event, none where it is without such a body.
        of_each: Vec<Vec<String>>,
    },
    /// By the properties that are there: each event requires some that no other has.
    Properties,
}
