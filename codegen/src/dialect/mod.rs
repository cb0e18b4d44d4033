//! One vocabulary for every dialect: what a document says in an older or a shorter way is written out, nothing is lost.
//!
//! The later rooms read the union of OpenAPI 3.0, 3.1 and 3.2, which have one vocabulary with a few keywords of two
//! meanings. Lifted are therefore only
//!
//! - Swagger 2.0, by a new tree ([`swagger`]);
//! - what OpenAPI 3.1 and 3.2 let an author write in another place ([`shorthand`]).
//!
//! The grammar was checked before, on what the author wrote. What is found later is about the lifted tree, so that
//! [`Origins`] lead every place of a finding back to where the author wrote it.

mod origins;
mod pointer;
mod shorthand;
mod swagger;

pub use origins::Origins;

use std::rc::Rc;

use crate::document::{Dialect, Document};
use crate::tree::Node;

/// A document in the one vocabulary.
pub struct Lifted {
    /// The document.
    pub tree: Node,
    /// Where its parts come from.
    pub origins: Rc<Origins>,
}

/// Lifts a document; `None` where there is nothing to lift. What cannot be lifted is reported to the document.
pub fn lift(document: &Document<'_>) -> Option<Lifted> {
    match document.dialect() {
        Dialect::V20 => Some(swagger::lift(document)),
        Dialect::V30 | Dialect::V31 | Dialect::V32 => shorthand::lift(document),
    }
}
