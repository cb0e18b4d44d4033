//! The types of requests and responses.

mod add_document;
pub use self::add_document::*;
