//! The types of requests and responses.

mod add_document_body;
pub use self::add_document_body::AddDocumentBody;
